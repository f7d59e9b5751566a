import { isBackground, type Background } from './colors/background.js';
import { families, isFamily } from './font-families.js';
import { kebab } from './kebab.js';
import type { Setting } from './setting.js';
import { nothingOr, within, words } from './validators.js';

/**
 * The table of all settings. Attributes, properties, controls, storage, validation and the keys
 * of the languages follow from it.
 */
const rows = {
  fontSize: {
    values: [1, 1.25, 1.5, 2],
    isValid: within(1, 3),
  } satisfies Setting<number>,
  background: {
    values: ['default', 'white', 'black', 'blue', 'beige', 'brown'],
    isValid: isBackground,
  } satisfies Setting<Background>,
  letterSpacing: {
    values: [0, 0.12, 0.2],
    isValid: within(0, 1),
  } satisfies Setting<number>,
  wordSpacing: {
    values: [0, 0.16, 0.32],
    isValid: within(0, 2),
  } satisfies Setting<number>,
  lineHeight: {
    values: [0, 1.5, 2],
    isValid: nothingOr(1, 3),
  } satisfies Setting<number>,
  paragraphSpacing: {
    values: [0, 1.5, 2],
    isValid: nothingOr(1, 4),
  } satisfies Setting<number>,
  lineLength: {
    values: [0, 60, 80],
    isValid: nothingOr(20, 200),
  } satisfies Setting<number>,
  fontFamily: {
    list: 'fonts',
    listed: /[^;]+/g,
    values: ['default', ...families],
    isValid: isFamily,
  } satisfies Setting<string>,
  fontWeight: words('bold'),
  textAlign: words('start'),
  textTransform: words('none'),
  fontStyle: words('normal'),
  hyphens: words('auto', 'manual'),
  saturation: {
    values: [0, 0.5, 1, 2],
    own: 1,
    isValid: within(0, 3),
  } satisfies Setting<number>,
  images: words('grey', 'dim', 'text'),
  backgroundImages: words('none'),
  embeds: words('none'),
  motion: words('none'),
  links: words('strong'),
  headings: words('strong'),
  focus: words('strong'),
  pointer: words('black', 'white', 'large-black', 'large-white'),
  guide: {
    control: 'reading-guide',
    ...words('ruler', 'mask'),
  } satisfies Setting<'default' | 'ruler' | 'mask'>,
  magnifier: words('on'),
};

export type SettingName = keyof typeof rows;

/** The rows of the table by setting. Controls and lists are named as their settings, unless the row says otherwise. */
export const settings = Object.fromEntries(
  Object.entries(rows).map(([name, row]) => [
    name,
    { control: kebab(name), list: `${name}s`, ...row },
  ]),
) as unknown as {
  readonly [Name in SettingName]: (typeof rows)[Name] & { readonly control: string };
};

/**
 * The choices of a visitor, one member for each setting.
 * - `fontSize`: a factor of every font size, 1 to 3; 1 is the page's own
 * - `background`: the name of a scheme, three colors as in `#000000 #ffffff #0000ff` (text,
 *   background, link), or `default` for the page's own colors
 * - `letterSpacing`: the space added between letters, 0 to 1 em; 0 is the page's own
 * - `wordSpacing`: the space added between words, 0 to 2 em; 0 is the page's own
 * - `lineHeight`: the least height of lines, 1 to 3 times the font size; 0 is the page's own
 * - `paragraphSpacing`: the least space after paragraphs, 1 to 4 times the font size; 0 is the
 *   page's own
 * - `lineLength`: the most characters in a line, 20 to 200, half as many of Chinese, Japanese and
 *   Korean; 0 is the page's own
 * - `fontFamily`: a CSS font family, or `default`
 * - `saturation`: the saturation of all colors, 0 (gray) to 3; 1 is the page's own
 * - the others: one of a few words, `default` for the page's own
 */
export type Preferences = {
  readonly [Name in SettingName]: (typeof rows)[Name]['isValid'] extends (
    value: unknown,
  ) => value is infer Value
    ? Value
    : never;
};

export type SettingValue = Preferences[SettingName];

/** The names of all settings, in the order in which their controls stand. */
export const settingNames = Object.keys(settings) as SettingName[];

/** The table's row of a setting whose type is known only at run time. */
export const settingOf = (name: SettingName): Setting => settings[name];

/** Reads a word of an attribute or the value of a form control. The result may be invalid. */
export const parse = (name: SettingName, word: string): unknown =>
  typeof settings[name].values[0] === 'number' ? Number(word) : word;
