import type { Block, DeclarationContext, Properties, Rewriting } from '../effect.js';
import type { Role } from '../governed.js';

/**
 * Rows that make room for larger text, where the page would cut it off, hide it or push it aside. They
 * concern lines that must not wrap, a limited number of lines, sizes made for smaller text, and widths
 * that grow with their text.
 */
export const reflowRoles = {
  'text-wrap': minor((value, _property, block) =>
    value === 'nowrap' && block.read('white-space-collapse') !== 'preserve'
      ? 'var(--a11y-text-wrap, nowrap)'
      : value,
  ),
  'line-clamp': minor((value) => (/^\d/.test(value) ? `var(--a11y-line-clamp, ${value})` : value)),
  height: minor((value, property, block) => {
    block.write(FIT, fitOf(value, block), property);
    block.write(SPILL, isPane(value) ? 'var(--a11y-overflow)' : 'initial', property);
    return relaxHeight(value, block);
  }),
  // grown twice: in an open fold, the lines are higher and there are more of them; a box that scrolls has room
  'max-height': minor((value, _property, block) =>
    isLength(value) && !scrolls(block) ? grown(grown(value)) : value,
  ),
  'min-height': {
    declare(value, property, block) {
      // a least height of the author's leaves ours out
      if (parseFloat(value) > 0) block.write(TEXT_HEIGHT, 'initial', property);
      return value;
    },
  },
  width: minor((value, _property, block) => relaxWidth(value, block)),
  'max-width': minor((value, _property, block) =>
    isLength(value) ? relaxMaxWidth(value) : relaxColumn(value, block),
  ),
  'overflow-y': minor((value, property, block) => {
    const isVisible = value === 'visible';
    block.write(SCROLLS, isVisible ? 'initial' : 'auto', property);
    block.write(FREE, isVisible ? 'revert-layer' : 'initial', property);
    return value === 'hidden' ? `var(${SPILL}, hidden)` : value;
  }),
  'overflow-x': {
    declare(value, property, block) {
      block.write(PREFORMATTED, /auto|scroll/.test(value) ? 'pre' : 'initial', property);
      return undefined;
    },
  },
  distance: minor(relaxDistance),
  'flex-basis': minor((value, _property, block) => relaxColumn(value, block)),
  // an item without a size of its own; one that has a size was not made for its text
  'flex-shrink': minor((value, _property, block) =>
    value === '0' && !block.read('width') && /^(?:auto)?$/.test(block.read('flex-basis'))
      ? 'var(--a11y-flex-shrink, 0)'
      : value,
  ),
  'flex-direction': minor((value, property, block) => {
    block.write(ROW_WRAP, flowsDown(value) ? 'nowrap' : 'wrap', property);
    return undefined;
  }),
  kept: {},
} satisfies Record<Exclude<Role<'fontScale'>, 'font-size' | 'line-height'>, Rewriting>;

/** Makes a row without which text stays readable. */
function minor(declare: NonNullable<Rewriting['declare']>): Rewriting {
  return { isMinor: true, declare };
}

function relaxDistance(
  value: string,
  property: string,
  block: Block,
  { inline }: DeclarationContext,
): string {
  // a script may have written into the attribute what it has measured
  if (inline || !makesRoom(value, property, block)) return value;
  if (!/^(?:padding|margin)-(?:left|right)$/.test(property)) return grown(value);
  // a box with a width of its own is a column
  return block.read('width') ? value : `min(${grown(value)}, max(${value}, 40%))`;
}

/**
 * The largest size, in px, of a box that was made for its text: about six lines or a dozen letters.
 * Larger boxes are made for pictures, columns and content that scrolls.
 */
const LARGEST_TEXT_BOX = 150;

function relaxHeight(value: string, block: Block): string {
  if (isTextBox(value)) {
    return isSquare(value, block) ? grown(value) : `var(${TEXT_HEIGHT}, ${grown(value)})`;
  }
  return fitOf(value, block) === 'initial' ? value : `var(${FREE}, ${value})`;
}

