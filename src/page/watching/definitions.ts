import { isElement } from '../../dom/nodes.js';

/**
 * The open shadow roots on and below a node, nested ones included. There is no selector for hosts,
 * so this visits every element: once for the page, then only what is added.
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
 * Tells when elements that had no class yet get one, and with it a shadow root.
 * @returns looks for such elements below a node
 */
export function awaitDefinitions(
  registry: CustomElementRegistry,
  defined: (name: string) => void,
): (node: ParentNode) => void {
  const awaited = new Set<string>();
  return (node) => {
    for (const { localName } of node.querySelectorAll(':not(:defined)')) {
      if (awaited.has(localName)) continue;
      awaited.add(localName);
      registry.whenDefined(localName).then(
        () => {
          defined(localName);
        },
        () => {
          // not a name that an element can be defined by
        },
      );
    }
  };
}
