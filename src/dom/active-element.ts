import { native } from './native.js';

/** The element that has the focus, also inside of open shadow trees; the body where none has. */
export function deepActiveElement(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = native(root);
  const inner = activeElement && native(activeElement).shadowRoot;
  return inner?.activeElement ? deepActiveElement(inner) : activeElement;
}
