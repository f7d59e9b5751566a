/** Questions to selectors: which elements a rule may style, and in which state. */

/**
 * Tells if a rule may style the root element, now or after the root's classes change.
 * @param selectors - those of the rule and of the rules that it is nested in, outermost first
 */
export function mayMatchRoot(selectors: readonly string[], root: Element): boolean {
  const [outer = '', ...nested] = selectors;
  // a nested selector without & styles descendants, and the root is none
  if (nested.some((selector) => !selector.includes('&'))) return false;
  if (/&|:scope/i.test(outer)) return false; // the scope is not the root
  if (/^[^,([:]+[ >+~][^,([:]+$/.test(outer)) return false; // in or beside another element
  return /(?:^|[\s,(])html(?![\w-])|:root/i.test(outer) || matches(root, outer);
}

/** Tells if a rule is for visited links only. */
export const stylesVisited = (selectors: readonly string[]): boolean =>
  selectors.some((selector) => selector.includes(':visited') && !selector.includes(':link'));

/** Tells if a rule is for disabled controls. */
export const stylesDisabled = (selectors: readonly string[]): boolean =>
  selectors.some((selector) => /(?::|\[(?:aria-)?)disabled/i.test(selector));

/** Tells if a rule is for selected text. */
export const stylesSelection = (selectors: readonly string[]): boolean =>
  selectors.some((selector) => selector.includes('::selection'));

/** Tells if a rule styles elements that have text of their own at the moment. */
export const stylesText = (selectors: readonly string[], { ownerDocument }: Element): boolean =>
  query(ownerDocument, selectors.at(-1) ?? '').some(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );

function query(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false; // a namespace prefix, for example, is known only in its sheet
  }
}
