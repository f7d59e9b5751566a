/**
 * Scrolls to an element and gives it the focus. An element that takes no focus gets a `tabindex` for
 * as long as it has the focus.
 * @returns the undo, which removes the `tabindex`
 */
export function focusOn(element: HTMLElement): () => void {
  element.scrollIntoView({ block: 'start' });
  element.focus({ preventScroll: true });
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement === element) return () => undefined;
  const undo = (): void => {
    element.removeEventListener('blur', undo);
    if (element.getAttribute('tabindex') === '-1') element.removeAttribute('tabindex');
  };
  // an element with a tabindex of its own would have taken the focus
  element.tabIndex = -1;
  element.addEventListener('blur', undo);
  element.focus({ preventScroll: true });
  return undo;
}
