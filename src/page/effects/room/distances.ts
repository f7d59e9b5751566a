/** Distances that keep a place free for a box that has grown. */
import type { Block, DeclarationContext } from '../effect.js';
import { grown, grownWithin, isCalculated, isFixed, isPlace } from './lengths.js';

export function relaxDistance(
  value: string,
  property: string,
  block: Block,
  { inline, rewrite, selectors }: DeclarationContext,
): string {
  // a script may have written into the attribute what it has measured
  if (inline) return value;
  const isSide = /^[pm].*-(?:left|right|inline)/.test(property);
  const size = value.replace(/^-/, '');
  // the numbers of a list stand in the space beside it
  const space =
    isSide && isFixed(size) && !selectors.some((one) => /\b[ou]l\b/.test(one))
      ? rewrite('space')
      : value;
  // opposite sides that are the same are for the looks
  if (space !== value || property.includes('inline') || block.read(opposite(property)) === value) {
    return space;
  }
  if (isCalculated(value)) return property.endsWith('top') ? rewrite('box') : value;
  if (!isPlace(size)) return value;
  if (!isSide) return grown(value);
  // a box with a width of its own is a column
  return block.read('width') ? value : grownWithin(value, '40%');
}

/** Takes from a space what it has grown by, as far as the window is narrow: all of it below 400 px. */
export const spaceBeside = (space: string, flag: string): string => {
  const growth = `(1 - 1 / var(--a11y-font-scale, 1)) * ${flag}`;
  return `calc(${space} * (1 - ${growth}) + clamp(min(0px, 80px - 20vw), ${space} * ${growth}, max(0px, 20vw - 80px)))`;
};

const opposite = (property: string): string =>
  property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side);

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};
