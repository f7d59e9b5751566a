import { native } from '../../../dom/native.js';

/**
 * Scrolls to an element and gives it the focus. An element that takes no focus gets a `tabindex` for
 * as long as it has the focus.
 * @returns the undo, which removes the `tabindex`
 */
export function focusOn(element: HTMLElement): () => void {
  const target = native(element);
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  const { activeElement } = native(target.getRootNode() as Document | ShadowRoot);
  if (activeElement === element) return () => undefined;
  const undo = (): void => {
    target.removeEventListener('blur', undo);
    if (target.getAttribute('tabindex') === '-1') target.removeAttribute('tabindex');
  };
  // an element with a tabindex of its own would have taken the focus
  target.tabIndex = -1;
  target.addEventListener('blur', undo);
  target.focus({ preventScroll: true });
  return undo;
}
