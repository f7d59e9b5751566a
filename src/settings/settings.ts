import type { PageStyle } from '../page/index.js';
import { schemes, type SchemeName } from './schemes.js';

/** One row of the table: everything the package knows of a setting. */
export interface Setting<Value extends string | number = string | number> {
  /**
   * Its name in the `controls` attribute. With an "s" it is the attribute that lists the values to
   * offer, whose property is the setting's name with an "s".
   */
  readonly control: string;
  /** The values offered where that attribute says nothing; the first leaves the page as it is. */
  readonly values: readonly Value[];
  readonly isValid: (value: unknown) => value is Value;
  /** What a value does to the page. */
  readonly style: (value: Value) => PageStyle;
}

/** Attributes, properties, controls, storage, validation and locale keys follow from this table. */
export const settings = {
  fontSize: {
    control: 'font-size',
    values: [1, 1.25, 1.5, 2],
    isValid: within(1, 3),
    style: (fontScale) => ({ fontScale }),
  } satisfies Setting<number>,
  background: {
    control: 'background',
    values: ['default', 'white', 'black', 'blue', 'beige', 'brown'],
    isValid: isBackground,
    style: (name) => ({ palette: name === 'default' ? undefined : schemes[name] }),
  } satisfies Setting<Background>,
  letterSpacing: {
    control: 'letter-spacing',
    values: [0, 0.12, 0.2],
    isValid: within(0, 1),
    style: (letterSpacing) => ({ letterSpacing }),
  } satisfies Setting<number>,
};

export type SettingName = keyof typeof settings;

/** The page's own colours, or the name of a scheme. */
export type Background = 'default' | SchemeName;

/**
 * What a visitor has chosen.
 * - `fontSize`: a factor of every font size, 1 to 3; 1 is the page's own
 * - `background`: the name of a scheme, or `default` for the page's own colours
 * - `letterSpacing`: what is added between letters, 0 to 1 em; 0 is the page's own
 */
export type Preferences = {
  readonly [Name in SettingName]: (typeof settings)[Name]['isValid'] extends (
    value: unknown,
  ) => value is infer Value
    ? Value
    : never;
};

export type SettingValue = Preferences[SettingName];

/** The names of all settings, in the order in which their controls stand. */
export const settingNames = Object.keys(settings) as SettingName[];

/** The table's row of a setting whose type is known only at run time. */
export const settingOf = (name: SettingName): Setting => settings[name] as unknown as Setting;

/** What a word of an attribute or the value of a form control stands for; it may be invalid. */
export const parse = (name: SettingName, word: string): unknown =>
  typeof settings[name].values[0] === 'number' ? Number(word) : word;

// NaN and the infinities are outside of any range
function within(min: number, max: number) {
  return (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;
}

function isBackground(value: unknown): value is Background {
  return value === 'default' || (typeof value === 'string' && Object.hasOwn(schemes, value));
}
