/** The look-up of languages that the start of the toolbar does not know. */
import { firstWords } from '../../locales/first-words.js';
import { warn } from '../../settings/console.js';
import { furtherLocales } from './further-locales.js';
import type { GivenStrings } from './given-strings.js';
import { areKin, directionOf, parseTag } from './language-tags.js';
import type { Locale } from './locale.js';

/**
 * Finds the locale for a language, for all toolbars. It reads strings from outside once, and warns once of what is
 * wrong in them.
 */
const lookUp = createLookUp();

/** The look-up, once it has the words for a language. */
export async function lookUpFor(tag: string, given: GivenStrings): Promise<LookUp> {
  lookUp.find(tag, given, undefined, []);
  await lookUp.settled;
  return lookUp;
}

/** Finds locales. */
interface LookUp {
  /**
   * Finds the locale for a language, given as a BCP 47 tag; English where none fits, or not yet.
   * @param given - tells its listeners when the words for the language have come
   */
  find(tag: string, given: GivenStrings, own: unknown, scripts: Iterable<Element>): Locale;
  /** Resolves when no language is being loaded. */
  readonly settled: Promise<unknown>;
}

function createLookUp(): LookUp {
  const ours: Locale[] = Object.values(firstWords);
  const coming = new Map<string, Promise<void>>();
  const locales = new Map<unknown, Locale | undefined>();

  /** @param key - what is read once */
  function read(
    key: unknown,
    known: Iterable<Locale>,
    parsed = (): unknown => key,
  ): Locale | undefined {
    if (!locales.has(key)) locales.set(key, localeOf(parsed(), [...known]));
    return locales.get(key);
  }

  function readScript(
    { textContent, ownerDocument }: Element,
    known: Iterable<Locale>,
  ): Locale | undefined {
    try {
      return read(textContent, known, () => JSON.parse(textContent) as unknown);
    } catch (error) {
      // the parser may have read only a part of it so far
      if (ownerDocument.readyState === 'loading') return undefined;
      locales.set(textContent, undefined);
      warn('strings that are no JSON are not used.', error);
      return undefined;
    }
  }

  /** Loads a language. Where it does not come, the bar speaks English on this page. */
  async function bring(lang: string): Promise<void> {
    try {
      const strings = (await furtherLocales[lang]?.())?.default;
      const locale = localeOf(strings, ours);
      if (locale) ours.push(locale);
      // what fills in their missing words may be another language now
      for (const [key, one] of locales) if (one) locales.delete(key);
    } catch (error) {
      warn(`the words for "${lang}" do not come.`, error);
    }
  }

  return {
    find(tag, given, own, scripts) {
      const { lang } = bestOf(tag, FURTHER) ?? {};
      if (lang && !coming.has(lang)) coming.set(lang, bring(lang).then(given.tell));
      const known = new Map(ours.map((locale) => [locale.lang, locale]));
      for (const strings of given.all) {
        const locale = read(strings, known.values());
        if (locale) known.set(locale.lang, locale);
      }
      const first = [
        own === undefined ? undefined : read(own, known.values()),
        ...[...scripts].map((script) => readScript(script, known.values())),
      ];
      const all = [...first.filter((locale) => !!locale), ...known.values()];
      return bestOf(tag, all) ?? firstWords.en;
    },
    get settled() {
      return Promise.all(coming.values());
    },
  };
}

const FURTHER = Object.keys(furtherLocales).map((lang) => ({ lang }));

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
function bestOf<One extends Pick<Locale, 'lang'>>(
  given: string,
  known: readonly One[],
): One | undefined {
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
