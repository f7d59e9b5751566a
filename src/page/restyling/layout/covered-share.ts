import { inclusiveAncestors, parentOf } from '../../../dom/flat-tree.js';
import { elementAt } from '../../../dom/hit-test.js';
import { native } from '../../../dom/native.js';
import { linesOf } from './look.js';

/**
 * Measures the share of some texts in the window that something else lies over, by the ends of their lines.
 * @param excluded - what does not count as lying over them
 */
export function coveredShare(
  document: Document,
  texts: Iterable<Text>,
  excluded: WeakSet<Element>,
): number {
  const { clientWidth, clientHeight } = native(document).documentElement;
  let [all, covered] = [0, 0];
  for (const text of texts) {
    const element = parentOf(text);
    for (const { left, right, top, bottom } of element ? linesOf(document, text) : []) {
      const y = (top + bottom) / 2;
      if (y < 0 || y > clientHeight) continue;
      for (const x of [left + INSET, right - INSET]) {
        if (!element || x < 0 || x > clientWidth) continue;
        all++;
        if (isOver(elementAt(document, x, y), element, excluded)) covered++;
      }
    }
  }
  return all && covered / all;
}

/** The edge of a line is that of its box, too. */
const INSET = 2;

function isOver(hit: Element | null, element: Element, excluded: WeakSet<Element>): boolean {
  const around = hit ? inclusiveAncestors(hit) : [];
  if (!hit || around.includes(element) || around.some((one) => excluded.has(one))) return false;
  return !inclusiveAncestors(element).includes(hit);
}
