/** Makes all changes to a page at once, so that a reader sees one change. */
import type { KeepPlace, PlaceKeeper } from '../scroll-anchor.js';
import { withoutTransitions } from './transitions.js';

/**
 * Changes the page as a whole, at once: nothing moves under the reader, nothing is animated, and the
 * page measures itself again where sizes may have changed.
 */
export type SingleChange = (kind: ChangeKind, act: () => void) => void;

export interface ChangeKind {
  /** Something may have another size after it. */
  readonly resizes: boolean;
  /** It undoes all others. */
  readonly back?: boolean;
}

/**
 * Creates the function that makes such changes.
 * @param isOurs - tells elements that are not the page's own
 * @param roots - gives the document and its shadow roots
 * @param placeKeeper - gives the code that keeps the reader's place
 */
export function createSingleChange(
  view: Window & typeof globalThis,
  isOurs: (element: Element) => boolean,
  roots: () => readonly (Document | ShadowRoot)[],
  placeKeeper: PlaceKeeper,
): SingleChange {
  let keepPlace: KeepPlace | undefined;
  let isPlain = true;

  return ({ resizes, back }, act) => {
    const change = (): void => {
      withoutTransitions(roots, act);
      // scripts of the page that have measured something measure again
      // not Event: MooTools has one of its own
      if (resizes) view.dispatchEvent(new view.UIEvent('resize'));
    };
    keepPlace ??= placeKeeper()?.(view, isOurs, isPlain);
    isPlain = false;
    if (keepPlace) keepPlace(change, back);
    else change();
  };
}
