import { NOT_IGNORED, type Effect } from './effect.js';

/** Headings that stand out by a frame. It takes no room, and has two colors for any background. */
export const headings: Effect<'strong'> = {
  keepsSizes: true,
  base:
    `:where(h1,h2,h3,h4,h5,h6,[role=heading]):where(:not(:focus-visible)${NOT_IGNORED})` +
    '{outline:2px solid #000!important;outline-offset:2px!important;box-shadow:0 0 0 2px #fff!important}',
};
