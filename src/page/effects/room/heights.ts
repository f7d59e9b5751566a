/** Heights, which grow with the text in the box. */
import type { Block, DeclarationContext } from '../effect.js';
import { grown, isCalculated, isLength, isRelative, isSquare, isTextBox } from './lengths.js';
import { LARGEST_TEXT_BOX } from './lengths.js';

/**
 * The custom properties that tell a box how to treat text that its height has no room for. They are
 * declared beside each height and each overflow. So the rule that wins for these wins for them, too.
 *
 * Most boxes become as high as their text. A box that would cut its text off gets a scroll bar. A box
 * that scrolls already stays as it is.
 */
export const FIT = '--a11y-fit';
export const SPILL = '--a11y-spill';
export const SCROLLS = '--a11y-scrolls';
export const FREE = '--a11y-free-height';
export const TEXT_HEIGHT = '--a11y-text-height';

export function relaxHeight(
  value: string,
  property: string,
  block: Block,
  { rewrite }: DeclarationContext,
): string {
  const height = isCalculated(value) ? rewrite('box') : value;
  const fit = fitOf(height, block);
  block.write(FIT, fit, property);
  block.write(SPILL, isPane(value) ? 'var(--a11y-overflow)' : 'initial', property);
  // text in columns has no room at their ends, but beside the last one
  if (isLength(value) && block.read('column-width') + block.read('column-count')) {
    return `var(--a11y-height, ${value})`;
  }
  if (isTextBox(value) && isSquare(value, block)) return grown(value);
  if (isText(value)) return `var(${TEXT_HEIGHT}, ${isLength(value) ? grown(value) : value})`;
  return fit === 'initial' ? height : `var(${FREE}, ${height})`;
}

export function relaxMaxHeight(
  value: string,
  _property: string,
  block: Block,
  { rewrite }: DeclarationContext,
): string {
  if (/auto|scroll/.test(block.read('overflow-y'))) return value;
  const height = isLength(value) ? grown(value) : isCalculated(value) ? rewrite('box') : value;
  // once more: in an open fold, the lines are higher and there are more of them
  return height !== value || isRelative(value)
    ? `calc(${height} * var(--a11y-fold-scale, 1))`
    : value;
}

function fitOf(height: string, block: Block): string {
  const isFixed = isLength(height) || isRelative(height) || isCalculated(height);
  if (!isFixed || isSquare(height, block)) return 'initial';
  if (isTextBox(height)) return least(`${height} * var(--a11y-least)`);
  const asItIs = least(`${height} + 0px * var(--a11y-least)`);
  if (isText(height)) return asItIs;
  // in a column of fixed height, one of the items scrolls
  return flowsDown(block.read('flex-direction')) ? 'initial' : `var(${SCROLLS}, ${asItIs})`;
}

const least = (otherwise: string): string => `var(--a11y-min-height, calc(${otherwise}))`;

/** Tells a column of flex items. Its items must not wrap, as they would go sideways. */
export const flowsDown = (direction: string): boolean => direction.startsWith('column');

/** Tells if a height does not follow from the text. */
const isPane = (height: string): boolean =>
  /^\d|^(?:calc|min|max|clamp|var)\(/.test(height) &&
  !isText(height) &&
  (isLength(height) || !height.endsWith('px'));

/** Tells a height in px or em that was made for some lines. */
const isText = (height: string): boolean =>
  isTextBox(height) || (isRelative(height) && parseFloat(height) * 16 <= LARGEST_TEXT_BOX);
