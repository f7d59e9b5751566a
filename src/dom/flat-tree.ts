/**
 * The flat tree: the elements as they are rendered, with slotted elements inside their slots and
 * shadow trees inside their hosts. https://drafts.csswg.org/css-scoping/#flattening
 */
import { isShadowRoot } from './is-shadow-root.js';
import { native } from './native.js';
import { isElement } from './nodes.js';

/** A document or a shadow root: both hold elements of a page. */
export type PageRoot = Document | ShadowRoot;

/** The parent of a node in the flat tree, or `null` at the root of its document. */
export function parentOf(node: Node): Element | null {
  const { assignedSlot, parentNode } = native(node as Node & Partial<Element>);
  if (assignedSlot) return assignedSlot;
  if (!parentNode) return null;
  if (isElement(parentNode)) return parentNode;
  return isShadowRoot(parentNode) ? parentNode.host : null;
}

/** The children of an element in the flat tree. */
export function childrenOf(element: Element): readonly Node[] {
  const { shadowRoot, childNodes } = native(element);
  const assigned = native(element as Partial<HTMLSlotElement>).assignedNodes?.();
  return assigned?.length ? assigned : [...(shadowRoot?.childNodes ?? childNodes)];
}

/** Like `parentOf`, but the root element of a same-origin frame has the frame as its parent. */
export const parentAcrossFrames = (node: Node): Element | null =>
  parentOf(node) ?? frameOf(native(node).parentNode);

const frameOf = (document: Node | null): Element | null =>
  (document && native(document as Partial<Document>).defaultView?.frameElement) ?? null;

/** The element itself and its ancestors in the flat tree, innermost first. */
export function inclusiveAncestors(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one; one = parentOf(one)) chain.push(one);
  return chain;
}

/** The host of the shadow tree that a node is in, or `null` for a node outside of shadow trees. */
export function hostOf(node: Node): Element | null {
  const root = native(node).getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/**
 * The open shadow roots on and below a node, nested ones included. No selector finds shadow hosts,
 * so this visits every element.
 */
export function shadowRootsWithin(node: Node & ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of [
    ...(isElement(node) ? [node] : []),
    ...native(node).querySelectorAll('*'),
  ]) {
    const { shadowRoot } = native(element);
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
    ...native(root).querySelectorAll<HTMLIFrameElement>('iframe,frame'),
    ...(isElement(root) && native(root).matches('iframe,frame') ? [root as HTMLIFrameElement] : []),
  ]);
  const documents = frames.flatMap(({ contentDocument }) => contentDocument ?? []);
  return [...shadows, ...documents.flatMap((inner) => [inner, ...pageRootsWithin(inner, host)])];
}
