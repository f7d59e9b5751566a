import { native } from './native.js';

/**
 * The computed style of an element of any frame, asked from the window of its own document.
 * @param pseudo - a pseudo-element of it, such as `::before`
 */
export const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  (native(native(element).ownerDocument).defaultView ?? window).getComputedStyle(element, pseudo);
