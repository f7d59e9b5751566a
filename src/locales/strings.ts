import type { Background, SettingName } from '../settings/settings.js';

/** Everything that the toolbar says in one language. The table of settings decides what is needed. */
export interface Strings {
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  /** What the visitor switches on: the name of the switch and of the whole bar. */
  readonly title: string;
  readonly reset: string;
  readonly disable: string;
  readonly close: string;
  /** Switches off, sets all back and deletes what is stored: two or three words. */
  readonly forget: string;
  /** One step down, or up, said after a legend and its colon. */
  readonly less: string;
  readonly more: string;
  /** What stands between a legend and its values: a colon, with a space where that is the custom. */
  readonly colon: string;
  /** Three letters to show sizes, colours and spacings with; the first of them also alone. */
  readonly sample: string;
  /** The legends of the controls, without the colon. */
  readonly legends: Readonly<Record<SettingName, string>>;
  /** The colours of text and page. */
  readonly backgrounds: Readonly<Record<Background, string>>;
}

/** Some of what is said in a language: the rest is as it was, or in English. */
export type SomeStrings = Pick<Strings, 'lang'> & {
  readonly [Key in keyof Strings]?: Strings[Key] extends string ? string : Partial<Strings[Key]>;
};
