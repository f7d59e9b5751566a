/** Lengths that are made for text, and grow with it. */
import type { Rewriting } from '../effect.js';

/**
 * The largest size, in px, of a box that was made for its text: about six lines, a dozen letters, a header.
 * Larger boxes are made for pictures, columns and content that scrolls.
 */
export const LARGEST_TEXT_BOX = 160;

/** Tells a length in px. Tiny ones do not count: they hide text that is for screen readers only. */
export const isLength = (value: string): boolean =>
  /^[\d.]+px$/.test(value) && parseFloat(value) > TINY;

/** Tells a length in px of a box that was made for its text. */
export const isTextBox = (value: string): boolean =>
  isLength(value) && parseFloat(value) <= LARGEST_TEXT_BOX;

const TINY = 2;

/**
 * Tells a length in px that makes room for a box: an icon, a header, a button in a corner. Smaller ones
 * are there for the looks.
 */
export const isPlace = (value: string): boolean => isTextBox(value) && parseFloat(value) >= 24;

/** Tells a length that follows the font size, and has grown with it. */
export const isRelative = (value: string): boolean => /^-?[\d.]+r?(?:em|ex|ch|lh)$/.test(value);

/** Tells a size that does not follow a box, as far as the value itself says so. */
export const isFixed = (value: string): boolean =>
  isLength(value) || isRelative(value) || isCalculated(value);

/** Tells a calculation or a custom property that may be a length, and does not say that it follows a box. */
export const isCalculated = (value: string): boolean =>
  /^(?:calc|min|max|clamp|var)\(/.test(value) && !/\d(?:%|[sld]?v[whibm]|cq)/.test(value);

export const grown = (value: string): string => `calc(${value} * ${SCALE})`;

/**
 * Makes columns in a value grow by half of what the window has over 1024 px. What keeps a place free for one
 * grows as much, whatever space there is between.
 */
export const withGrownColumns = (value: string): string =>
  value.replace(LENGTH, (all: string, sign: string, length: string) => {
    const column = isColumnWidth(length)
      ? `${length} + ${columnGrowth(length)}`
      : mayBeColumn(length) && asColumn(length);
    return column ? `calc(${sign}1 * (${column}))` : all;
  });

const LENGTH = /(?<![\w.-])(-?)([\d.]+(?:px|r?em))\b/g;

export const columnGrowth = (length: string): string =>
  `min(${length} * (${SCALE} - 1), ${COLUMN_ROOM})`;

const COLUMN_ROOM = 'max(0px, 50vw - 512px)';

/** Tells a length that follows the font size, and is at least as much as a column in sizes that are usual. */
export const mayBeColumn = (value: string): boolean =>
  isRelative(value) && parseFloat(value) >= LARGEST_TEXT_BOX / 16;

/**
 * Takes from a length what it has grown by too much, if it was that of a column in px. In a window as narrow as
 * a phone's, nothing stands beside a column.
 */
const asColumn = (length: string): string => {
  const before = `${length} / var(--a11y-font-scale, 1)`;
  const isNone = [
    `(${before} - ${String(LARGEST_COLUMN)}px) * 999`,
    `(${String(LARGEST_TEXT_BOX + 1)}px - ${before}) * 999`,
    '(640px - 100vw) * 999',
  ];
  return `min(${length}, max(${before} + ${COLUMN_ROOM}, ${isNone.join(', ')}))`;
};

/** Tells the width, in px, of a column that stands beside a wider one. */
export const isColumnWidth = (value: string): boolean =>
  isLength(value) && parseFloat(value) > LARGEST_TEXT_BOX && parseFloat(value) <= LARGEST_COLUMN;

export const LARGEST_COLUMN = 320;

/** Makes a length grow as far as there is room. */
export const grownWithin = (value: string, room: string): string =>
  `min(${grown(value)}, max(${value}, ${room}))`;

export const SCALE = 'var(--a11y-box-scale, 1)';

/**
 * Makes a row that changes some of the lengths in a value.
 * @param flag - the row for the custom properties in it
 * @param change - changes a piece; the second argument is 1, 0 or what stands for one of these
 */
export const changing = (
  flag: string,
  test: (length: string) => boolean,
  change: (piece: string, flag: string) => string,
): Rewriting => ({
  value: (value, _role, _single, { twin }) =>
    value.replace(PIECE, (piece: string, length?: string, variable?: string, fallback?: string) => {
      if (length && !test(length)) return piece;
      return change(
        piece,
        variable ? `var(${twin(variable, flag)}, ${flagOf(fallback ?? '', test)})` : '1',
      );
    }),
});

/** Makes a row for custom properties: 1 for one that holds such a length, and 0 for others. */
export const flagging = (test: (length: string) => boolean): Rewriting => ({
  // a script may have written there what it has measured
  inline: '0',
  value(value, role, _single, { twin }) {
    const variable = /^var\(\s*(--[^\s,)]+)/.exec(value)?.[1];
    return variable ? `var(${twin(variable, role)}, 0)` : flagOf(value, test);
  },
});

const flagOf = (value: string, test: (length: string) => boolean): string =>
  test(value.trim()) ? '1' : '0';

/** Matches a length, or a `var()` with its name and its fallback. */
const PIECE =
  /(?<![\w.-])(-?[\d.]+(?:px|r?(?:em|ex|ch|lh)))\b|var\(\s*(--(?!a11y-)[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g;
