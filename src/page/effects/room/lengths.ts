/** Lengths that are made for text, and grow with it. */
import type { Block, Values } from '../effect.js';

/**
 * The largest size, in px, of a box that was made for its text: about six lines or a dozen letters.
 * Larger boxes are made for pictures, columns and content that scrolls.
 */
export const LARGEST_TEXT_BOX = 150;

/** Tells a length in px. Tiny ones do not count: they hide text that is for screen readers only. */
export const isLength = (value: string): boolean =>
  /^[\d.]+px$/.test(value) && parseFloat(value) > TINY;

/** Tells a length in px of a box that was made for its text. */
export const isTextBox = (value: string): boolean =>
  isLength(value) && parseFloat(value) <= LARGEST_TEXT_BOX;

const TINY = 2;

/** Tells a length that follows the font size, and has grown with it. */
export const isRelative = (value: string): boolean => /^[\d.]+r?(?:em|ex|ch|lh)$/.test(value);

/** Tells a calculation or a custom property that may be a length, and does not say that it follows a box. */
export const isCalculated = (value: string): boolean =>
  /^(?:calc|min|max|clamp|var)\(/.test(value) && !/\d(?:%|[sld]?v[whibm]|cq)/.test(value);

export const grown = (value: string): string => `calc(${value} * ${SCALE})`;

const SCALE = 'var(--a11y-box-scale, 1)';

/**
 * Makes each length in px that is within some limits grow, and each custom property that holds one.
 * @param flag - the role of a twin that tells such a property: 1 there, and 0 elsewhere
 */
export function growAll(
  value: string,
  [least, most]: Limits,
  flag: string,
  { twin }: Pick<Values, 'twin'>,
): string {
  return value.replace(
    PIECE,
    (piece: string, length?: string, name?: string, fallback?: string) => {
      if (length) return isWithin(length, least, most) ? grown(piece) : piece;
      const holds = `var(${twin(name ?? '', flag)}, ${flagOf(fallback ?? '', [least, most])})`;
      return `calc(${piece} * (1 + (${SCALE} - 1) * ${holds}))`;
    },
  );
}

export type Limits = readonly [least: number, most: number];

/** Tells, as a number, if a custom property holds a length within some limits. */
export const flagOf = (
  value: string,
  [least, most]: Limits,
  twin?: (name: string) => string,
): string => {
  const name = twin && /^var\(\s*(--[^\s,)]+)/.exec(value)?.[1];
  if (name) return `var(${twin(name)}, 0)`;
  return isLength(value.trim()) && isWithin(value, least, most) ? '1' : '0';
};

/** Matches a length in px, or a `var()` with its name and its fallback. */
const PIECE =
  /(?<![\w.-])((?:\d+\.?\d*|\.\d+)px)(?![\w-])|var\(\s*(--(?!a11y-)[^\s,()]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g;

const isWithin = (length: string, least: number, most: number): boolean =>
  parseFloat(length) >= least && parseFloat(length) <= most;

/** Tells if a box is as wide as it is high, as icons and portraits are. */
export const isSquare = (height: string, block: Block): boolean => block.read('width') === height;
