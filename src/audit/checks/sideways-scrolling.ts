import { styleOf } from '../../dom/computed-style.js';
import { clipsOf, intersection, type Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { selectorOf } from '../measure/selector.js';

/** Lengths are rounded to whole px. */
const TOLERANCE = 1;

/** By how many px a page is wider than its window. */
export function excessOf({ documentElement, scrollingElement }: Document): number {
  const { scrollWidth } = scrollingElement ?? documentElement;
  const excess = scrollWidth - documentElement.clientWidth;
  return excess > TOLERANCE ? excess : 0;
}

/** What makes a page scroll sideways. */
export function tooWide(document: Document, except: Element): Fault[] {
  const excess = excessOf(document);
  if (!excess) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element !== except && standsOut(element),
  );
  const innermost = beyond.filter((element) => !beyond.some((one) => isIn(element, one)));
  return (innermost.length ? innermost : [document.documentElement]).map((element) => ({
    rule: 'sideways-scrolling',
    impact: 'serious',
    help: 'A page must not begin to scroll sideways',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/reflow.html',
    target: selectorOf(element),
    summary: `The page is ${excess} px wider than its window`,
  }));
}

const isIn = (outer: Element, inner: Element): boolean => outer !== inner && outer.contains(inner);

function standsOut(element: Element): boolean {
  const { documentElement, defaultView } = element.ownerDocument;
  const { scrollX = 0 } = defaultView ?? {};
  let box: Box = element.getBoundingClientRect();
  if (!(box.right > box.left)) return false;
  for (const clip of clipsOf(element)) {
    if (clip.element !== element) box = intersection(box, clip.box);
  }
  const isLeftToRight = styleOf(documentElement).direction === 'ltr';
  return isLeftToRight
    ? box.right + scrollX > documentElement.clientWidth + TOLERANCE
    : box.left + scrollX < -TOLERANCE;
}
