import en from '../../locales/en.js';
import ru from '../../locales/ru.js';
import type { Strings } from '../../locales/strings.js';
import { warn } from '../../settings/console.js';
import type { Locale } from './locale.js';

/**
 * All strings of a locale. Only known keys with texts count. Missing ones are filled from the language as
 * it was known before, else from English, with one warning.
 */
export function stringsOf(locale: Locale): Strings {
  let strings = completed.get(locale);
  if (!strings) completed.set(locale, (strings = complete(locale)));
  return strings;
}

const completed = new WeakMap<Locale, Strings>();

function complete({ lang, given, base }: Locale): Strings {
  // what came with the toolbar
  if (given === undefined) return lang === ru.lang ? ru : en;
  const faults: string[] = [];
  // their keys are free
  const { searchWords, ...texts } = Object(given) as Partial<Strings>;
  const strings = {
    ...fill(base ? stringsOf(base) : en, texts, !base, faults),
    ...(searchWords && { searchWords }),
    lang,
  };
  if (faults.length)
    warn(`strings for "${lang}": missing, hence English, or unknown: ${faults.join(', ')}.`);
  return strings;
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
