import type { Block } from '../../declarations/block.js';
import type { Role } from '../effects.js';

/**
 * A box that was made as high, or as wide, as its text: up to about six lines or a dozen letters.
 * Larger ones are made for pictures, for what scrolls and for columns.
 */
const LARGEST_TEXT_BOX = 150;

/**
 * Relaxes what would cut, hide or push aside text that has grown: lines that must not wrap or are
 * limited in number, sizes made for smaller text, and widths that grow with the text they hold.
 */
export function relax(value: string, role: Role, block: Block, property: string): string {
  switch (role) {
    case 'wrap':
      return value === 'nowrap' && block.read('white-space-collapse') !== 'preserve'
        ? 'var(--a11y-text-wrap, nowrap)'
        : value;
    case 'line-clamp':
      return /^\d/.test(value) ? `var(--a11y-line-clamp, ${value})` : value;
    case 'height':
      return relaxHeight(value, block);
    case 'max-height':
      // as high as an open fold gets, whose lines are both higher and more; what scrolls has room
      return isLength(value) && !scrolls(block) ? grown(grown(value)) : value;
    case 'width':
      return relaxWidth(value, block);
    case 'max-width':
      return isLength(value) ? relaxMaxWidth(value) : relaxColumn(value, block);
    case 'column':
      return relaxColumn(value, block);
    case 'shrink':
      // where nothing else of a row can: what has a size of its own was not made for its text
      return value === '0' && !block.read('width') && /^(?:auto)?$/.test(block.read('flex-basis'))
        ? 'var(--a11y-flex-shrink, 0)'
        : value;
    case 'indent':
      // what has a width of its own is a column
      return makesRoom(value, property, block) && !block.read('width')
        ? `min(${grown(value)}, max(${value}, 40%))`
        : value;
    case 'headroom':
    case 'offset':
      return makesRoom(value, property, block) ? grown(value) : value;
    case 'overflow':
      return value === 'hidden' ? `var(${SPILL}, hidden)` : value;
    default:
      return value;
  }
}

function relaxHeight(value: string, block: Block): string {
  if (isTextBox(value)) {
    return isSquare(value, block) ? grown(value) : `var(${TEXT_HEIGHT}, ${grown(value)})`;
  }
  return fitOf(value, block) === 'initial' ? value : `var(${FREE}, ${value})`;
}

/**
 * What a box is to do with text that its height has no room for. It is told in properties of ours
 * beside each height and overflow, so that where another rule's value wins, its answer does.
 *
 * Most boxes become as high as their text. One that would cut it off lets it be scrolled to, and
 * one that scrolls already goes on as it is.
 */
const FIT = '--a11y-fit';
const SPILL = '--a11y-spill';
const SCROLLS = '--a11y-scrolls';
const FREE = '--a11y-free-height';
export const TEXT_HEIGHT = '--a11y-text-height';

export const besideHeight = (height: string, block: Block): [property: string, value: string][] => [
  [FIT, fitOf(height, block)],
  [SPILL, isPane(height) ? 'var(--a11y-overflow)' : 'initial'],
];

function fitOf(height: string, block: Block): string {
  if (!isLength(height) || isSquare(height, block)) return 'initial';
  if (isTextBox(height)) return least(`${height} * var(--a11y-least)`);
  // of what goes downwards in a frame, something scrolls
  return flowsDown(block.read('flex-direction'))
    ? 'initial'
    : `var(${SCROLLS}, ${least(`${height} + 0px * var(--a11y-least)`)})`;
}

const least = (otherwise: string): string => `var(--a11y-min-height, calc(${otherwise}))`;

/** An icon or a portrait. */
const isSquare = (height: string, block: Block): boolean => block.read('width') === height;

export const besideOverflow = (overflow: string): [property: string, value: string][] => [
  [SCROLLS, overflow === 'visible' ? 'initial' : 'auto'],
  [FREE, overflow === 'visible' ? 'revert-layer' : 'initial'],
];

/** Whether a value makes flex items follow each other downwards: then they must not wrap sideways. */
export const flowsDown = (direction: string): boolean => direction.startsWith('column');

function relaxWidth(value: string, block: Block): string {
  if (isTextBox(value)) return `min(${grown(value)}, max(${value}, ${roomIn(block)}))`;
  // grown with the font size, but not out of what is around
  if (/^[\d.]+r?em$/.test(value)) {
    return `min(${value}, max(${value} / var(--a11y-font-scale, 1), ${roomIn(block)}))`;
  }
  return relaxColumn(value, block);
}

/** A page's column stays off the edges of the window, where its margins are what is left over. */
const relaxMaxWidth = (value: string): string =>
  `min(${grown(value)}, max(${value}, var(--a11y-available-width, 0px) - ${EDGES}))`;

const EDGES = '60px';

/** A column of a row that wraps gets room for a word, so that fewer stand beside each other. */
const relaxColumn = (value: string, block: Block): string =>
  /^\d+(?:\.\d+)?%$/.test(value) &&
  parseFloat(value) >= 8 &&
  parseFloat(value) <= 50 &&
  isColumn(block)
    ? `max(${value}, var(--a11y-column, 0px))`
    : value;

const isColumn = (block: Block): boolean =>
  /left|right/.test(block.read('float')) ||
  (block.read('flex-grow') === '0' && block.read('flex-shrink') === '0');

