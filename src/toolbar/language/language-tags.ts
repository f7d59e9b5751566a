/** Language tags: https://www.rfc-editor.org/info/bcp47 */

/** A language tag in its canonical spelling. */
export interface LanguageTag {
  readonly tag: string;
  readonly language: string;
  /** True where the language alone tells the script. */
  readonly isPlain: boolean;
}

/** Reads a language tag. `undefined` for what is none. */
export function parseTag(given: unknown): LanguageTag | undefined {
  try {
    // en_US is a frequent mistake for en-US
    const text = String(given).replaceAll('_', '-');
    const [, plain = '', region] = /^([a-z]{2})(?:-([a-z]{2}))?$/i.exec(text) ?? [];
    const language = plain.toLowerCase();
    if (language && !NOT_PLAIN.test(language))
      return {
        tag: region ? `${language}-${region.toUpperCase()}` : language,
        language,
        isPlain: true,
      };
    const locale = new Intl.Locale(text);
    return { tag: locale.toString(), language: locale.language, isPlain: false };
  } catch {
    return undefined;
  }
}

/** Tells languages that the same readers can read: language and script are the same (zh-CN is zh-Hans). */
export const areKin = (one: LanguageTag, other: LanguageTag): boolean =>
  one.language === other.language &&
  ((one.isPlain && other.isPlain) || scriptOf(one.tag) === scriptOf(other.tag));

/** The direction in which a language is written. */
export function directionOf(given: string): 'ltr' | 'rtl' {
  const { tag = '', language = '', isPlain } = parseTag(given) ?? {};
  const isRightToLeft = isPlain
    ? RIGHT_TO_LEFT.test(language)
    : /Arab|Hebr|Syrc|Thaa|Nkoo|Adlm/.test(scriptOf(tag) ?? '');
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** The likely script of a tag. Its first use in a page takes several milliseconds, so few tags come to it. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Languages with several scripts, by region or by custom, and codes that stand for others today. */
const NOT_PLAIN =
  /^(?:zh|sr|bs|sh|pa|uz|az|kk|ky|mn|sd|ks|ku|ug|ha|ms|tg|tk|ff|iw|in|ji|jw|mo|tl)$/;

const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|ur|yi)$/;
