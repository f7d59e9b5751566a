/**
 * The flat tree: the elements as they are rendered, with slotted elements inside their slots and
 * shadow trees inside their hosts. https://drafts.csswg.org/css-scoping/#flattening
 */
import { isShadowRoot } from './is-shadow-root.js';
import { isElement } from './nodes.js';

/** A document or a shadow root: both hold elements of a page. */
export type PageRoot = Document | ShadowRoot;

/** The parent of a node in the flat tree, or `null` at the root of its document. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  const { parentNode } = node;
  if (!parentNode) return null;
  if (isElement(parentNode)) return parentNode;
  return isShadowRoot(parentNode) ? parentNode.host : null;
}

/** Like `parentOf`, but the root element of a same-origin frame has the frame as its parent. */
export const parentAcrossFrames = (node: Node): Element | null =>
  parentOf(node) ??
  (node.parentNode as Partial<Document> | null)?.defaultView?.frameElement ??
  null;

/** The element itself and its ancestors in the flat tree, innermost first. */
export function inclusiveAncestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) chain.push(one);
  return chain;
}

/** The host of the shadow tree that a node is in, or `null` for a node outside of shadow trees. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/**
 * The open shadow roots on and below a node, nested ones included. No selector finds shadow hosts,
 * so this visits every element.
 */
export function shadowRootsWithin(node: Node & ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const { shadowRoot } of [
    ...(isElement(node) ? [node] : []),
    ...node.querySelectorAll('*'),
  ]) {
    if (shadowRoot) roots.push(shadowRoot, ...shadowRootsWithin(shadowRoot));
  }
  return roots;
}

/**
 * The open shadow roots on and below a node, the documents of same-origin frames in there, and the
 * shadow roots and frames in these.
 * @param host - an element whose own shadow tree is left out
 */
export function pageRootsWithin(node: Node & ParentNode, host: Element): PageRoot[] {
  const shadows = shadowRootsWithin(node).filter((root) => root.host !== host);
  const frames = [node, ...shadows].flatMap((root) => [
    ...root.querySelectorAll<HTMLIFrameElement>('iframe,frame'),
    ...((root as Partial<Element>).matches?.('iframe,frame') ? [root as HTMLIFrameElement] : []),
  ]);
  const documents = frames.flatMap(({ contentDocument }) => contentDocument ?? []);
  return [...shadows, ...documents.flatMap((inner) => [inner, ...pageRootsWithin(inner, host)])];
}
