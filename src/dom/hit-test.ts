/** Hit tests that see into open shadow trees. All points are in px from the corner of the window. */
import type { PageRoot } from './flat-tree.js';
import { native } from './native.js';
import { isText } from './nodes.js';

/** A piece of text on the screen. */
export interface TextAt {
  readonly element: Element;
  readonly node: Text;
  /** The box of its line. */
  readonly box: DOMRect;
}

/** The topmost element at a point, in whichever open shadow tree it is. */
export function elementAt(root: PageRoot, x: number, y: number): Element | null {
  let found = native(root).elementFromPoint(x, y);
  for (;;) {
    const shadowRoot = found && native(found).shadowRoot;
    const inner = shadowRoot?.elementFromPoint(x, y);
    // browsers differ in whether a root also answers with elements from outside of it
    if (!inner || native(inner).getRootNode() !== shadowRoot) return found;
    found = inner;
  }
}

/** All elements at a point, topmost first, those in open shadow trees before their hosts. */
export function elementsAt(root: PageRoot, x: number, y: number): Element[] {
  return native(root)
    .elementsFromPoint(x, y)
    .flatMap((element) => {
      // browsers differ in whether a root also answers with elements from outside of it
      if (native(element).getRootNode() !== root) return [];
      const { shadowRoot } = native(element);
      return shadowRoot ? [...elementsAt(shadowRoot, x, y), element] : [element];
    });
}

/** The text at a point. The text inside of a form control, such as a text field, does not count. */
export function textAt(document: Document, x: number, y: number): TextAt | undefined {
  const element = elementAt(document, x, y);
  for (const node of (element && native(element).childNodes) ?? []) {
    if (!isText(node)) continue;
    const range = native(document).createRange();
    range.selectNodeContents(node);
    const box = boxAt(range, x, y);
    if (element && box) return { element, node, box };
  }
  return undefined;
}

/** The line box of a range at a point. */
export const boxAt = (range: Range, x: number, y: number): DOMRect | undefined =>
  [...range.getClientRects()].find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
