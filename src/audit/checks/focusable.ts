/** The elements that the keyboard reaches, and the focus before and after a check. */
import { deepActiveElement } from '../../dom/active-element.js';

/** Elements that the Tab key, or an arrow key within a group, can reach. Frames have a focus of their own. */
export const FOCUSABLE = [
  ...['a[href]', 'area[href]', 'button', 'input:not([type="hidden"])', 'select', 'textarea'],
  ...['summary', 'audio[controls]', 'video[controls]', '[contenteditable]', '[tabindex]'],
].join();

/** Tells an element that a user can reach by the keyboard. */
export const isReached = (element: Element): element is HTMLElement | SVGElement =>
  element.matches(FOCUSABLE) &&
  !element.matches(':disabled') &&
  !element.closest('[inert]') &&
  (element as HTMLElement).tabIndex >= 0 &&
  element.checkVisibility({ visibilityProperty: true }) &&
  element.getClientRects().length > 0;

/**
 * Remembers the focus, the selection, and the scroll positions of some boxes. Giving an element the
 * focus changes all of them.
 * @returns the undo
 */
export function keepPlace(document: Document, boxes: ReadonlySet<Element>): () => void {
  const view = document.defaultView;
  const before = deepActiveElement(document);
  const frame = view?.frameElement;
  const outside = frame && deepActiveElement(frame.ownerDocument);
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const scrolled = [...boxes].map((box) => [box, box.scrollLeft, box.scrollTop] as const);

  return () => {
    blur(document);
    if (before && before !== document.body) giveFocus(before);
    if (frame && outside !== frame) {
      (frame as HTMLElement).blur();
      if (outside && outside !== frame.ownerDocument.body) giveFocus(outside);
    }
    // a field keeps its own selection
    if (!before || !('selectionStart' in before)) {
      if (anchorNode?.isConnected && focusNode?.isConnected) {
        selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      } else {
        selection?.removeAllRanges();
      }
    }
    for (const [box, left, top] of scrolled) {
      box.scrollTo({ left, top, behavior: 'instant' });
    }
  };
}

const giveFocus = (element: Element): void => {
  (element as HTMLElement).focus({ preventScroll: true });
};

/** Takes the focus from the element that has it. */
export function blur(document: Document): void {
  (deepActiveElement(document) as HTMLElement | null)?.blur();
}
