import type { PageStyle } from '../page/index.js';
import { areOwnColours, paletteFrom, type OwnColours } from './colors/custom-colors.js';
import { cssFamily, families, isFamily } from './font-families.js';
import { schemes, type SchemeName } from './colors/schemes.js';

/** Where a control stands in a bar that has many. */
export type Group = 'text' | 'colour' | 'media' | 'guidance' | 'more';

/** One row of the table: everything the package knows of a setting. */
export interface Setting<Value extends string | number = string | number> {
  /** Its name in the `controls` attribute. */
  readonly control: string;
  readonly group: Group;
  /** The attribute that lists the values to offer, and its property; none where all are offered. */
  readonly list?: {
    readonly attribute: string;
    readonly property: string;
    /** What its words are, where they may hold spaces. */
    readonly words?: RegExp;
  };
  /** The values offered where that attribute says nothing. */
  readonly values: readonly Value[];
  /** The value that leaves the page as it is: the first, unless another or no number at all. */
  readonly own?: Value;
  readonly isValid: (value: unknown) => value is Value;
  /** How a number is told: a share of something in percent, or a count as it is. */
  readonly format?: 'percent' | 'decimal';
  /** What a value does to the page; nothing where it is no matter of style. */
  readonly style?: (value: Value) => PageStyle;
}

/** Attributes, properties, controls, storage, validation and locale keys follow from this table. */
export const settings = {
  fontSize: {
    control: 'font-size',
    group: 'text',
    list: { attribute: 'font-sizes', property: 'fontSizes' },
    values: [1, 1.25, 1.5, 2],
    isValid: within(1, 3),
    style: (fontScale) => ({ fontScale }),
  } satisfies Setting<number>,
  background: {
    control: 'background',
    group: 'colour',
    list: { attribute: 'backgrounds', property: 'backgrounds' },
    values: ['default', 'white', 'black', 'blue', 'beige', 'brown'],
    isValid: isBackground,
    style: (background) => ({ palette: paletteOf(background) }),
  } satisfies Setting<Background>,
  letterSpacing: {
    control: 'letter-spacing',
    group: 'text',
    list: { attribute: 'letter-spacings', property: 'letterSpacings' },
    values: [0, 0.12, 0.2],
    isValid: within(0, 1),
    style: (letterSpacing) => ({ letterSpacing }),
  } satisfies Setting<number>,
  wordSpacing: {
    control: 'word-spacing',
    group: 'text',
    list: { attribute: 'word-spacings', property: 'wordSpacings' },
    values: [0, 0.16, 0.32],
    isValid: within(0, 2),
    style: (wordSpacing) => ({ wordSpacing }),
  } satisfies Setting<number>,
  lineHeight: {
    control: 'line-height',
    group: 'text',
    list: { attribute: 'line-heights', property: 'lineHeights' },
    values: [0, 1.5, 2],
    own: 0,
    isValid: nothingOr(1, 3),
    style: (lineHeight) => ({ lineHeight }),
  } satisfies Setting<number>,
  paragraphSpacing: {
    control: 'paragraph-spacing',
    group: 'text',
    list: { attribute: 'paragraph-spacings', property: 'paragraphSpacings' },
    values: [0, 1.5, 2],
    own: 0,
    isValid: nothingOr(1, 4),
    style: (paragraphSpacing) => ({ paragraphSpacing }),
  } satisfies Setting<number>,
  lineLength: {
    control: 'line-length',
    group: 'text',
    list: { attribute: 'line-lengths', property: 'lineLengths' },
    values: [0, 60, 80],
    own: 0,
    isValid: nothingOr(20, 200),
    format: 'decimal',
    style: (lineLength) => ({ lineLength }),
  } satisfies Setting<number>,
  fontFamily: {
    control: 'font-family',
    group: 'text',
    list: { attribute: 'fonts', property: 'fonts', words: /[^;]+/g },
    values: ['default', ...families],
    isValid: isFamily,
    style: (family) => ({ fontFamily: family === 'default' ? undefined : cssFamily(family) }),
  } satisfies Setting<string>,
  fontWeight: {
    control: 'font-weight',
    group: 'text',
    values: ['default', 'bold'],
    isValid: oneOf('default', 'bold'),
    style: (weight) => ({ fontWeight: weight === 'default' ? undefined : 700 }),
  } satisfies Setting<'default' | 'bold'>,
  textAlign: {
    control: 'text-align',
    group: 'text',
    values: ['default', 'start'],
    isValid: oneOf('default', 'start'),
    style: (textAlign) => unless(textAlign, { textAlign: 'start' }),
  } satisfies Setting<'default' | 'start'>,
  textTransform: {
    control: 'text-transform',
    group: 'text',
    values: ['default', 'none'],
    isValid: oneOf('default', 'none'),
    style: (textTransform) => unless(textTransform, { textTransform: 'none' }),
  } satisfies Setting<'default' | 'none'>,
  fontStyle: {
    control: 'font-style',
    group: 'text',
    values: ['default', 'normal'],
    isValid: oneOf('default', 'normal'),
    style: (fontStyle) => unless(fontStyle, { fontStyle: 'normal' }),
  } satisfies Setting<'default' | 'normal'>,
  hyphens: {
    control: 'hyphens',
    group: 'text',
    values: ['default', 'auto', 'manual'],
    isValid: oneOf('default', 'auto', 'manual'),
    style: (hyphens) => ({ hyphens: hyphens === 'default' ? undefined : hyphens }),
  } satisfies Setting<'default' | 'auto' | 'manual'>,
  saturation: {
    control: 'saturation',
    group: 'colour',
    list: { attribute: 'saturations', property: 'saturations' },
    values: [0, 0.5, 1, 2],
    own: 1,
    isValid: within(0, 3),
  } satisfies Setting<number>,
  images: {
    control: 'images',
    group: 'media',
    values: ['default', 'grey', 'dim', 'text'],
    isValid: oneOf('default', 'grey', 'dim', 'text'),
    style: (images) => ({ images: images === 'default' ? undefined : images }),
  } satisfies Setting<'default' | 'grey' | 'dim' | 'text'>,
  backgroundImages: {
    control: 'background-images',
    group: 'media',
    values: ['default', 'none'],
    isValid: oneOf('default', 'none'),
    style: (images) => unless(images, { backgroundImages: 'none' }),
  } satisfies Setting<'default' | 'none'>,
  embeds: {
    control: 'embeds',
    group: 'media',
    values: ['default', 'none'],
    isValid: oneOf('default', 'none'),
  } satisfies Setting<'default' | 'none'>,
  motion: {
    control: 'motion',
    group: 'media',
    values: ['default', 'none'],
    isValid: oneOf('default', 'none'),
    style: (motion) => unless(motion, { motion: 'none' }),
  } satisfies Setting<'default' | 'none'>,
  links: {
    control: 'links',
    group: 'guidance',
    values: ['default', 'strong'],
    isValid: oneOf('default', 'strong'),
    style: (links) => unless(links, { links: 'strong' }),
  } satisfies Setting<'default' | 'strong'>,
  headings: {
    control: 'headings',
    group: 'guidance',
    values: ['default', 'strong'],
    isValid: oneOf('default', 'strong'),
    style: (headings) => unless(headings, { headings: 'strong' }),
  } satisfies Setting<'default' | 'strong'>,
  focus: {
    control: 'focus',
    group: 'guidance',
    values: ['default', 'strong'],
    isValid: oneOf('default', 'strong'),
    style: (focus) => unless(focus, { focus: 'strong' }),
  } satisfies Setting<'default' | 'strong'>,
  pointer: {
    control: 'pointer',
    group: 'guidance',
    values: ['default', ...pointers()],
    isValid: oneOf('default', ...pointers()),
    style: (pointer) => ({ pointer: pointer === 'default' ? undefined : pointer }),
  } satisfies Setting<'default' | Pointer>,
  guide: {
    control: 'reading-guide',
    group: 'guidance',
    values: ['default', 'ruler', 'mask'],
    isValid: oneOf('default', 'ruler', 'mask'),
  } satisfies Setting<'default' | 'ruler' | 'mask'>,
  magnifier: {
    control: 'magnifier',
    group: 'guidance',
    values: ['default', 'on'],
    isValid: oneOf('default', 'on'),
  } satisfies Setting<'default' | 'on'>,
};

