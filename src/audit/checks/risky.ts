/** The elements at whose places the rules of axe can find a fault. */
import { styleOf } from '../../dom/computed-style.js';
import { treeOf } from '../measure/stillness.js';
import { isReached } from './focusable.js';

/** The least side of a target in WCAG 2.2, 2.5.8, in px. */
const LEAST = 24;

/** Finds controls that are small or touch others, and boxes that scroll. Axe need not look at others. */
export function riskyIn(document: Document, except: Element): Element[] {
  const { elements } = treeOf(document, except);
  const stops = elements
    .filter(isReached)
    .map((stop) => [stop, stop.getBoundingClientRect()] as const);
  const isTouched = (stop: Element, box: DOMRect): boolean =>
    stops.some(([other, one]) => !other.contains(stop) && !stop.contains(other) && meet(one, box));
  return [
    ...stops.flatMap(([stop, box]) =>
      Math.min(box.width, box.height) < LEAST || isTouched(stop, box) ? stop : [],
    ),
    ...elements.filter(scrolls),
  ];
}

const meet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const scrolls = (element: Element): boolean =>
  (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight) &&
  /auto|scroll/.test(styleOf(element).overflow);
