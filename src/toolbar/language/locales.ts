import en from '../../locales/en.js';
import ru from '../../locales/ru.js';
import type { Strings } from '../../locales/strings.js';
import { warn } from '../../settings/console.js';

/** The languages that a toolbar speaks. */
export interface Locales {
  /** Adds a language, or other words for a known one. Unknown keys are left out, with one warning. */
  add(given: unknown): void;
  /**
   * Completes strings from outside. Only known keys with texts count. Missing ones are filled from the
   * language as it is known so far, else from English, with one warning.
   * @returns `undefined` for strings that name no language
   */
  complete(given: unknown): Strings | undefined;
  /** The strings for a language, given as a BCP 47 tag; English where none fit. */
  find(tag: string, own?: readonly Strings[]): Strings;
  /** Calls back when a language is added. Returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** The languages of all toolbars that this script defines. */
export const locales = createLocales();

function createLocales(): Locales {
  const known = new Map<string, Strings>([en, ru].map((strings) => [strings.lang, strings]));
  const listeners = new Set<() => void>();

  function complete(given: unknown): Strings | undefined {
    const lang = parse((given as Partial<Strings> | undefined)?.lang)?.tag;
    if (!lang) {
      warn('strings need a lang, a BCP 47 tag.', given);
      return undefined;
    }
    const soFar = lookUp(lang, [...known.values()]);
    const faults: string[] = [];
    const strings = { ...fill(soFar ?? en, given, !soFar, faults), lang };
    if (faults.length) {
      warn(`strings for "${lang}": missing, hence English, or unknown: ${faults.join(', ')}.`);
    }
    return strings;
  }

  return {
    add(given) {
      const strings = complete(given);
      if (!strings) return;
      known.set(strings.lang, strings);
      for (const listener of listeners) listener();
    },
    complete,
    find(tag, own = []) {
      return lookUp(tag, [...own, ...known.values()]) ?? en;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm/.test(parse(tag)?.kin ?? '') ? 'rtl' : 'ltr';

/**
 * Finds the strings for a language as RFC 4647, 3.4, does: it drops subtags from the end until a
 * language is known. A language in another script does not count (zh-TW is not zh-Hans). Where no tag
 * fits, one does whose likely subtags are the same (zh-CN is zh-Hans).
 */
function lookUp(wanted: string, known: readonly Strings[]): Strings | undefined {
  const { tag, kin } = parse(wanted) ?? {};
  const readable = known.filter(({ lang }) => parse(lang)?.kin === kin);
  for (let range = tag; range; range = range.replace(/-?[^-]*$/, '')) {
    const found = readable.find(({ lang }) => lang === range);
    if (found) return found;
  }
  return readable[0];
}

/** A language tag in its canonical spelling, and its kin: language and script, which readers share. */
function parse(tag: unknown): { tag: string; kin: string } | undefined {
  try {
    // en_US is a frequent mistake for en-US
    const locale = new Intl.Locale(String(tag).replaceAll('_', '-'));
    const { language, script } = locale.maximize();
    return { tag: locale.toString(), kin: `${language}-${script ?? ''}` };
  } catch {
    return undefined;
  }
}

/**
 * The texts of `given` under the keys of `base`, and those of `base` where they are missing.
 * @param isStrict - if true, a missing text is a fault; an unknown key always is one
 * @param faults - takes the keys that are at fault
 */
function fill<Texts extends object>(
  base: Texts,
  given: unknown,
  isStrict: boolean,
  faults: string[],
  path = '',
): Texts {
  const filled = { ...base } as Record<string, unknown>;
  const texts = Object(given) as Record<string, unknown>;
  for (const key of Object.keys({ ...base, ...texts })) {
    const text = texts[key];
    const fallback = filled[key];
    const isKnown = Object.hasOwn(base, key);
    if (isKnown && fallback instanceof Object) {
      filled[key] = fill(fallback, text, isStrict, faults, `${path}${key}.`);
    } else if (isKnown && typeof text === 'string' && text.trim()) filled[key] = text;
    else if (isStrict || !isKnown) faults.push(path + key);
  }
  return filled as Texts;
}
