/** The look-up of languages that the start of the toolbar does not know. */
import { firstWords } from '../../locales/first-words.js';
import { warn } from '../../settings/console.js';
import { areKin, directionOf, parseTag } from './language-tags.js';
import type { Locale } from './locale.js';

/**
 * Finds the locale for a language, for all toolbars. It reads strings from outside once, and warns once of what is
 * wrong in them.
 */
export const lookUp = createLookUp();

/** Finds the locale for a language, given as a BCP 47 tag; English where none fits. */
type LookUp = (
  tag: string,
  given: readonly unknown[],
  own: unknown,
  scripts: Iterable<Element>,
) => Locale;

function createLookUp(): LookUp {
  const known = new Map<string, Locale>(Object.entries(firstWords));
  const locales = new Map<unknown, Locale | undefined>();
  let taken = 0;

  /** @param key - what is read once */
  function read(key: unknown, parsed: () => unknown): Locale | undefined {
    if (!locales.has(key)) locales.set(key, localeOf(parsed(), [...known.values()]));
    return locales.get(key);
  }

  function readScript({ textContent, ownerDocument }: Element): Locale | undefined {
    try {
      return read(textContent, () => JSON.parse(textContent) as unknown);
    } catch (error) {
      // the parser may have read only a part of it so far
      if (ownerDocument.readyState === 'loading') return undefined;
      locales.set(textContent, undefined);
      warn('strings that are no JSON are not used.', error);
      return undefined;
    }
  }

  return (tag, given, own, scripts) => {
    for (; taken < given.length; taken += 1) {
      const locale = localeOf(given[taken], [...known.values()]);
      if (locale) known.set(locale.lang, locale);
    }
    const first = [
      own === undefined ? undefined : read(own, () => own),
      ...[...scripts].map(readScript),
    ];
    const all = [...first.filter((locale) => !!locale), ...known.values()];
    return bestOf(tag, all) ?? firstWords.en;
  };
}

/** Reads strings from outside. @returns `undefined` for strings that name no language, with a warning */
function localeOf(given: unknown, known: readonly Locale[]): Locale | undefined {
  const { lang, title, unavailable } = Object(given) as Record<string, unknown>;
  const tag = parseTag(lang)?.tag;
  if (!tag) {
    warn('strings need a lang, a BCP 47 tag.', given);
    return undefined;
  }
  const base = bestOf(tag, known);
  const fallback = base ?? firstWords.en;
  return {
    lang: tag,
    dir: directionOf(tag),
    title: textOr(title, fallback.title),
    unavailable: textOr(unavailable, fallback.unavailable),
    given,
    base,
  };
}

const textOr = (given: unknown, fallback: string): string =>
  typeof given === 'string' && given.trim() ? given : fallback;

/**
 * Finds the locale for a language as RFC 4647, 3.4, does: it drops subtags from the end until a language
 * is known. A language in another script does not count (zh-TW is not zh-Hans). Where no tag fits, one
 * does whose likely subtags are the same (zh-CN is zh-Hans).
 */
function bestOf(given: string, known: readonly Locale[]): Locale | undefined {
  const wanted = parseTag(given);
  if (!wanted) return undefined;
  const readable = known.filter(({ lang }) => {
    const tag = parseTag(lang);
    return tag && areKin(tag, wanted);
  });
  for (let range = wanted.tag; range; range = range.replace(/-?[^-]*$/, '')) {
    const found = readable.find(({ lang }) => lang === range);
    if (found) return found;
  }
  return readable[0];
}
