import type { GenericFamily } from '../settings/font-families.js';
import type { PresetName } from '../settings/presets.js';
import type { SchemeName } from '../settings/colors/schemes.js';
import type { Group, Preferences, SettingName } from '../settings/catalog.js';

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
  /** The legends of the controls, without the colon; of a switch, what it does. */
  readonly legends: Readonly<Record<SettingName, string>>;
  /** The colours of text and page. */
  readonly backgrounds: Readonly<Record<'default' | SchemeName, string>>;
  /** What other values are called, below their legend. */
  readonly values: Readonly<Record<ValueName, string>>;
  /** The headings of the groups of controls. */
  readonly groups: Readonly<Record<Group, string>>;
  /** The field that finds controls by their legends, and what it says where there are none. */
  readonly search: string;
  readonly nothingFound: string;
  readonly presets: Readonly<Record<'legend' | PresetName, string>>;
  readonly ownColours: {
    readonly legend: string;
    readonly text: string;
    readonly background: string;
    readonly link: string;
    /** Followed by the colon and a ratio. */
    readonly contrast: string;
    /** Said where text and background are too much alike to be read. */
    readonly low: string;
    /** A button: takes the nearest colours that can be read. */
    readonly repair: string;
  };
  readonly outline: {
    /** The button, and the name of what it opens. */
    readonly legend: string;
    readonly headings: string;
    readonly landmarks: string;
    readonly nothing: string;
    /** What a landmark is called that has no name of its own. */
    readonly banner: string;
    readonly navigation: string;
    readonly main: string;
    readonly complementary: string;
    readonly contentinfo: string;
    readonly region: string;
    readonly form: string;
    readonly search: string;
  };
  readonly readAloud: {
    readonly legend: string;
    readonly page: string;
    readonly selection: string;
    /** Reads what is clicked on. */
    readonly fromHere: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
    readonly rate: string;
    readonly noVoice: string;
  };
  /** What is put over a picture without a description, and on what is shut off. */
  readonly covers: { readonly picture: string; readonly show: string };
  readonly share: {
    readonly legend: string;
    readonly link: string;
    readonly save: string;
    readonly open: string;
    readonly copied: string;
    /** What was opened or followed holds no settings. */
    readonly refused: string;
    /** A link to what browsers can do by themselves, on every site. */
    readonly browser: string;
  };
}

/** The values that have names; what a switch does is said by its legend. */
export type ValueName =
  GenericFamily | Exclude<Preferences['hyphens' | 'images' | 'pointer' | 'guide'], 'default'>;

/** Some of what is said in a language: the rest is as it was, or in English. */
export type SomeStrings = Pick<Strings, 'lang'> & {
  readonly [Key in keyof Strings]?: Strings[Key] extends string ? string : Partial<Strings[Key]>;
};
