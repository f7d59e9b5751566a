import type { BrowserDefaults } from '../effect.js';
import { MARKER } from './distances.js';
import { FIT, FREE, SCROLLS, SPILL, TEXT_HEIGHT } from './heights.js';
import { CAP } from './widths.js';

/** Gives the rules by which boxes fit their text, pictures keep their size, and long words break. */
export const roomRules = ({ fitsContent }: BrowserDefaults): string =>
  (fitsContent ? '' : FREE_HEIGHTS) + RULES;

/** The `white-space` of preformatted lines. In a box that scrolls sideways they do not wrap. */
export const PREFORMATTED = '--a11y-preformatted';

/** The wrapping of a table in a box that scrolls sideways, and in force in its cells. */
export const TABLE = '--a11y-table';
export const CELLS = '--a11y-cells';

/** The `flex-wrap` of a list in a row. */
export const ROW_WRAP = '--a11y-row-wrap';

/** Properties that describe a box must not inherit: they say nothing about its content. */
export const ISOLATED = [ROW_WRAP, FIT, SPILL, SCROLLS, CAP].map((name) =>
  name.slice('--a11y-'.length),
);

/**
 * Rules for browsers in which no box with a height can grow with its content. There, the height becomes
 * the least height:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1672559
 */
const FREE_HEIGHTS =
  `:where(*){${FREE}:var(--a11y-height);${TEXT_HEIGHT}:var(--a11y-height);` +
  '--a11y-least:1;--a11y-min-height:initial}';

const RULES =
  // pictures and empty boxes keep their size, but not an element that has its content in a shadow root:
  // what is important in there wins over what the tree around it says of the host
  ':where(:empty:not(input,textarea,slot),svg,picture,video,canvas,iframe,object,' +
  'input:is([type=checkbox i],[type=radio i],[type=range i],[type=color i],[type=image i]))' +
  '{--a11y-box-scale:1;--a11y-flex-shrink:0;--a11y-min-height:initial;--a11y-overflow:initial;' +
  '--a11y-fold-scale:1;--a11y-height:initial;--a11y-least:initial}' +
  ':where(img,picture,video,iframe){--a11y-space-beside:0px}' +
  ':host(:not([data-a11y-ignore])){--a11y-box-scale:inherit!important;' +
  '--a11y-flex-shrink:inherit!important;--a11y-min-height:inherit!important;' +
  '--a11y-overflow:inherit!important;--a11y-fold-scale:inherit!important;' +
  '--a11y-height:inherit!important;--a11y-least:inherit!important}' +
  // a least height of the author's wins over it
  `:where(*){min-height:var(${FIT},revert-layer);max-width:var(${CAP},revert-layer)}` +
  // beside text that has grown they would be squeezed
  ':where(i:empty,input:is([type=checkbox i],[type=radio i])){flex-shrink:0}' +
  // what is cut off in a button is a decoration that moves, and no text
  ':where(button,a,label){--a11y-overflow:initial}' +
  // labels in a drawing are placed one by one
  ':where(foreignObject){overflow:visible;--a11y-text-wrap:initial}' +
  ':where(body){overflow-wrap:break-word}' +
  // a long word in a control breaks where the page ends
  `:where(a,button,input,select,textarea){max-width:var(${CAP},var(--a11y-available-width))}` +
  // long words are divided rather than broken, where the browser knows how
  '@media (max-width:40em){:where([lang]){hyphens:var(--a11y-hyphens,auto);hyphenate-limit-chars:10 4 4}' +
  ':where(code,kbd,samp,pre,textarea){hyphens:manual}}' +
  // the chosen text in a list; in Firefox, and in Chromium with the native look, it stays on one line
  ':where(select){white-space:var(--a11y-text-wrap,revert-layer)}' +
  // bullets and numbers stand in the padding of a list, which is 40 px in browsers
  `:where(ul){${MARKER}:1.2em}:where(ol){${MARKER}:2.2em;padding-inline-start:max(40px,2.2em)}` +
  // the page must not scroll sideways, nor may lines, which the keyboard cannot scroll in Safari
  `:where(pre){white-space:var(${PREFORMATTED},pre-wrap)}` +
  // a table that scrolls is read by its columns
  `:where(table){${CELLS}:var(${TABLE})}` +
  // a list in a row is a menu, and buttons or labels in a row have as many words
  ':where(ul,ol,menu,nav,[role=tablist],[role=toolbar],:has(>button+button,>label+label):not(:has(>:not(button,label))))' +
  `{flex-wrap:var(${ROW_WRAP},wrap)}`;
