import { deepActiveElement } from '../../dom/active-element.js';
import { inNextFrame } from '../../dom/next-frame.js';

/** Keeps a box of ours off whatever has the focus in the page (WCAG 2.2, 2.4.11). */
export interface Aside {
  /** Looks in the next frame whether the box has to move: the browser scrolls before that. */
  readonly look: () => void;
  undo(): void;
}

/**
 * @param places - where the box can be, the wanted one first; its `at` attribute says where it is
 * @param follows - whether the box may go anywhere at any time; else what has the focus is scrolled
 * to where it can be seen, if it can be scrolled
 * @param isAbove - whether the box is above the page at all
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
    // what is in the bar, or in one of its slots, is covered by nothing
    if (!focused || !isAbove() || box.contains(focused) || host.contains(focused)) return;
    if (!follows && covers(box, focused))
      focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // where there is no room anywhere it stays
    put(places.find((place) => isFree(place, focused)) ?? wanted);
  });

  function isFree(place: string, focused: Element): boolean {
    put(place);
    return !covers(box, focused);
  }

  function put(place: string): void {
    if (box.getAttribute('at') !== place) box.setAttribute('at', place);
  }

  put(wanted);
  return {
    look: move.ask,
    undo() {
      move.undo();
      box.removeAttribute('at');
    },
  };
}

/** What has the focus, in whichever shadow tree. */
function focusedIn(document: Document): Element | undefined {
  const focused = deepActiveElement(document);
  return focused && focused !== document.body ? focused : undefined;
}

/** Whether a box hides an element. One of more than half the window need not be seen as a whole. */
function covers(box: Element, element: Element): boolean {
  const one = box.getBoundingClientRect();
  const other = element.getBoundingClientRect();
  return (
    other.height < element.ownerDocument.documentElement.clientHeight / 2 &&
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
