import { styleOf } from '../../../dom/computed-style.js';
import { parentAcrossFrames } from '../../../dom/flat-tree.js';
import { collapseSpaces } from '../../../dom/nodes.js';

/**
 * The elements that both the eye and screen readers perceive, in the order of the document, those in
 * open shadow trees included.
 * @param skip - an element whose insides are left out: the bar
 */
export function* perceivedIn(node: ParentNode, skip: Element): Generator<HTMLElement> {
  for (const element of node.children as Iterable<HTMLElement>) {
    if (element === skip || element.ariaHidden === 'true' || element.inert) continue;
    const { display, visibility } = styleOf(element);
    if (display === 'none') continue;
    const isSeen = display === 'contents' || element.checkVisibility();
    if (isSeen && visibility === 'visible') yield element;
    if (element.shadowRoot) yield* perceivedIn(element.shadowRoot, skip);
    yield* perceivedIn(element, skip);
  }
}

/** The name that the author gave an element by ARIA or `title`. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && root.getElementById(id)?.textContent) || '');
  return (
    collapseSpaces(texts.join(' ')) ||
    collapseSpaces(element.ariaLabel ?? element.getAttribute('title') ?? '')
  );
}

/** The text in a node, with the descriptions of pictures. */
export function textOf(node: Node, skip: Element): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE || node === skip) return '';
  const element = node as HTMLElement;
  if (element.localName === 'img') return (element as HTMLImageElement).alt;
  if (element.ariaHidden === 'true' || styleOf(element).display === 'none') return '';
  const assigned = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  const nodes = assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
  return Array.from(nodes, (child) => textOf(child, skip)).join('');
}

/** The role that the author gave an element, if any. */
export const writtenRole = (element: Element): string | undefined =>
  element.getAttribute('role')?.trim().split(/\s+/)[0] || undefined;

/** Tells if an ancestor of an element fits. */
export function isInside(element: Element, fits: (around: Element) => boolean): boolean {
  for (let around = parentAcrossFrames(element); around; around = parentAcrossFrames(around))
    if (fits(around)) return true;
  return false;
}
