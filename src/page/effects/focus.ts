import { NOT_IGNORED, type Effect } from './effect.js';

/**
 * A ring of two colors around the element that has the focus: one of them stands out from any
 * background. A field whose box is cut off at its edges has a ring inside as well.
 */
export const focus: Effect<'strong'> = {
  keepsSizes: true,
  base:
    `:where(:focus-visible${NOT_IGNORED}){outline:3px solid #000!important;outline-offset:3px!important;` +
    'box-shadow:0 0 0 3px #fd0!important}' +
    `:where(input,select,textarea):where(:focus-visible${NOT_IGNORED}){box-shadow:0 0 0 3px #fd0,inset 0 0 0 2px #000!important}`,
};
