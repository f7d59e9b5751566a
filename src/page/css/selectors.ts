/** Questions to selectors: which elements a rule may style, and in which state. */

/**
 * Tells if a rule may style the root element, now or after the root's classes change.
 * @param selectors - of the rule and of those it is nested in, outermost first
 */
export function mayMatchRoot(selectors: readonly string[], root: Element): boolean {
  const [outer = '', ...nested] = selectors;
  // a nested selector without & styles descendants, and the root is nobody's
  if (nested.some((selector) => !selector.includes('&'))) return false;
  if (/&|:scope/i.test(outer)) return false; // the scope is not the root
  if (/^[^,([:]+[ >+~][^,([:]+$/.test(outer)) return false; // in or beside another element
  return /(?:^|[\s,(])html(?![\w-])|:root/i.test(outer) || matches(root, outer);
}

/** Tells a rule for visited links only. */
export const stylesVisited = (selectors: readonly string[]): boolean =>
  selectors.some((selector) => selector.includes(':visited') && !selector.includes(':link'));

/** Tells a rule for disabled controls. */
export const stylesDisabled = (selectors: readonly string[]): boolean =>
  selectors.some((selector) => /(?::|\[(?:aria-)?)disabled/i.test(selector));

/** Tells a rule for selected text. */
export const stylesSelection = (selectors: readonly string[]): boolean =>
  selectors.some((selector) => selector.includes('::selection'));

/** Tells a rule for elements that have text of their own, as the page is now. */
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
    return false; // with a namespace prefix, say, which only the sheet knows
  }
}
