/** Makes all changes to a page at once, so that a reader sees one change. */
import { createPlaceKeeper } from '../scroll-anchor.js';
import { withoutTransitions } from './transitions.js';

/**
 * Changes the page as a whole, at once: nothing moves under the reader, nothing is animated, and the
 * page measures itself again.
 * @param back - true for the change that undoes all others
 */
export type SingleChange = (act: () => void, back?: boolean) => void;

/**
 * Creates the function that makes such changes.
 * @param isOurs - tells elements that are not the page's own
 * @param roots - gives the document and its shadow roots
 */
export function createSingleChange(
  view: Window & typeof globalThis,
  isOurs: (element: Element) => boolean,
  roots: () => readonly (Document | ShadowRoot)[],
): SingleChange {
  const keepPlace = createPlaceKeeper(view, isOurs);
  return (act, back) => {
    keepPlace(() => {
      withoutTransitions(roots, act);
      // scripts of the page that have measured something measure again
      view.dispatchEvent(new view.Event('resize'));
    }, back);
  };
}
