import { NOT_IGNORED, type Effect } from './effect.js';

/**
 * Links that stand out. An outline makes their letters bolder: letters of a bold font are wider, and a
 * line of links would no longer fit.
 */
export const links: Effect<'strong'> = {
  keepsSizes: true,
  base:
    `:where(:any-link:not(:empty)${NOT_IGNORED}){text-decoration-line:underline!important;` +
    'text-decoration-style:solid!important;text-decoration-color:currentcolor!important;' +
    'text-decoration-thickness:max(2px,.1em)!important;-webkit-text-stroke-width:.03em!important}',
};
