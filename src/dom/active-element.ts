/** The element that has the focus, also inside of open shadow trees; the body where none has. */
export function deepActiveElement(root: DocumentOrShadowRoot): Element | null {
  let { activeElement } = root;
  while (activeElement?.shadowRoot?.activeElement)
    activeElement = activeElement.shadowRoot.activeElement;
  return activeElement;
}
