/** A language as the shell of a bar needs it. The strings of the panel are completed later. */
export interface Locale {
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The name of the switch and of the whole bar. */
  readonly title: string;
  /** The text that tells that a part of the toolbar does not come. */
  readonly unavailable: string;
  /** The strings as they were given; none for a language that comes with the toolbar. */
  readonly given?: unknown;
  /** The language, as it was known so far, that fills in what is missing. */
  readonly base?: Locale | undefined;
}
