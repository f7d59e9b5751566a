import type { GenericFamily } from '../settings/font-families.js';
import type { PresetName } from '../settings/preset-names.js';
import type { SchemeName } from '../settings/colors/scheme-names.js';
import type { Preferences, SettingName } from '../settings/catalog.js';
import type { Group } from '../settings/setting.js';

/** All texts of the toolbar in one language. Many keys derive from the table of settings. */
export interface Strings {
  /** The language, as a BCP 47 tag. */
  readonly lang: string;
  /** The name of the switch and of the whole bar. */
  readonly title: string;
  /** The text that tells that a part of the toolbar did not come, and to press again. */
  readonly unavailable: string;
  readonly reset: string;
  /** The button that shows the page as its author made it. */
  readonly disable: string;
  /** The button that leaves of the bar only the switch. */
  readonly close: string;
  /** The button that switches off, sets all back and deletes what is stored: two or three words. */
  readonly forget: string;
  /** The button that takes back the last change, this one included. */
  readonly undo: string;
  /** A step down, said after a legend and its colon; `more` is a step up. */
  readonly less: string;
  readonly more: string;
  /** The mark between a legend and its values: a colon, with a space before it where that is the custom. */
  readonly colon: string;
  /** Three letters that show sizes, colors and spacings. The first of them is also used alone. */
  readonly sample: string;
  /** The legends of the controls, without the colon. The legend of a checkbox says what it does. */
  readonly legends: Readonly<Record<SettingName, string>>;
  /** The names of the color schemes. */
  readonly backgrounds: Readonly<Record<'default' | SchemeName, string>>;
  /** The names of other values, below their legend. */
  readonly values: Readonly<Record<ValueName, string>>;
  /** The headings of the groups of controls. */
  readonly groups: Readonly<Record<Group, string>>;
  /** The search field for controls; `nothingFound` is its answer where there are none. */
  readonly search: string;
  readonly nothingFound: string;
  /** The names of presets; `nothing` is what `system` says where it finds nothing to choose. */
  readonly presets: Readonly<Record<'legend' | 'nothing' | PresetName, string>>;
  readonly ownColours: {
    readonly legend: string;
    readonly text: string;
    readonly background: string;
    readonly link: string;
    /** The label before the colon and the contrast ratio. */
    readonly contrast: string;
    /** A warning that text and background are too much alike to be read. */
    readonly low: string;
    /** The button that takes the nearest readable colors. */
    readonly repair: string;
    /** A note where the system forces its own colors on all pages. */
    readonly forced: string;
  };
  readonly outline: {
    /** The button, and the name of what it opens. */
    readonly legend: string;
    readonly headings: string;
    readonly landmarks: string;
    readonly nothing: string;
    /** The name of a landmark that has none of its own; so for the next ones. */
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
    /** The button that reads from a click on. */
    readonly fromHere: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
    readonly rate: string;
    readonly noVoice: string;
  };
  /** What is said of an act to those who do not see it, without a full stop. */
  readonly said: {
    readonly open: string;
    readonly close: string;
    readonly disable: string;
    /** It is also shown, beside the button that takes it back. */
    readonly forget: string;
    readonly reset: string;
    /** The answer where nothing is chosen that could be reset. */
    readonly unchanged: string;
    /** The label before the colon and the number of settings that a search has found. */
    readonly found: string;
  };
  /** The text over a picture without a description; `show` is the button on what is covered, and comes before its kind. */
  readonly covers: Readonly<Record<'picture' | 'video' | 'audio' | 'embed' | 'show', string>>;
  readonly share: {
    readonly legend: string;
    readonly link: string;
    readonly save: string;
    readonly open: string;
    readonly copied: string;
    /** The message that a file or a link holds no settings. */
    readonly refused: string;
    /** The question whether the settings in a link are to be taken over, and its two answers. */
    readonly ask: string;
    readonly accept: string;
    readonly decline: string;
    /** A link to a page about what browsers can do without a toolbar. */
    readonly browser: string;
  };
  /** Everyday words for settings, besides those of their legends: only the search knows them. */
  readonly searchWords?: SearchWords;
}

/** Words that people may search for, by what they find: the name of a setting or the word of a widget. */
export type SearchWords = Readonly<Partial<Record<string, string>>>;

/** The values that have names: wide and very wide are spacings. The values of a checkbox have none: its legend says what it does. */
export type ValueName =
  | 'wide'
  | 'very-wide'
  | GenericFamily
  | Exclude<Preferences['hyphens' | 'images' | 'pointer' | 'guide'], 'default'>;

/** Some texts of a language. The others stay as they are, or are in English. */
export type SomeStrings = Pick<Strings, 'lang'> & {
  readonly [Key in keyof Strings]?: Strings[Key] extends string ? string : Partial<Strings[Key]>;
};
