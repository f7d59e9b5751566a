/** Goes through a page screen by screen, for pictures of some of its elements. */
import type { Box } from './boxes.js';
import { painted } from './pictures.js';
import { scrollTo } from './stillness.js';

/** An element, and the pieces of it that the window shows. */
export interface Shown {
  readonly element: Element;
  readonly pieces: readonly Box[];
}

/**
 * The places in the window to scroll an element to, in shares of its height. More than one, because
 * bars that stay in the window may cover it.
 */
const PLACES = [0.4, 0.75, 0.1];

/**
 * Scrolls to elements, and tells which others the window shows then. Elements that cannot be shown are
 * left out.
 * @param topOf - the top of what is to be seen of an element
 * @param piecesOf - the pieces of an element that the window shows, none if it shows none
 */
export async function* screensOf(
  view: Window,
  elements: Iterable<Element>,
  topOf: (element: Element) => number,
  piecesOf: (element: Element) => readonly Box[],
): AsyncGenerator<readonly Shown[]> {
  const left = new Set([...elements].filter(({ isConnected }) => isConnected));
  for (const next of left) {
    left.delete(next);
    // stops at the first place that shows it, or else at the last
    PLACES.some((place) => {
      scrollTo(view, 0, view.scrollY + topOf(next) - view.innerHeight * place);
      return piecesOf(next).length;
    });
    // in WebKit, a sticky element is hit at its old place until the next frame
    await painted(view);
    const shown = [next, ...left]
      .map((element) => ({ element, pieces: piecesOf(element) }))
      .filter(({ pieces }) => pieces.length);
    if (shown[0]?.element !== next) continue;
    for (const { element } of shown) left.delete(element);
    yield shown;
  }
}
