/**
 * Changes a page and keeps what its reader looks at where it was on the screen: the element that has
 * the focus, else the text a third down the window, which is where most people read.
 * @param back - the last change, which sets the page back: who has not scrolled since the first is where they were
 */
export type KeepPlace = (change: () => void, back?: boolean) => void;

/** @param isOurs - tells elements that are none of the page's */
export function createPlaceKeeper(view: Window, isOurs: (element: Element) => boolean): KeepPlace {
  const scrolled = new Map<Element, Scrolled>();
  let isPlain = true;

  return (change, back = false) => {
    for (const [scroller, { to }] of scrolled) {
      if (Math.abs(scroller.scrollTop - to) >= 1) scrolled.delete(scroller);
    }
    const anchor = focused(view, isOurs) ?? read(view, isOurs);
    const before = anchor && heightOf(anchor);
    for (const scroller of anchor && isPlain ? scrollersOf(anchor.element) : []) {
      const { scrollTop } = scroller;
      scrolled.set(scroller, { from: scrollTop, to: scrollTop });
    }
    isPlain = false;
    change();
    if (anchor?.element.isConnected && before !== undefined) keep(anchor, before);
    for (const [scroller, place] of scrolled) {
      // where a change is kept to the pixel each time, there and back is a few pixels off
      if (back) scrollTo(scroller, place.from);
      place.to = scroller.scrollTop;
    }
  };
}

/** Where a scroller was when the page was as its author made it, and where it was left. */
interface Scrolled {
  readonly from: number;
  to: number;
}

function keep(anchor: Anchor, height: number): void {
  for (const scroller of scrollersOf(anchor.element)) {
    // what is scrolled as far as it goes is followed by what is around it
    const distance = heightOf(anchor) - height;
    if (Math.abs(distance) < 1) return;
    scrollTo(scroller, scroller.scrollTop + distance);
  }
}

const scrollTo = (scroller: Element, top: number): void => {
  scroller.scrollTo({ top, behavior: 'instant' });
};

/** A point of the page: how far down an element it is, from 0 to 1. */
interface Anchor {
  readonly element: Element;
  readonly down: number;
}

/** Where an anchor is on the screen, in px from the top of the window. */
function heightOf({ element, down }: Anchor): number {
  const { top, height } = element.getBoundingClientRect();
  return top + down * height;
}

function focused(view: Window, isOurs: (element: Element) => boolean): Anchor | undefined {
  const { activeElement, body, scrollingElement } = view.document;
  if (!activeElement || activeElement === body || isOurs(activeElement)) return undefined;
  const { top, bottom } = activeElement.getBoundingClientRect();
  const { clientHeight = 0 } = scrollingElement ?? {};
  const isSeen = bottom > 0 && top < clientHeight;
  // an editor that fills the window says nothing of where in it one reads
  const isSmall = bottom - top < clientHeight / 2;
  return isSeen && isSmall ? { element: activeElement, down: 0 } : undefined;
}

/** At the very top, the top is what the reader looks at. */
function read(view: Window, isOurs: (element: Element) => boolean): Anchor | undefined {
  // Firefox throws for the size of the window of a frame that is gone
  const { readyState, scrollingElement } = view.document;
  const { clientWidth = 0, clientHeight = 0, scrollTop } = scrollingElement ?? {};
  if (!clientHeight) return undefined;
  // to ask what is at a point before the first paint makes Chromium count what follows as a shift
  if (readyState === 'loading' && !scrollTop) return undefined;
  for (const y of HEIGHTS.map((share) => share * clientHeight)) {
    for (const x of [clientWidth / 2, clientWidth / 4]) {
      const element = elementAt(view.document, x, y);
      if (!element || isOurs(element) || !hasText(element) || isPinned(view, element)) continue;
      if (!scrollersOf(element).some(({ scrollTop }) => scrollTop > 0)) return undefined;
      const { top, height } = element.getBoundingClientRect();
      return { element, down: (y - top) / height };
    }
  }
  return undefined;
}

/** Shares of the window's height at which text is looked for. */
const HEIGHTS = [0.33, 0.37, 0.29, 0.41, 0.25, 0.5, 0.2, 0.6, 0.75];

function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inner = element?.shadowRoot;
  return inner && inner !== root ? (elementAt(inner, x, y) ?? element) : element;
}

const hasText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());

/** Whether an element stays where it is on the screen by itself. */
const isPinned = (view: Window, element: Element): boolean =>
  ancestors(element).some((one) => /fixed|sticky/.test(view.getComputedStyle(one).position));

/** What can be scrolled to move an element, innermost first. */
const scrollersOf = (element: Element): Element[] =>
  ancestors(element).filter((one) => one.scrollHeight > one.clientHeight && isScroller(one));

function isScroller(element: Element): boolean {
  const { ownerDocument } = element;
  if (element === ownerDocument.scrollingElement) return true;
  if (element === ownerDocument.body) return false;
  return /auto|scroll/.test(ownerDocument.defaultView?.getComputedStyle(element).overflowY ?? '');
}

/** The element and what is around it in the flat tree. */
function ancestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) chain.push(one);
  return chain;
}

function parentOf(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  return assignedSlot ?? element.parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}
