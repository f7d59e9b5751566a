/** Distances that keep a place free for a box that has grown. */
import type { Block, DeclarationContext, Rewriting, Values } from '../effect.js';
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
    return rewrite('space');
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

/** Tells a space that has grown with the text, as far as the value itself says so. */
const isSpace = (value: string): boolean =>
  isRelative(value.replace(/^-/, '')) || (isCalculated(value) && SPACE.test(value));

/** Matches calculations without lengths that have not grown. */
const SPACE = /^(?!var\(|.*(?:\dpx|env\())/;

/** Takes from a space what it has grown by, as far as the window is narrow. It may be negative. */
const spaceBeside = (value: string, twin: Values['twin']): string => {
  const name = VAR.exec(value)?.[1];
  const less = name ? `(${LESS} * var(${twin(name, 'is-space')}, 0))` : LESS;
  return `calc(${value} * (1 - ${less}) + clamp(-1 * ${MORE}, ${value} * ${less}, ${MORE}))`;
};

const VAR = /var\(\s*(--[^\s,)]+)/;
const LESS = 'var(--a11y-side-share, 0)';
const MORE = 'var(--a11y-side-growth, 0px)';

/** The rows for space beside text, and for the custom properties in it: 1 for those that have grown. */
export const spaceRows = {
  space: { value: (value, _role, _single, { twin }) => spaceBeside(value, twin) },
  'is-space': {
    inline: '0',
    value(value, role, _single, { twin }) {
      const name = value.startsWith('var(') && VAR.exec(value)?.[1];
      if (name) return `var(${twin(name, role)}, 0)`;
      return /\dr?em\b/.test(value) && SPACE.test(value) ? '1' : '0';
    },
  },
} satisfies Record<string, Rewriting>;

const opposite = (property: string): string =>
  property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side);

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};
