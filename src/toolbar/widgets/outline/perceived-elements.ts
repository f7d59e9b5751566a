import { styleOf } from '../../../dom/computed-style.js';
import { childrenOf, parentAcrossFrames } from '../../../dom/flat-tree.js';
import { collapseSpaces, isElement, isText } from '../../../dom/nodes.js';
import { native } from '../../../dom/native.js';

/**
 * The elements that both the eye and screen readers perceive, in the order of the document, those in
 * open shadow trees included.
 * @param skip - an element whose insides are left out: the bar
 */
export function* perceivedIn(node: ParentNode, skip: Element): Generator<HTMLElement> {
  for (const element of native(node).children as Iterable<HTMLElement>) {
    const { ariaHidden, inert, shadowRoot } = native(element);
    if (element === skip || ariaHidden === 'true' || inert) continue;
    const { display, visibility } = styleOf(element);
    if (display === 'none') continue;
    const isSeen = display === 'contents' || native(element).checkVisibility();
    if (isSeen && visibility === 'visible') yield element;
    if (shadowRoot) yield* perceivedIn(shadowRoot, skip);
    yield* perceivedIn(element, skip);
  }
}

/** The name that the author gave an element by ARIA or `title`. */
export function nameOf(element: Element): string {
  const given = native(element);
  const root = native(given.getRootNode() as Document | ShadowRoot);
  const texts = (given.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => {
    const label = id && root.getElementById(id);
    return (label && native(label).textContent) || '';
  });
  return (
    collapseSpaces(texts.join(' ')) ||
    collapseSpaces(given.ariaLabel ?? given.getAttribute('title') ?? '')
  );
}

/** The text in a node, with the descriptions of pictures. */
export function textOf(node: Node, skip: Element): string {
  if (isText(node)) return node.data;
  if (!isElement(node) || node === skip) return '';
  const { localName, ariaHidden } = native(node);
  if (localName === 'img') return (node as HTMLImageElement).alt;
  if (ariaHidden === 'true' || styleOf(node).display === 'none') return '';
  return childrenOf(node)
    .map((child) => textOf(child, skip))
    .join('');
}

/** The role that the author gave an element, if any. */
export const writtenRole = (element: Element): string | undefined =>
  native(element).getAttribute('role')?.trim().split(/\s+/)[0] || undefined;

/** Tells if an ancestor of an element fits. */
export function isInside(element: Element, fits: (around: Element) => boolean): boolean {
  for (let around = parentAcrossFrames(element); around; around = parentAcrossFrames(around))
    if (fits(around)) return true;
  return false;
}
