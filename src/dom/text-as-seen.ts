import { parentOf } from './flat-tree.js';

/**
 * The data of a text node as its reader sees it: line breaks of the source are spaces, unless
 * `white-space` keeps them. To a segmenter a line break ends a sentence (Unicode Standard Annex #29,
 * SB4). As long as the data: what is found in the one is at the same place in the other.
 */
export function textAsSeen(node: Text): string {
  const { data } = node;
  const parent = parentOf(node);
  if (!/[\n\r]/.test(data) || !parent) return data;
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  return /pre|break/.test(style?.whiteSpace ?? '') ? data : data.replace(/[\n\r]/g, ' ');
}
