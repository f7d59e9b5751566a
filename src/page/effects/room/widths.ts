/** Widths, which grow with the text in the box as far as there is room. */
import type { Block } from '../effect.js';
import { grown, grownWithin, isLength, isRelative, isTextBox } from './lengths.js';

/**
 * The most that a box may be as wide as. It is declared beside each width. A percentage in a width itself
 * would count as `auto` where the box around is as wide as its content, and empty boxes would vanish.
 */
export const CAP = '--a11y-cap';

export function relaxWidth(value: string, property: string, block: Block): string {
  const isText = isTextBox(value);
  if (property === 'width') {
    const cap = isText
      ? `max(${value}, ${AVAILABLE})`
      : // it has grown with the font size, but must stay within the box around it
        isRelative(value) &&
        parseFloat(value) > ICON &&
        `max(${value} / var(--a11y-font-scale, 1), ${parseFloat(value) > LABEL ? roomIn(block) : AVAILABLE})`;
    block.write(CAP, cap || 'initial', property);
    return isText ? grown(value) : relaxColumn(value, block);
  }
  // in a narrow window, text beside it needs the room more
  return isText ? grownWithin(value, '20vw') : relaxColumn(value, block);
}

/** The width around a box. While nothing is to fit, there is room for anything. */
const AVAILABLE = 'var(--a11y-available-width, 1e6px)';

/** The largest widths of an icon and of a label, in em. Around a label may be a box that is as wide as its content. */
const ICON = 4;
const LABEL = 10;

/** Widens a page's column, but keeps it off the edges of the window: its margins may be `auto`. */
export function relaxMaxWidth(value: string, _property: string, block: Block): string {
  if (isLength(value)) return capped(grownWithin(value, 'var(--a11y-available-width, 0px) - 60px'));
  if (isRelative(value)) return capped(value);
  return value === 'none' ? `var(${CAP}, none)` : relaxColumn(value, block);
}

const capped = (value: string): string => `min(${value}, var(${CAP}, ${value}))`;

/** A column of a row that wraps gets room for a word, so that fewer stand beside each other. */
export const relaxColumn = (value: string, block: Block): string =>
  /^\d+(?:\.\d+)?%$/.test(value) &&
  parseFloat(value) >= 8 &&
  parseFloat(value) <= 50 &&
  isColumn(block)
    ? `max(${value}, var(--a11y-column, 0px))`
    : value;

const isColumn = (block: Block): boolean =>
  /left|right/.test(block.read('float')) ||
  (block.read('flex-grow') === '0' && block.read('flex-shrink') === '0');

/** Calculates the room for a column: the width around it, less the margins and padding in the same rule. */
function roomIn(block: Block): string {
  const taken = ['margin-left', 'margin-right', 'padding-left', 'padding-right']
    .map((side) => block.read(side))
    .filter((length) => /^[\d.]+(?:px|r?em|%)$/.test(length) && parseFloat(length));
  // another rule may have the padding
  return [AVAILABLE, ...(taken.length ? taken : ['2em'])].join(' - ');
}