/**
 * The custom properties that tell a box how to treat text that its height has no room for. They are
 * declared beside each height and each overflow. So the rule that wins for these wins for them, too.
 *
 * Most boxes become as high as their text. A box that would cut its text off gets a scroll bar. A box
 * that scrolls already stays as it is.
 */
const FIT = '--a11y-fit';
const SPILL = '--a11y-spill';
const SCROLLS = '--a11y-scrolls';
const FREE = '--a11y-free-height';
const TEXT_HEIGHT = '--a11y-text-height';

function fitOf(height: string, block: Block): string {
  if (!isLength(height) || isSquare(height, block)) return 'initial';
  if (isTextBox(height)) return least(`${height} * var(--a11y-least)`);
  // in a column of fixed height, one of the items scrolls
  return flowsDown(block.read('flex-direction'))
    ? 'initial'
    : `var(${SCROLLS}, ${least(`${height} + 0px * var(--a11y-least)`)})`;
}

const least = (otherwise: string): string => `var(--a11y-min-height, calc(${otherwise}))`;

/** Tells if a box is as wide as it is high, as icons and portraits are. */
const isSquare = (height: string, block: Block): boolean => block.read('width') === height;

/** Tells a column of flex items. Its items must not wrap, as they would go sideways. */
const flowsDown = (direction: string): boolean => direction.startsWith('column');

function relaxWidth(value: string, block: Block): string {
  if (isTextBox(value)) return `min(${grown(value)}, max(${value}, ${roomIn(block)}))`;
  // it has grown with the font size, but must stay within the box around it
  if (/^[\d.]+r?em$/.test(value)) {
    return `min(${value}, max(${value} / var(--a11y-font-scale, 1), ${roomIn(block)}))`;
  }
  return relaxColumn(value, block);
}

/** Widens a page's column, but keeps it off the edges of the window: its margins may be `auto`. */
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

/** Calculates the room for a box: the width around it, less the margins and padding in the same rule. */
function roomIn(block: Block): string {
  const taken = ['margin-left', 'margin-right', 'padding-left', 'padding-right']
    .map((side) => block.read(side))
    .filter((length) => /^[\d.]+(?:px|r?em|%)$/.test(length) && parseFloat(length));
  // `1e6px` while nothing is to fit; `2em` for padding that another rule may have
  const rest = taken.length ? taken : ['2em'];
  return ['var(--a11y-available-width, 1e6px)', ...rest].join(' - ');
}

const scrolls = (block: Block): boolean => /auto|scroll/.test(block.read('overflow-y'));

/** Tells a length in px. Tiny ones do not count: they hide text that is for screen readers only. */
const isLength = (value: string): boolean => /^[\d.]+px$/.test(value) && parseFloat(value) > 2;

const isTextBox = (value: string): boolean =>
  isLength(value) && parseFloat(value) <= LARGEST_TEXT_BOX;

/**
 * Tells if a distance makes room for a box that has grown: an icon, a header, a button in a corner. Such
 * a distance is as large as a box for text, and differs from that of the opposite side.
 */
const makesRoom = (value: string, property: string, block: Block): boolean => {
  const size = /^-?([\d.]+)px$/.exec(value)?.[1];
  return (
    Number(size) >= SMALLEST_ROOM &&
    Number(size) <= LARGEST_TEXT_BOX &&
    block.read(property.replace(/[a-z]+$/, (side) => OPPOSITE[side] ?? side)) !== value
  );
};

/** The least distance, in px, that makes room for a box. Smaller ones are there for the looks. */
const SMALLEST_ROOM = 24;

const OPPOSITE: Partial<Record<string, string>> = {
  top: 'bottom',
  right: 'left',
  bottom: 'top',
  left: 'right',
};

