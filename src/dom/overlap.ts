import { native } from './native.js';

/** Tells if two elements take some of the same room in the window. */
export function overlap(box: Element, element: Element): boolean {
  const one = box.getBoundingClientRect();
  const other = native(element).getBoundingClientRect();
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
