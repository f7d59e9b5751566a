import { styleOf } from '../../../dom/computed-style.js';
import { parentAcrossFrames } from '../../../dom/flat-tree.js';
import { collapseSpaces } from '../../../dom/nodes.js';

/**
 * The elements of a page that can be perceived, in the order of the document, open shadow trees
 * included.
 * @param skip - whose insides are left out: the bar
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

/** The name that an author gave it. */
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

/** What is written in it, and on pictures in it. */
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

/** The role that is written, or else the one that the element has by itself. */
export const writtenRole = (element: Element): string | undefined =>
  element.getAttribute('role')?.trim().split(/\s+/)[0] || undefined;

/** Whether something around it fits. */
export function isInside(element: Element, fits: (around: Element) => boolean): boolean {
  for (let around = parentAcrossFrames(element); around; around = parentAcrossFrames(around))
    if (fits(around)) return true;
  return false;
}
