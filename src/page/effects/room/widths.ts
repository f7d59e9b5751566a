/** Widths, which grow with the text in the box as far as there is room. */
import type { Block, DeclarationContext } from '../effect.js';
import {
  columnGrowth,
  grown,
  grownWithin,
  isColumnWidth,
  isLength,
  isRelative,
  isTextBox,
  LARGEST_COLUMN,
  mayBeColumn,
  withGrownColumns,
} from './lengths.js';

/**
 * The most that a box may be as wide as. It is declared beside each width. A percentage in a width itself
 * would count as `auto` where the box around is as wide as its content, and empty boxes would vanish.
 */
export const CAP = '--a11y-cap';

export function relaxWidth(
  value: string,
  property: string,
  block: Block,
  context: DeclarationContext,
): string {
  const isText = isTextBox(value);
  if (property === 'width') {
    if (isPage(value, block)) {
      block.write(CAP, `max(${value}, ${AVAILABLE} - ${EDGES})`, property);
      return grown(value);
    }
    const column = relaxColumn(value, block, context);
    const isGrown = isText || (isColumnWidth(value) && column !== value);
    block.write(CAP, isGrown ? `max(${value}, ${AVAILABLE})` : capOf(value, block), property);
    return isText ? grown(value) : column;
  }
  // in a narrow window, text beside it needs the room more
  if (isText) return grownWithin(value, '20vw');
  return mayBeColumn(value) ? withGrownColumns(value) : roomForWord(value, block);
}

/** Tells a column that holds a page: it is wide, in the middle of what is around it, and as high as its content. */
const isPage = (value: string, block: Block): boolean =>
  isLength(value) &&
  parseFloat(value) > LARGEST_COLUMN &&
  !isLength(block.read('height')) &&
  block.read('margin-left') === 'auto' &&
  block.read('margin-right') === 'auto';

/** What stays free beside a page's column. */
const EDGES = '60px';

/** Keeps a box that has grown, or that a column beside it pushes aside, within the box around it. */
function capOf(value: string, block: Block): string {
  const columns = SIDES.map((side) => block.read(side)).filter(isColumnWidth);
  // two are margins for the looks
  const pushed = columns.length === 1 ? columns : [];
  const isPushed = isLength(value) && pushed.length > 0;
  if (!isPushed && !(isRelative(value) && parseFloat(value) > ICON)) return 'initial';
  const before = isPushed ? value : `${value} / var(--a11y-font-scale, 1)`;
  const room = isPushed || parseFloat(value) > LABEL ? roomIn(block) : AVAILABLE;
  return `max(${[before, ...pushed.map(columnGrowth)].join(' - ')}, ${room})`;
}

const SIDES = ['margin-left', 'margin-right', 'padding-left', 'padding-right'];

/** The width around a box. While nothing is to fit, there is room for anything. */
const AVAILABLE = 'var(--a11y-available-width, 1e6px)';

/** The largest widths of an icon and of a label, in em. Around a label may be a box that is as wide as its content. */
const ICON = 4;
const LABEL = 10;

/** Widens a page's column, but keeps it off the edges of the window: its margins may be `auto`. */
export function relaxMaxWidth(value: string, _property: string, block: Block): string {
  if (isLength(value))
    return capped(grownWithin(value, `var(--a11y-available-width, 0px) - ${EDGES}`));
  if (isRelative(value)) return capped(value);
  return value === 'none' ? `var(${CAP}, none)` : roomForWord(value, block);
}

const capped = (value: string): string => `min(${value}, var(${CAP}, ${value}))`;

/**
 * Widens a column in px, unless its rule gives a height, as for a picture, or moves it out of the window by as
 * much as it was wide.
 */
export const relaxColumn = (
  value: string,
  block: Block,
  { inline }: DeclarationContext,
): string => {
  const isKept =
    inline ||
    isLength(block.read('height')) ||
    isRelative(block.read('height')) ||
    /\dpx/.test(block.read('transform') + block.read('translate'));
  return roomForWord(isKept ? value : withGrownColumns(value), block);
};

/** A column of a row that wraps gets room for a word, so that fewer stand beside each other. */
const roomForWord = (value: string, block: Block): string =>
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
  const taken = SIDES.map((side) => block.read(side))
    .filter((length) => /^[\d.]+(?:px|r?em|%)$/.test(length) && parseFloat(length))
    .map(withGrownColumns);
  // another rule may have the padding
  return [AVAILABLE, ...(taken.length ? taken : ['2em'])].join(' - ');
}