export type SettingName = keyof typeof settings;

/** The page's own colours, the name of a scheme, or the visitor's own: text, background, link. */
export type Background = 'default' | SchemeName | OwnColours;

export type Pointer = 'black' | 'white' | 'large-black' | 'large-white';

/**
 * What a visitor has chosen.
 * - `fontSize`: a factor of every font size, 1 to 3; 1 is the page's own
 * - `background`: the name of a scheme, three colours as in `#000000 #ffffff #0000ff` (text,
 *   background, link), or `default` for the page's own colours
 * - `letterSpacing`: what is added between letters, 0 to 1 em; 0 is the page's own
 * - `wordSpacing`: what is added between words, 0 to 2 em
 * - `lineHeight`: the least height of lines, 1 to 3 times the font size; 0 is the page's own
 * - `paragraphSpacing`: the least space after paragraphs, 1 to 4 times the font size; 0 likewise
 * - `lineLength`: the most characters in a line, 20 to 200, half as many of Chinese, Japanese and
 *   Korean; 0 is the page's own
 * - `fontFamily`: a CSS font family, or `default`
 * - `saturation`: of all colours, 0 (grey) to 3; 1 is the page's own
 * - the others: one of a few words, `default` for the page's own
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

/** Whether a setting is one thing, done or not. */
export const isSwitch = (name: SettingName): boolean => {
  const { values, list } = settingOf(name);
  return !list && values.length === 2;
};

// NaN and the infinities are outside of any range
function within(min: number, max: number) {
  return (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;
}

function nothingOr(min: number, max: number) {
  const isWithin = within(min, max);
  return (value: unknown): value is number => value === 0 || isWithin(value);
}

function oneOf<Word extends string>(...words: readonly Word[]) {
  return (value: unknown): value is Word => words.includes(value as Word);
}

const unless = (value: string, style: PageStyle): PageStyle => (value === 'default' ? {} : style);

function pointers(): readonly Pointer[] {
  return ['black', 'white', 'large-black', 'large-white'];
}

const isScheme = (value: string): value is SchemeName => Object.hasOwn(schemes, value);

function isBackground(value: unknown): value is Background {
  return (
    typeof value === 'string' && (value === 'default' || isScheme(value) || areOwnColours(value))
  );
}

/** The colours of a background; undefined for the page's own. */
export function paletteOf(background: Background): PageStyle['palette'] {
  if (background === 'default') return undefined;
  return isScheme(background) ? schemes[background] : paletteFrom(background);
}
