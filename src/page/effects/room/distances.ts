/** Distances that keep a place free for a box that has grown. */
import type { Block, DeclarationContext } from '../effect.js';
import { grown, isCalculated, LARGEST_TEXT_BOX, type Limits } from './lengths.js';

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
  { inline, rewrite }: DeclarationContext,
): string {
  // a script may have written into the attribute what it has measured; and opposite sides that are the
  // same are for the looks
  if (inline || block.read(opposite(property)) === value) return value;
  const isTop = property.endsWith('top');
  // beside text there is little room to give away
  if (isCalculated(value)) return isTop ? rewrite('headroom') : value;
  const size = Number(/^-?([\d.]+)px$/.exec(value)?.[1]);
  if (!(size >= LEAST && size <= (isTop ? HEADROOM[1] : LARGEST_TEXT_BOX))) return value;
  if (!/^(?:padding|margin)-(?:left|right)$/.test(property)) return grown(value);
  // a box with a width of its own is a column
  return block.read('width') ? value : `min(${grown(value)}, max(${value}, 40%))`;
}

const opposite = (property: string): string =>
  property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side);

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};
