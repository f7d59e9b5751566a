/** Keeps a box of the toolbar off the focus. */
import { deepActiveElement } from '../../dom/active-element.js';
import { inNextFrame } from '../../dom/next-frame.js';
import { native } from '../../dom/native.js';
import { overlap } from '../../dom/overlap.js';

/** A box that keeps clear of the focus. */
export interface Aside {
  /** Moves the box in the next frame if it has to: the browser scrolls before that. */
  readonly look: () => void;
  undo(): void;
}

/**
 * Keeps a box of the toolbar off the element that has the focus in the page: WCAG 2.2, 2.4.11.
 * @param places - the places for the box, the wanted one first; its `at` attribute tells the current
 * @param follows - if true, the box may move at any time; else the focused element is scrolled clear
 * of it where that is possible
 * @param isAbove - tells if the box lies above the page at all
 */
export function stepAside(
  box: HTMLElement,
  places: readonly string[],
  follows: boolean,
  isAbove: () => boolean,
): Aside {
  const { ownerDocument: document } = box;
  const { host } = box.getRootNode() as ShadowRoot;
  const [wanted = ''] = places;
  let seen: Element | undefined;

  const move = inNextFrame(() => {
    const focused = focusedIn(document);
    const isNew = focused !== seen;
    seen = focused;
    if (!follows && !isNew) return;
    put(wanted);
    // the bar does not cover an element in itself or in one of its slots
    if (!focused || !isAbove() || box.contains(focused) || host.contains(focused)) return;
    if (!follows && covers(box, focused))
      native(focused).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // if no place is free, the box stays at the wanted one
    put(places.find((place) => isFree(place, focused)) ?? wanted);
  });

  function isFree(place: string, focused: Element): boolean {
    put(place);
    return !covers(box, focused);
  }

  function put(place: string): void {
    if ((box.getAttribute('at') ?? '') !== place) box.setAttribute('at', place);
  }

  put(wanted);
  return {
    look: move.ask,
    undo() {
      move.undo();
      put(wanted);
    },
  };
}

/** The element that has the focus, in whichever open shadow tree. */
function focusedIn(document: Document): Element | undefined {
  const focused = deepActiveElement(document);
  return focused && focused !== native(document).body ? focused : undefined;
}

/** Tells if a box hides an element. One as high as half the window need not be seen as a whole. */
function covers(box: Element, element: Element): boolean {
  const { documentElement } = native(native(element).ownerDocument);
  const { height } = native(element).getBoundingClientRect();
  return height < documentElement.clientHeight / 2 && overlap(box, element);
}
