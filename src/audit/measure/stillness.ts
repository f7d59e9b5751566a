import { adoptRules } from '../../dom/constructed-sheet.js';

/** What is to be known of a page at rest: nothing slides, and all that is seen can be hit. */
const RULES = `*, ::before, ::after {
  pointer-events: auto !important;
  scroll-behavior: auto !important;
  transition: none !important;
}`;

/**
 * Keeps a page still, by one more adopted style sheet in the document and in each shadow root.
 * @returns what takes the sheets away, and scrolls back
 */
export function hold({ document, roots }: Tree): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const { scrollX, scrollY } = view;
  const removeRules = adoptRules(RULES, document, ...roots);
  return () => {
    scrollTo(view, scrollX, scrollY);
    // what has changed meanwhile is not to slide back either
    document.documentElement.getBoundingClientRect();
    removeRules();
  };
}

/** A document and the open shadow roots in it. */
export interface Tree {
  readonly document: Document;
  readonly roots: readonly ShadowRoot[];
  /** All elements, in order. */
  readonly elements: readonly Element[];
}

/** The elements of a document, and of its open shadow roots, without one and what is in it. */
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

export function scrollTo(view: Window, left: number, top: number): void {
  view.scrollTo({ left, top, behavior: 'instant' });
}
