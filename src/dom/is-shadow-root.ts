import { native } from './native.js';

/** Tells a shadow root of any frame. The content of a template is a fragment too, but has no host. */
export const isShadowRoot = (node: Node): node is ShadowRoot =>
  native(node).nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
