/** Multiplies the lengths in a value by the font scale. */

/**
 * The units of lengths that do not follow the font size. Other units must not be scaled: `em`, `%`, `ex`
 * and `ch` follow the parent, `rem` follows the root, and both have grown already.
 */
const ABSOLUTE = '(?:px|pt|pc|cm|mm|in|q|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))';
/** The units that follow a font size. On the root they are scaled, as nothing above it has grown. */
const RELATIVE = '(?:r?(?:em|ex|ch|cap|ic|lh)|%)';

const skipped =
  '"(?:\\\\.|[^"])*"|\'(?:\\\\.|[^\'])*\'|url\\([^)]*\\)|var\\(\\s*--[^,)]*|' +
  // conditions of if()
  '(?:media|style|supports)\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)';
const number = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?';
const pattern = (what: string): RegExp =>
  new RegExp(`${skipped}|(?<![\\w-])(${what})(?![\\w%-])`, 'gi');
const absoluteLength = pattern(number + ABSOLUTE);
const relativeLength = pattern(number + RELATIVE);

/** The sizes of the absolute-size keywords, in sixteenths of `medium`: CSS Fonts 4, § 2.5.1, as browsers have it. */
export const KEYWORD_SIZES = [9, 10, 13, 16, 18, 24, 32, 48];

/** The keywords as factors of `medium`. */
const keywords = new Map([
  ...'xx-small x-small small medium large x-large xx-large xxx-large'
    .split(' ')
    .map((name, at) => [name, (KEYWORD_SIZES[at] ?? 16) / 16] as const),
  ['initial', 1],
]);

const sizePattern = pattern(`${number}${ABSOLUTE}|${[...keywords.keys()].join('|')}`);

/** The keywords for a root, as factors of its initial size. In browsers, `larger` is 1.2 times. */
const rootKeywords = new Map([
  ...keywords,
  ['inherit', 1],
  ['unset', 1],
  ['revert', 1],
  ['larger', 1.2],
  ['smaller', 1 / 1.2],
]);

/** The keywords that stand for a whole font of the visitor's system. */
export const SYSTEM_FONTS = [
  'caption',
  'icon',
  'menu',
  'message-box',
  'small-caption',
  'status-bar',
];

/** The property, without its prefix, that holds the size of a system font. */
export const systemSizeProperty = (font: string): string => `system-${font}`;

/** The property, without its prefix, that holds the size a browser gives an element. It must not inherit. */
export const BROWSER_SIZE = 'browser-size';

/** Multiplies a length by the font scale. While that is unset, the length stays. */
export const scaled = (length: string): string => `calc(${length} * var(--a11y-font-scale, 1))`;

/**
 * Scales the lengths of a `line-height` one by one, so that `calc()`, `clamp()` and the like need not
 * be parsed.
 */
export const scaleLengths = (value: string): string =>
  value.replace(absoluteLength, (all: string, length: string | undefined) =>
    length && parseFloat(length) ? scaled(length) : all,
  );

/** Divides the lengths in a condition that follow a font size, which has grown by this factor. */
export const notGrown = (condition: string, factor: string): string =>
  condition.replace(relativeLength, (all: string, length: string | undefined) =>
    length ? `calc(${length} / ${factor})` : all,
  );

/**
 * Scales a `font-size` or a `font` shorthand. Keywords for a size may stand in a function or a shorthand.
 * @param medium - the size of the keyword `medium`, in px
 */
export function scaleSize(value: string, medium: number): string {
  // set back by its author, an element has the browser's size, and not that of a base rule
  if (/^revert$/i.test(value)) return `var(--a11y-${BROWSER_SIZE}, revert)`;
  return value.replace(sizePattern, (all: string, size: string | undefined) => {
    const factor = size && keywords.get(size.toLowerCase());
    if (factor) return scaled(`${round(medium * factor)}px`);
    return size && parseFloat(size) ? scaled(size) : all;
  });
}

/**
 * Scales the font size in a rule that may match the root. A percentage stays a percentage, which is read
 * from a custom property of its own. Otherwise monospaced text in Firefox would lose its 13/16 of the
 * default size.
 */
export function scaleRootSize(value: string, medium: number): string {
  const factor = rootKeywords.get(value.trim().toLowerCase());
  const percent = factor === undefined ? plainPercentage(value) : factor * 100;
  if (percent !== undefined) {
    return `var(--a11y-${rootSizeProperty(percent)}, ${scaleSize(value, medium)})`;
  }
  const relative = value.replace(relativeLength, (all: string, length: string | undefined) =>
    length && parseFloat(length) ? `calc(${length} * var(--a11y-root-scale, 1))` : all,
  );
  return scaleSize(relative, medium);
}

const ROOT_SIZE = 'root-size-';

/** The property, without its prefix, that holds the root's scaled percentage, on the root only. */
export const rootSizeProperty = (percent: number): string =>
  ROOT_SIZE + String(round(percent)).replace('.', '_');

/** The percentages that a rewritten value reads. */
export function rootSizesIn(value: string): number[] {
  return [...value.matchAll(/--a11y-root-size-([\d_]+)/g)].map((match) =>
    Number(match[1]?.replace('_', '.')),
  );
}

function plainPercentage(value: string): number | undefined {
  const match = /^\s*(\d+\.?\d*|\.\d+)(%|r?em)\s*$/i.exec(value);
  if (!match) return undefined;
  return match[2] === '%' ? Number(match[1]) : Number(match[1]) * 100;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
