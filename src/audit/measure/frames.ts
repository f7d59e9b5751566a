/** The documents of frames, and the selectors of what is in them. */
import { selectorOf } from './selector.js';

/** The document that a frame shows, or `undefined` for other elements and for documents of other origins. */
export const documentIn = (element: Element): Document | undefined =>
  (element as Partial<HTMLIFrameElement>).contentDocument ?? undefined;

/** The selector of an element, after those of the frames between it and the page. */
export function targetOf(element: Element, page: Document): string {
  const { ownerDocument } = element;
  const frame = ownerDocument === page ? null : ownerDocument.defaultView?.frameElement;
  const own = selectorOf(element);
  return frame ? `${targetOf(frame, page)} >>> ${own}` : own;
}
