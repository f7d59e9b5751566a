/** Whether a node of any frame is an element; `instanceof` knows only its own frame's. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * The sheets of links and style elements. WebKit lists adopted ones among them:
 * https://bugs.webkit.org/show_bug.cgi?id=312074
 */
export const sheetsOfElements = (root: DocumentOrShadowRoot): CSSStyleSheet[] =>
  [...root.styleSheets].filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
