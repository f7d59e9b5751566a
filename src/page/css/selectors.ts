/** Questions to selectors: which elements a rule may style, and in which state. */
import { native } from '../../dom/native.js';
import { hasText } from '../../dom/nodes.js';
import { components } from './values.js';

/**
 * Tells if a rule may style the root element, now or after the root's attributes change.
 * @param selectors - those of the rule and of the rules that it is nested in, outermost first
 */
export function mayMatchRoot([outer = '', ...nested]: readonly string[]): boolean {
  // a nested selector without & styles descendants, and the root is none
  if (nested.some((selector) => !selector.includes('&'))) return false;
  if (/&|:scope/i.test(outer)) return false; // the scope is not the root
  const pieces = components(outer);
  const isEnd = (separator = ','): boolean => separator.includes(',');
  return pieces.some(
    (piece, at) =>
      // not in or beside another element, nor a pseudo-element
      ROOT.test(piece) && isEnd(pieces[at - 1]) && isEnd(pieces[at + 1]) && !piece.includes('::'),
  );
}

/** Matches the start of selectors that say nothing of a tag other than the root's. */
const ROOT = /^(?:html|\*)?(?:[.#:[]|$)/i;

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
  query(ownerDocument, selectors.at(-1) ?? '').some(hasText);

function query(document: Document, selector: string): Element[] {
  try {
    return [...native(document).querySelectorAll(selector)];
  } catch {
    return [];
  }
}
