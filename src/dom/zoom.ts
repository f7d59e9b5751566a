import { styleOf } from './computed-style.js';
import { native } from './native.js';

/** The effective zoom of an element: the CSS `zoom` of all elements around it and its own, multiplied. */
export function effectiveZoom(element: Element & { currentCSSZoom?: number }): number {
  // WebKit has no such property
  if (element.currentCSSZoom) return element.currentCSSZoom;
  let zoom = 1;
  for (let one: Element | null = element; one; one = native(one).parentElement)
    zoom *= Number(styleOf(one).zoom) || 1;
  return zoom;
}
