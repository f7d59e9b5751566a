import { native } from '../../../dom/native.js';

/** A selector for one element of a tree. */
export function pathTo(element: Element): string {
  const { parentElement, localName, parentNode } = native(element);
  if (!parentElement && parentNode?.nodeType === Node.DOCUMENT_NODE) return ':root';
  const before = parentElement ? pathTo(parentElement) : ':host';
  const at = [...native(parentNode as ParentNode).children].indexOf(element) + 1;
  return `${before}>${CSS.escape(localName)}:nth-child(${String(at)})`;
}
