/** Whether a node of any frame is an element; `instanceof` knows only its own frame's. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
