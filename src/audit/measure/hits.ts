/** The question which element covers another one, answered by hit tests. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { inclusiveAncestors } from '../../dom/flat-tree.js';
import { elementAt, elementsAt } from '../../dom/hit-test.js';
import type { Box } from './boxes.js';

/** An element with this alpha, 0 to 1, or more counts as opaque. */
const OPAQUE = 0.5;

/**
 * The element that covers another one at a point of the viewport.
 * @param hasTextAt - tells whether an element has text of its own there, which covers too
 * @returns `null` if nothing covers the element, `undefined` if the element is not at that point
 */
export function coverAt(
  element: Element,
  x: number,
  y: number,
  hasTextAt: (other: Element) => boolean = () => false,
): Element | null | undefined {
  const { ownerDocument: document } = element;
  if (elementAt(document, x, y) === element) return null;
  const stack = elementsAt(document, x, y);
  const index = stack.indexOf(element);
  if (index < 0) return undefined;
  return stack.slice(0, index).find((other) => paints(other) || hasTextAt(other)) ?? null;
}

/** Tells that the window shows a box of an element, and that nothing covers its middle. */
export function isSeen(element: Element, { left, top, right, bottom }: Box): boolean {
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView ?? window;
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
  return coverAt(element, (left + right) / 2, (top + bottom) / 2) === null;
}

/** Tells an element that hides everything behind it. */
function paints(element: Element): boolean {
  const style = styleOf(element);
  if (opacityOf(element) < OPAQUE) return false;
  if (alphaOf(style.backgroundColor) >= OPAQUE) return true;
  if (isOpaqueImage(style.backgroundImage)) return true;
  if (element.matches(REPLACED)) return true;
  if (element.matches(FIELDS)) return style.appearance !== 'none';
  // a shape is hit only where it is painted
  return 'ownerSVGElement' in element && element.ownerSVGElement !== null;
}

const REPLACED = 'img, video, canvas, iframe, embed, object';
const FIELDS = 'input, select, textarea, meter, progress';

/** Tells an image that hides everything behind it. A gradient does, unless one of its colors is transparent. */
const isOpaqueImage = (image: string): boolean =>
  image.includes('url(') || (image.includes('gradient(') && !/rgba\(|transparent|\/ 0/.test(image));

/** The opacity of an element and its ancestors, multiplied. */
export const opacityOf = (element: Element): number =>
  inclusiveAncestors(element).reduce((opacity, one) => opacity * Number(styleOf(one).opacity), 1);

export const contains = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
