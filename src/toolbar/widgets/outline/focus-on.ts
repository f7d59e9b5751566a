import { adoptRules } from '../../../dom/constructed-sheet.js';
import { native } from '../../../dom/native.js';

/**
 * Scrolls to an element, gives it the focus and marks it. An element that takes no focus gets a `tabindex` for as
 * long as it has the focus.
 * @returns the undo, which removes the mark and the `tabindex`
 */
export function focusOn(element: HTMLElement): () => void {
  const target = native(element);
  const root = target.getRootNode() as Document | ShadowRoot;
  const unmark = adoptRules(MARK, root);
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  // an element with a tabindex of its own would have taken the focus
  const isGiven = native(root).activeElement !== element;
  if (isGiven) {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  const undo = (): void => {
    target.removeEventListener('blur', undo);
    unmark();
    if (isGiven && target.getAttribute('tabindex') === '-1') target.removeAttribute('tabindex');
  };
  target.addEventListener('blur', undo);
  return undo;
}

/** A ring that is seen as well as the text in it. Browsers draw none after a click, and pages take theirs away. */
const MARK = ':focus{outline:3px solid currentcolor!important;outline-offset:4px!important}';