/** Tells if a height does not follow from the text. */
const isPane = (height: string): boolean =>
  /^\d|^(?:calc|min|max|clamp|var)\(/.test(height) &&
  !(/^[\d.]+(?:px|r?em)$/.test(height) && isSmall(height));

const isSmall = (height: string): boolean =>
  parseFloat(height) * (height.endsWith('px') ? 1 : 16) <= LARGEST_TEXT_BOX;

const grown = (value: string): string => `calc(${value} * var(--a11y-box-scale, 1))`;

/** Gives the custom properties that make room, without their prefix. Smaller text needs none. */
export function reflowProperties(fontScale = 0): Properties {
  const grows = fontScale > 1 || undefined;
  return {
    'text-wrap': grows && 'wrap',
    'line-clamp': grows && 'none',
    'box-scale': grows && fontScale,
    height: grows && 'auto',
    // WebKit does not know min-content here: https://bugs.webkit.org/show_bug.cgi?id=264448
    'min-height': grows && 'fit-content',
    'available-width': grows && '100%',
    column: grows && 'min(100%, 12em)',
    overflow: grows && 'auto',
    'flex-shrink': grows && '0.1',
  };
}

/** The `white-space` of preformatted lines. In a box that scrolls sideways they do not wrap. */
const PREFORMATTED = '--a11y-preformatted';

/** The `flex-wrap` of a list in a row. */
const ROW_WRAP = '--a11y-row-wrap';

/** The free height of an element that has all of its content in its shadow root. */
const HOST_HEIGHT = '--a11y-host-height';

/** Properties that describe a box must not inherit: they say nothing about its content. */
export const REFLOW_ISOLATED = [ROW_WRAP, FIT, SPILL, SCROLLS, HOST_HEIGHT].map((name) =>
  name.slice('--a11y-'.length),
);

/**
 * An element without children of its own is no picture where it is the host of a shadow root. What is
 * important in there wins over what the tree around it says of the host.
 */
const HOST = ':host(:not([data-a11y-ignore]))';

/**
 * Rules for browsers in which no box with a height can grow with its content. There, the height becomes
 * the least height:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1672559
 */
export const FREE_HEIGHTS =
  `:where(*){${FREE}:var(--a11y-height);${TEXT_HEIGHT}:var(--a11y-height);` +
  '--a11y-least:var(--a11y-box-scale);--a11y-min-height:initial}' +
  `${HOST}{${HOST_HEIGHT}:var(--a11y-height);--a11y-least:inherit!important}`;

/** Base rules by which pictures keep their size, and long words break before they leave their box. */
export const REFLOW =
  ':where(:empty:not(input,textarea,slot),svg,picture,video,canvas,iframe,object,' +
  'input:is([type=checkbox i],[type=radio i],[type=range i],[type=color i],[type=image i]))' +
  `{--a11y-box-scale:1;--a11y-flex-shrink:0;--a11y-min-height:initial;--a11y-overflow:initial;` +
  `${FREE}:var(${HOST_HEIGHT});${TEXT_HEIGHT}:var(${HOST_HEIGHT});--a11y-least:initial}` +
  `${HOST}{--a11y-box-scale:inherit!important;--a11y-flex-shrink:inherit!important;` +
  `--a11y-min-height:inherit!important;--a11y-overflow:inherit!important}` +
  // a least height of the author's wins over it
  `:where(*){min-height:var(${FIT},revert-layer)}` +
  // what is cut off in a button is a decoration that moves, and no text
  ':where(button,a,label){--a11y-overflow:initial}' +
  ':where(body){overflow-wrap:break-word}' +
  // a long word in a control breaks where the page ends
  ':where(a,button,input,select,textarea){max-width:var(--a11y-available-width)}' +
  ':where(h1,h2,h3,h4,h5,h6){overflow-wrap:anywhere}' +
  // the chosen text in a list; in Firefox, and in Chromium with the native look, it stays on one line
  ':where(select){white-space:var(--a11y-text-wrap,revert-layer)}' +
  // the numbers of a list stand in its padding, which is 40 px in browsers
  ':where(ol){padding-inline-start:max(40px,2.2em)}' +
  // the page must not scroll sideways, nor may lines, which the keyboard cannot scroll in Safari
  `:where(pre){white-space:var(${PREFORMATTED},pre-wrap)}` +
  // a list in a row is a menu
  ':where(ul,ol,menu,nav,[role=tablist],[role=toolbar])' +
  `{flex-wrap:var(${ROW_WRAP},wrap)}`;
