/**
 * Brings an element to where it can be seen, and the focus to it. One that takes no focus gets a
 * `tabindex` for as long as it has it.
 * @returns takes that away
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
  // one with a tabindex would have taken the focus
  element.tabIndex = -1;
  element.addEventListener('blur', undo);
  element.focus({ preventScroll: true });
  return undo;
}
