/** Questions to nodes that `instanceof` cannot answer: it knows only the classes of its own frame. */
import { native } from './native.js';

/** Tells an element of any frame. */
export const isElement = (node: Node): node is Element =>
  native(node).nodeType === Node.ELEMENT_NODE;

/** Tells a text of any frame. */
export const isText = (node: Node): node is Text => native(node).nodeType === Node.TEXT_NODE;

/** Tells an element with text of its own, not only in elements inside of it. */
export const hasText = (element: Element): boolean =>
  [...native(element).childNodes].some((node) => isText(node) && node.data.trim());

/**
 * The sheets of links and style elements. WebKit lists adopted sheets among them:
 * https://bugs.webkit.org/show_bug.cgi?id=312074
 */
export function sheetsOfElements(root: DocumentOrShadowRoot): CSSStyleSheet[] {
  // read where it is needed, and once: each question to the list goes through a proxy
  const { styleSheets } = native(root);
  let adopted: Set<CSSStyleSheet> | undefined;
  return [...styleSheets].filter(
    (sheet) =>
      sheet.ownerNode ?? !(adopted ??= new Set(native(root).adoptedStyleSheets)).has(sheet),
  );
}

/** A text with every run of white space as one space, and none at its ends. */
export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
