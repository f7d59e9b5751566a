/** Distances that keep a place free for a box that has grown. */
import { components, replaceVars } from '../../css/values.js';
import type { Block, DeclarationContext, Values } from '../effect.js';
import {
  grown,
  grownWithin,
  isCalculated,
  isFixed,
  isPlace,
  isRelative,
  mayBeColumn,
  withGrownColumns,
} from './lengths.js';

export function relaxDistance(
  value: string,
  property: string,
  block: Block,
  { inline, rewrite, selectors }: DeclarationContext,
): string {
  // a script may have written into the attribute what it has measured
  if (inline) return value;
  if (/^(?:padding|margin)$/.test(property)) return relaxSides(value, rewrite('sides'));
  const isSide = /^[pm].*-(?:left|right|inline)/.test(property);
  const size = value.replace(/^-/, '');
  // opposite sides that are the same are for the looks
  const isEven = block.read(opposite(property)) === value;
  // a large one may be for a box that has grown as much
  const isTaken = mayBeColumn(size);
  const list = selectors.some((one) => /\b[ou]l\b/.test(one));
  if (list && isSide && value === size && isRelative(value) && !isEven) {
    return `max(${rewrite('space')}, min(${value}, var(${MARKER}, ${value})))`;
  }
  const space =
    isSide && isFixed(size) && !isTaken && !list ? rewrite(isEven ? 'even-space' : 'space') : value;
  if (space !== value || isEven) return space;
  if (isCalculated(value) && property.endsWith('top')) return rewrite('box');
  // a transform may bring in what a negative one of these has taken out of the window
  const isOut = isRelative(size) && /^-/.test(value) && !isSide;
  if (!isPlace(size)) return isOut || /top|bottom/.test(property) ? value : withGrownColumns(value);
  if (property.includes('inline')) return value;
  if (!isSide) return grown(value);
  // a box with a width of its own is a column; a percentage would be nothing where a box is as wide as its content
  return block.read('width') ? value : grownWithin(value, '20vw');
}

/** What a bullet or a number takes of the space beside a list. */
export const MARKER = '--a11y-marker';

/**
 * Takes what a shorthand with `var()` has at both sides: the second of two or three values. One that stands for
 * several values is not known as such, and stays valid.
 */
function relaxSides(value: string, rewritten: string): string {
  const pieces = components(value);
  const sides = components(rewritten)[2];
  if (!sides || pieces.length > 5) return value;
  return pieces.map((piece, at) => (at === 2 ? sides : piece)).join('');
}

/** Takes from each length in a value what it has grown by. */
export const sidesOf = (value: string, role: string, _single: boolean, { twin }: Values): string =>
  replaceVars(
    value.replace(RELATIVE, (length) => evenSpace(length, '1')),
    (name) => twin(name, role),
  );

const RELATIVE = /(?<![\w.-])-?[\d.]+r?(?:em|ex|ch|lh)\b/g;

/** Takes from a space what it has grown by. */
export const evenSpace = (space: string, flag: string): string =>
  `calc(${space} * (1 - ${growth(flag)}))`;

/** Takes it as far as the window is narrow: all of it below 400 px, and beside pictures, which do not grow. */
export const spaceBeside = (space: string, flag: string): string =>
  `calc(${evenSpace(space, flag)} + clamp(min(0px, 80px - 20vw), ${space} * ${growth(flag)}, var(--a11y-space-beside, max(0px, 20vw - 80px))))`;

const growth = (flag: string): string => `(1 - 1 / var(--a11y-font-scale, 1)) * ${flag}`;

const opposite = (property: string): string =>
  property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side);

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
  start: 'end',
  end: 'start',
};
