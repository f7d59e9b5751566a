import { styleOf } from '../dom/computed-style.js';
import { inclusiveAncestors } from '../dom/flat-tree.js';
import { elementAt } from '../dom/hit-test.js';
import { hasText } from '../dom/nodes.js';
import { native } from '../dom/native.js';

/**
 * Changes a page, and keeps its reader's place on the screen: the element that has the focus, or else
 * the text a third down the window, where most people read.
 * @param back - true for the last change, which undoes all others. A reader who has not scrolled since
 * the first one gets back to the pixel
 */
export type KeepPlace = (change: () => void, back?: boolean) => void;

/** Makes what keeps the place, once its code has come: as soon as there may be a reader. */
export type PlaceKeeper = () => typeof createPlaceKeeper | undefined;

/**
 * @param isOurs - tells elements that are not the page's own
 * @param isPlain - true while the page is as its author made it
 */
export function createPlaceKeeper(
  view: Window,
  isOurs: (element: Element) => boolean,
  isPlain: boolean,
): KeepPlace {
  const scrolled = new Map<Element, Scrolled>();

  return (change, back = false) => {
    for (const [scroller, { to }] of scrolled) {
      if (Math.abs(native(scroller).scrollTop - to) >= 1) scrolled.delete(scroller);
    }
    const anchor = focused(view, isOurs) ?? read(view, isOurs);
    const before = anchor && heightOf(anchor);
    for (const scroller of anchor && isPlain ? scrollersOf(anchor.element) : []) {
      const { scrollTop } = native(scroller);
      scrolled.set(scroller, { from: scrollTop, to: scrollTop });
    }
    isPlain = false;
    change();
    if (anchor && native(anchor.element).isConnected && before !== undefined) keep(anchor, before);
    for (const [scroller, place] of scrolled) {
      // each change is less than a pixel off, but several of them add up
      if (back) scrollTo(scroller, place.from);
      place.to = native(scroller).scrollTop;
    }
  };
}

/** Positions of a scroller, in px. */
interface Scrolled {
  /** The position before the first change. */
  readonly from: number;
  /** The position after the last change. */
  to: number;
}

function keep(anchor: Anchor, height: number): void {
  for (const scroller of scrollersOf(anchor.element)) {
    // a scroller that has come to its end leaves the rest of the way to the one around it
    const distance = heightOf(anchor) - height;
    if (Math.abs(distance) < 1) return;
    scrollTo(scroller, native(scroller).scrollTop + distance);
  }
}

const scrollTo = (scroller: Element, top: number): void => {
  // not scrollTo(): Prototype and MooTools have one of their own
  native(scroller).scroll({ top, behavior: 'instant' });
};

/** A point of the page that stays where it is on the screen. */
interface Anchor {
  readonly element: Element;
  /** The distance from the top of the element, as a share of its height. */
  readonly down: number;
}

/** The distance of an anchor from the top of the window, in px. */
function heightOf({ element, down }: Anchor): number {
  const { top, height } = native(element).getBoundingClientRect();
  return top + down * height;
}

function focused(view: Window, isOurs: (element: Element) => boolean): Anchor | undefined {
  const { activeElement, body, scrollingElement } = native(view.document);
  if (!activeElement || activeElement === body || isOurs(activeElement)) return undefined;
  const { top, bottom } = native(activeElement).getBoundingClientRect();
  const { clientHeight = 0 } = scrollingElement ?? {};
  const isSeen = bottom > 0 && top < clientHeight;
  // a large element, such as an editor, may be read far from its top
  const isSmall = bottom - top < clientHeight / 2;
  return isSeen && isSmall ? { element: activeElement, down: 0 } : undefined;
}

/** The text that the reader most likely reads; undefined at the very top, which stays the top. */
function read(view: Window, isOurs: (element: Element) => boolean): Anchor | undefined {
  // not `innerHeight`, which throws in Firefox once the frame is gone
  const { readyState, scrollingElement } = native(view.document);
  const { clientWidth = 0, clientHeight = 0, scrollTop } = scrollingElement ?? {};
  if (!clientHeight) return undefined;
  // a hit test before the first paint makes Chromium count the changes after it as layout shifts
  if (readyState === 'loading' && !scrollTop) return undefined;
  for (const y of HEIGHTS.map((share) => share * clientHeight)) {
    for (const x of [clientWidth / 2, clientWidth / 4]) {
      const element = elementAt(view.document, x, y);
      if (!element || isOurs(element) || !hasText(element) || isPinned(element)) continue;
      if (!scrollersOf(element).some((scroller) => native(scroller).scrollTop > 0))
        return undefined;
      const { top, height } = native(element).getBoundingClientRect();
      return { element, down: (y - top) / height };
    }
  }
  return undefined;
}

/** The places to look for text, as shares of the window's height, the best first. */
const HEIGHTS = [0.33, 0.37, 0.29, 0.41, 0.25, 0.5, 0.2, 0.6, 0.75];

/** Tells an element that stays on the screen by itself. */
const isPinned = (element: Element): boolean =>
  inclusiveAncestors(element).some((one) => /fixed|sticky/.test(styleOf(one).position));

/** The elements that can be scrolled to move an element, innermost first. */
const scrollersOf = (element: Element): Element[] =>
  inclusiveAncestors(element).filter((one) => {
    const { scrollHeight, clientHeight } = native(one);
    return scrollHeight > clientHeight && isScroller(one);
  });

function isScroller(element: Element): boolean {
  const { scrollingElement, body } = native(native(element).ownerDocument);
  if (element === scrollingElement) return true;
  if (element === body) return false;
  return /auto|scroll/.test(styleOf(element).overflowY);
}
