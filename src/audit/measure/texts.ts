/** Finds the texts of a page that are rendered, and their places in the viewport. */
import { hostOf } from '../../dom/flat-tree.js';
import { isElement } from '../../dom/nodes.js';
import { area, type Box } from './boxes.js';
import { documentIn } from './frames.js';

/** A text node that is rendered. */
export interface RenderedText {
  readonly text: Text;
  /** The parent of the text, or the host of the shadow tree that it stands directly in. */
  readonly holder: Element;
  /** The boxes of its lines, in the viewport of its own document. */
  readonly boxes: readonly Box[];
}

/** The part of a page in which texts are looked for. */
export interface Scope {
  /** An element whose texts are left out. */
  readonly except: Element;
  /** Also in the frames whose documents can be read. */
  readonly frames?: boolean;
}

/** The rendered texts of a document, those in open shadow trees included. */
export function* renderedTexts(
  document: Document,
  scope: Scope,
  root: Node | null = document.body,
): Generator<RenderedText> {
  // the body is missing in a frame that is still loading
  if (!root) return;
  const walker = document.createTreeWalker(root, SHOWN, (node) =>
    node === scope.except ? REJECT : ACCEPT,
  );
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (isElement(node)) {
      if (node.shadowRoot) yield* renderedTexts(document, scope, node.shadowRoot);
      const inner = scope.frames && node.checkVisibility() ? documentIn(node) : undefined;
      if (inner) yield* renderedTexts(inner, scope);
    } else if (/\S/.test((node as Text).data)) {
      const text = node as Text;
      // not the slot of a slotted text: the styles of its parent apply to it
      const holder = text.parentElement ?? hostOf(text);
      if (!holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const boxes = linesOfText(text);
      if (boxes.length) yield { text, holder, boxes };
    }
  }
}

/** The boxes of the lines of a text, without empty ones. */
export function linesOfText(text: Text): Box[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter((box) => area(box) > 0);
}

// the values of NodeFilter's constants: a server that imports this file has no NodeFilter
const SHOWN = 1 | 4;
const ACCEPT = 1;
const REJECT = 2;
