import { shadowRootsWithin } from '../page/watching/definitions.js';

/** What holds elements of a page. */
export type PageRoot = Document | ShadowRoot;

/**
 * All open shadow trees on and below a node, the documents of same-origin frames, and theirs.
 * @param host - whose own tree is none of the page's
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

/** The element around a node where it is shown: through slots and shadow hosts, out of frames. */
export function parentOf(node: Node): Element | null {
  const slot = (node as Partial<Element>).assignedSlot;
  if (slot) return slot;
  const { parentNode } = node;
  if (!parentNode) return null;
  if (parentNode.nodeType === Node.ELEMENT_NODE) return parentNode as Element;
  return (
    (parentNode as Partial<ShadowRoot>).host ??
    (parentNode as Partial<Document>).defaultView?.frameElement ??
    null
  );
}