/** The width of what is around a box, less what the same rule says of its margins and padding. */
function roomIn(block: Block): string {
  const taken = ['margin-left', 'margin-right', 'padding-left', 'padding-right']
    .map((side) => block.read(side))
    .filter((length) => /^[\d.]+(?:px|r?em|%)$/.test(length) && parseFloat(length));
  // without the property there is room for anything; another rule's padding may be as wide
  const rest = taken.length ? taken : ['2em'];
  return ['var(--a11y-available-width, 1e6px)', ...rest].join(' - ');
}

const scrolls = (block: Block): boolean => /auto|scroll/.test(block.read('overflow-y'));

/** In px, and not as small as what is to be found by screen readers only. */
const isLength = (value: string): boolean => /^[\d.]+px$/.test(value) && parseFloat(value) > 2;

const isTextBox = (value: string): boolean =>
  isLength(value) && parseFloat(value) <= LARGEST_TEXT_BOX;

/**
 * Whether a distance is kept for a box beside it (an icon, a header, a button in a corner), which has
 * grown: it is as large as a box for text, and the other side has none of it.
 */
const makesRoom = (value: string, property: string, block: Block): boolean => {
  const size = /^-?([\d.]+)px$/.exec(value)?.[1];
  return (
    Number(size) >= SMALLEST_ROOM &&
    Number(size) <= LARGEST_TEXT_BOX &&
    block.read(property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side)) !== value
  );
};

/** Smaller distances, in px, are there for the looks. */
const SMALLEST_ROOM = 24;

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};

/** A height that text has to do with, whatever there is of it. */
const isPane = (height: string): boolean =>
  /^\d|^(?:calc|min|max|clamp|var)\(/.test(height) &&
  !(/^[\d.]+(?:px|r?em)$/.test(height) && isSmall(height));

const isSmall = (height: string): boolean =>
  parseFloat(height) * (height.endsWith('px') ? 1 : 16) <= LARGEST_TEXT_BOX;

const grown = (value: string): string => `calc(${value} * var(--a11y-box-scale, 1))`;

/** The custom properties that let go of what `relax` has taken hold of, without their prefix. */
export const reflowProperties = (fontScale = 0): Record<string, string> => ({
  'text-wrap': fontScale > 1 ? 'wrap' : '',
  'line-clamp': fontScale > 1 ? 'none' : '',
  'box-scale': fontScale > 1 ? String(fontScale) : '',
  height: fontScale > 1 ? 'auto' : '',
  // WebKit does not know min-content here: https://bugs.webkit.org/show_bug.cgi?id=264448
  'min-height': fontScale > 1 ? 'fit-content' : '',
  'available-width': fontScale > 1 ? '100%' : '',
  column: fontScale > 1 ? 'min(100%, 12em)' : '',
  overflow: fontScale > 1 ? 'auto' : '',
  'flex-shrink': fontScale > 1 ? '0.1' : '',
});

/** How lines as they are written wrap, in and below what scrolls sideways: not at all. */
export const PREFORMATTED = '--a11y-preformatted';

export const scrollsSideways = (overflow: string): boolean => /auto|scroll/.test(overflow);

/** How a list in a row is to wrap. */
export const ROW_WRAP = '--a11y-row-wrap';

/** What is told about a box is not about what is in it. */
export const REGISTER_REFLOW = [ROW_WRAP, FIT, SPILL, SCROLLS]
  .map((name) => `@property ${name}{syntax:"*";inherits:false}`)
  .join('');

/**
 * Where no box that has a height can grow with its content, it has its height as the least one only:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1672559
 */
export const FREE_HEIGHTS =
  `:where(*){${FREE}:var(--a11y-height);${TEXT_HEIGHT}:var(--a11y-height);` +
  '--a11y-least:var(--a11y-box-scale);--a11y-min-height:initial}';

/** Pictures and the like keep their size; long words break rather than leave their box. */
export const REFLOW =
  ':where(:empty:not(input,textarea,slot),svg,picture,video,canvas,iframe,object,' +
  'input:is([type=checkbox i],[type=radio i],[type=range i],[type=color i],[type=image i]))' +
  `{--a11y-box-scale:1;--a11y-flex-shrink:0;--a11y-min-height:initial;--a11y-overflow:initial;${FREE}:initial;` +
  `${TEXT_HEIGHT}:initial;--a11y-least:initial}` +
  // any height that an author gives as the least wins over it
  `:where(*){min-height:var(${FIT},revert-layer)}` +
  // what moves about in a button is no text
  ':where(button,a,label){--a11y-overflow:initial}' +
  ':where(body){overflow-wrap:break-word}' +
  // a long word in a control breaks where the page ends
  ':where(a,button,input,select,textarea){max-width:var(--a11y-available-width)}' +
  ':where(h1,h2,h3,h4,h5,h6){overflow-wrap:anywhere}' +
  // what is chosen in a list; it stays on one line in Firefox, and in Chromium with the native look
  ':where(select){white-space:var(--a11y-text-wrap,revert-layer)}' +
  // the numbers of a list stand in its padding, which is 40 px in browsers
  ':where(ol){padding-inline-start:max(40px,2.2em)}' +
  // not the page is to scroll sideways; nor lines that the keyboard does not reach in Safari
  `:where(pre){white-space:var(${PREFORMATTED},pre-wrap)}` +
  // a list in a row is a menu
  ':where(ul,ol,menu,nav,[role=tablist],[role=toolbar])' +
  `{flex-wrap:var(${ROW_WRAP},wrap)}`;
