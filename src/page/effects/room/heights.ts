/** Heights, which grow with the text in the box. */
import type { Block, DeclarationContext } from '../effect.js';
import { grown, isFixed, isLength, isRelative, isTextBox, LARGEST_TEXT_BOX } from './lengths.js';

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
  const height = isTextBox(value) ? grown(value) : rewrite('box');
  const least = `var(--a11y-min-height, calc(${height} + 0px * var(--a11y-least)))`;
  const fit = isText(value) ? least : `var(${SCROLLS}, ${least})`;
  // in a column of fixed height, one of the items scrolls
  const isFit = isText(value) || (isFixed(value) && !flowsDown(block.read('flex-direction')));
  block.write(FIT, isFit ? fit : 'initial', property);
  // a box of no height may be as high as a part of its width
  const isShape = !parseFloat(value) && block.read('padding-bottom').endsWith('%');
  block.write(SPILL, isPane(value) || isShape ? 'var(--a11y-overflow)' : 'initial', property);
  // text in columns has no room at their ends, but beside the last one
  if (isLength(value) && block.read('column-width') + block.read('column-count')) {
    return `var(--a11y-height, ${value})`;
  }
  return isFit ? `var(${isText(value) ? TEXT_HEIGHT : FREE}, ${height})` : height;
}

/** Opens a fold far enough: in there, lines are higher, and there are more of them. */
export function relaxMaxHeight(value: string, _property: string, block: Block): string {
  return isFixed(value) && !/auto|scroll/.test(block.read('overflow-y'))
    ? `calc(${value} * var(--a11y-fold-scale, 1))`
    : value;
}

/** Tells a column of flex items. Its items must not wrap, as they would go sideways. */
export const flowsDown = (direction: string): boolean => direction.startsWith('column');

/** Tells if a height does not follow from the text. */
const isPane = (height: string): boolean =>
  !isText(height) && (isFixed(height) || /[%(]|v[hwibm]/.test(height));

/** Tells a height in px or em that was made for some lines. */
const isText = (height: string): boolean =>
  isTextBox(height) || (isRelative(height) && parseFloat(height) * 16 <= LARGEST_TEXT_BOX);
