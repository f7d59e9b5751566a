import { styleOf } from './computed-style.js';
import { parentOf } from './flat-tree.js';

/**
 * The data of a text node as its reader sees it: line breaks of the source are spaces, unless
 * `white-space` keeps them. A segmenter would end a sentence at them (Unicode Standard Annex #29,
 * SB4). The result is as long as the data, so an offset into one is an offset into the other.
 */
export function textAsSeen(node: Text): string {
  const { data } = node;
  const parent = parentOf(node);
  if (!/[\n\r]/.test(data) || !parent) return data;
  return /pre|break/.test(styleOf(parent).whiteSpace) ? data : data.replace(/[\n\r]/g, ' ');
}
