/** The check that a state does not make the page scroll sideways. */
import { styleOf } from '../../dom/computed-style.js';
import { isText } from '../../dom/nodes.js';
import { clipsOf, intersection, type Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { selectorOf } from '../measure/selector.js';
import { linesOfText } from '../measure/texts.js';

/** A page may be wider by this much, in px: browsers round lengths to whole px. */
const TOLERANCE = 1;

/** The width of the part of a page that does not fit into its window, in px. */
export function excessOf({ documentElement, scrollingElement }: Document): number {
  const { scrollWidth } = scrollingElement ?? documentElement;
  const excess = scrollWidth - documentElement.clientWidth;
  return excess > TOLERANCE ? excess : 0;
}

/** A fault for each element that makes the page scroll sideways. */
export function tooWide(document: Document, except: Element): Fault[] {
  const excess = excessOf(document);
  if (!excess) return [];
  const all = [...document.body.querySelectorAll('*')].filter((element) => element !== except);
  const beyond = all.filter((element) =>
    isOfTable(element)
      ? hasTextBeyond(element)
      : standsOut(element, element.getBoundingClientRect()),
  );
  if (!beyond.length) beyond.push(...all.filter(hasTextBeyond));
  const innermost = beyond.filter((element) => !beyond.some((one) => isIn(element, one)));
  return (innermost.length ? innermost : [document.documentElement]).map((element) => ({
    rule: 'sideways-scrolling',
    impact: 'serious',
    help: 'A page must not begin to scroll sideways',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/reflow.html',
    target: selectorOf(element),
    summary: `The page is ${excess} px wider than its window. Let this wrap, or shrink`,
  }));
}

const isIn = (outer: Element, inner: Element): boolean => outer !== inner && outer.contains(inner);

/** Tells a cell, row or column: one wide cell makes all of them wide. */
const isOfTable = (element: Element): boolean => styleOf(element).display.startsWith('table-');

/** Tells that a text stands out of the box that it is in. */
const hasTextBeyond = (element: Element): boolean =>
  [...element.childNodes]
    .filter(isText)
    .some((text) => linesOfText(text).some((line) => standsOut(element, line)));

function standsOut(element: Element, whole: Box): boolean {
  const { documentElement, defaultView } = element.ownerDocument;
  const { scrollX = 0 } = defaultView ?? {};
  let box = whole;
  if (!(box.right > box.left)) return false;
  for (const clip of clipsOf(element)) {
    if (clip.element !== element) box = intersection(box, clip.box);
  }
  const isLeftToRight = styleOf(documentElement).direction === 'ltr';
  return isLeftToRight
    ? box.right + scrollX > documentElement.clientWidth + TOLERANCE
    : box.left + scrollX < -TOLERANCE;
}
