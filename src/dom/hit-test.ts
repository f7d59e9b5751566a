/** A piece of text on the screen. */
export interface TextAt {
  readonly element: Element;
  readonly node: Text;
  /** Of its line. */
  readonly box: DOMRect;
}

/** What is seen at a point, in whichever open shadow tree. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** The text at a point; not what is a control's own, as in a text field. */
export function textAt(document: Document, x: number, y: number): TextAt | undefined {
  const element = elementAt(document, x, y);
  for (const node of element?.childNodes ?? []) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = boxAt(range, x, y);
    if (element && box) return { element, node: node as Text, box };
  }
  return undefined;
}

/** The line box of a range at a point. */
export const boxAt = (range: Range, x: number, y: number): DOMRect | undefined =>
  [...range.getClientRects()].find(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
