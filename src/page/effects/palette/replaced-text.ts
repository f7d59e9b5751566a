import type { Block } from '../effect.js';

/** Tells if the text is out of sight: then it is there for people who do not see the picture. */
export const replacesText = (block: Block): boolean =>
  /^-\d{2}|^\d{3}/.test(block.read('text-indent')) || /^0/.test(block.read('font-size'));
