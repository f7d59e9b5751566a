/** Keeps a page still while a check measures it. */
import { adoptRules } from '../../dom/constructed-sheet.js';

/** Makes hit tests reliable: nothing moves, and every visible element can be hit. */
const RULES = `*, ::before, ::after {
  pointer-events: auto !important;
  scroll-behavior: auto !important;
  transition: none !important;
}`;

/**
 * Keeps a page still, by an adopted style sheet in the document and in each shadow root.
 * @returns the undo, which also scrolls back
 */
export function hold({ document, roots }: Tree): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const { scrollX, scrollY } = view;
  const removeRules = adoptRules(RULES, document, ...roots);
  return () => {
    scrollTo(view, scrollX, scrollY);
    // computes the styles, so that no transition starts when the sheet is gone
    document.documentElement.getBoundingClientRect();
    removeRules();
  };
}

/** A document and the open shadow roots in it. */
export interface Tree {
  readonly document: Document;
  readonly roots: readonly ShadowRoot[];
  /** All elements, in the order of the document. */
  readonly elements: readonly Element[];
}

/**
 * Collects the elements of a document and of its open shadow roots.
 * @param except - an element that is left out, with everything in it
 */
export function treeOf(document: Document, except?: Element): Tree {
  const roots: ShadowRoot[] = [];
  const elements: Element[] = [];
  const collect = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (except?.contains(element)) continue;
      elements.push(element);
      if (!element.shadowRoot) continue;
      roots.push(element.shadowRoot);
      collect(element.shadowRoot);
    }
  };
  collect(document);
  return { document, roots, elements };
}

/** Scrolls a window at once, whatever `scroll-behavior` the page has. */
export function scrollTo(view: Window, left: number, top: number): void {
  view.scrollTo({ left, top, behavior: 'instant' });
}
