import type { Demo } from './support.js';

/** A text that a visitor sees. */
export interface VisibleText {
  readonly text: string;
  /** What the text is the text, the value or the generated content of. */
  readonly element: HTMLElement;
  /** `::before`, `::after`, `::placeholder` or nothing. */
  readonly pseudo: string;
  /** Where its lines stand; for a form control and generated content, where it stands among other things. */
  readonly rects: readonly DOMRect[];
}

/** The texts of the page: without those of the bar. */
export function textsOfPage({ document, window }: Demo): VisibleText[] {
  return textsIn(document.body, window);
}

/** The texts of the bar. */
export function textsOfBar({ toolbar, window }: Demo): VisibleText[] {
  return textsIn(toolbar.shadowRoot!, window);
}

function textsIn(root: ParentNode, view: Window): VisibleText[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isVisible(element, view))
    .flatMap((element) => [
      ...ownTexts(element),
      ...valueOf(element),
      ...['::before', '::after'].flatMap((pseudo) => generated(element, pseudo, view)),
    ]);
}

function ownTexts(element: HTMLElement): VisibleText[] {
  const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return (nodes as Text[]).flatMap((node) => {
    // line by line of the source, as indentation that is kept has boxes of its own
    const rects = [...node.data.matchAll(/\S(?:.*\S)?/g)].flatMap(({ 0: line, index }) => {
      const range = element.ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + line.length);
      return [...range.getClientRects()];
    });
    return rects.length ? [{ text: node.data.trim(), element, pseudo: '', rects }] : [];
  });
}

function valueOf(element: HTMLElement): VisibleText[] {
  if (!element.matches('input:not([type=checkbox], [type=radio]), textarea, select')) return [];
  const { value, placeholder } = element as HTMLInputElement;
  const text = value || placeholder;
  const pseudo = value ? '' : '::placeholder';
  return text ? [{ text, element, pseudo, rects: [...element.getClientRects()] }] : [];
}

function generated(element: HTMLElement, pseudo: string, view: Window): VisibleText[] {
  const [, text] =
    /^"([^"]*[^"\s][^"]*)"/.exec(view.getComputedStyle(element, pseudo).content) ?? [];
  return text ? [{ text, element, pseudo, rects: [...element.getClientRects()] }] : [];
}

function isVisible(element: HTMLElement, view: Window): boolean {
  // the way in which the demo keeps text for screen readers only
  const isClipped = view.getComputedStyle(element).clipPath !== 'none';
  if (isClipped || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
    return false;
  }
  return !element.parentElement || isVisible(element.parentElement, view);
}
