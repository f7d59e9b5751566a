import { NOT_IGNORED, type FurtherEffect } from '../effect.js';

/** Their base rules read no property: they are in force with the sheet that they are in. */
const nothing = () => ({});

/**
 * Links that no one overlooks. Letters are made bolder by an outline: bold ones are wider, and a line of
 * links would no longer fit.
 */
export const links: FurtherEffect<'strong'> = {
  base:
    `:where(:any-link:not(:empty)${NOT_IGNORED}){text-decoration-line:underline!important;` +
    'text-decoration-style:solid!important;text-decoration-color:currentcolor!important;' +
    'text-decoration-thickness:max(2px,.1em)!important;-webkit-text-stroke-width:.03em!important}',
  publish: nothing,
};

/** Headings that no one overlooks, by a frame that takes no room, in two colours for any ground. */
export const headings: FurtherEffect<'strong'> = {
  base:
    `:where(h1,h2,h3,h4,h5,h6,[role=heading]):where(:not(:focus-visible)${NOT_IGNORED})` +
    '{outline:2px solid #000!important;outline-offset:2px!important;box-shadow:0 0 0 2px #fff!important}',
  publish: nothing,
};

/**
 * A ring around what has the focus, of two colours: one of them stands out from anything. A field whose
 * box is cut off at its edges has one inside as well.
 */
export const focus: FurtherEffect<'strong'> = {
  base:
    `:where(:focus-visible${NOT_IGNORED}){outline:3px solid #000!important;outline-offset:3px!important;` +
    'box-shadow:0 0 0 3px #fd0!important}' +
    `:where(input,select,textarea):where(:focus-visible${NOT_IGNORED}){box-shadow:0 0 0 3px #fd0,inset 0 0 0 2px #000!important}`,
  publish: nothing,
};
