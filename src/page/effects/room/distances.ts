/** Distances that keep a place free for a box that has grown. */
import type { Block, DeclarationContext } from '../effect.js';
import { grown, isCalculated, isRelative, LARGEST_TEXT_BOX, type Limits } from './lengths.js';

/**
 * The distances, in px, that make room for a box: an icon, a header, a button in a corner. Smaller ones
 * are there for the looks.
 */
const LEAST = 24;

/** Those at the top are as large as the highest header and a little more. */
export const HEADROOM: Limits = [LEAST, 200];

export function relaxDistance(
  value: string,
  property: string,
  block: Block,
  { inline, rewrite, selectors }: DeclarationContext,
): string {
  // a script may have written into the attribute what it has measured
  if (inline) return value;
  const isSide = /^(?:padding|margin)-(?:left|right|inline)/.test(property);
  // the numbers of a list stand in the space beside it
  if (isSide && isSpace(value) && !selectors.some((one) => /\b[ou]l\b/.test(one))) {
    return besideText(value);
  }
  // opposite sides that are the same are for the looks
  if (property.includes('inline') || block.read(opposite(property)) === value) return value;
  const isTop = property.endsWith('top');
  if (isCalculated(value)) return isTop ? rewrite('headroom') : value;
  const size = Number(/^-?([\d.]+)px$/.exec(value)?.[1]);
  if (!(size >= LEAST && size <= (isTop ? HEADROOM[1] : LARGEST_TEXT_BOX))) return value;
  if (!isSide) return grown(value);
  // a box with a width of its own is a column
  return block.read('width') ? value : `min(${grown(value)}, max(${value}, 40%))`;
}

/** Tells a space that has grown with the text. */
const isSpace = (value: string): boolean =>
  isRelative(value.replace(/^-/, '')) || (isCalculated(value) && !value.startsWith('var('));

/** Takes from a space what it has grown by, as far as the window is narrow. It may be negative. */
const besideText = (value: string): string =>
  `calc(${value} * ${OWN} + clamp(-1 * ${MORE}, ${value} * (1 - ${OWN}), ${MORE}))`;

const OWN = 'var(--a11y-side-share, 1)';
const MORE = 'var(--a11y-side-growth, 0px)';

const opposite = (property: string): string =>
  property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side);

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};
