import { native } from '../../dom/native.js';

/**
 * Waits until custom elements that are not defined yet are: they may get a shadow root by then.
 * @param defined - called with the name of the elements
 * @returns looks for such elements below a node
 */
export function awaitDefinitions(
  registry: CustomElementRegistry,
  defined: (name: string) => void,
): (node: ParentNode) => void {
  const awaited = new Set<string>();
  return (node) => {
    for (const element of native(node).querySelectorAll(':not(:defined)')) {
      const { localName } = native(element);
      if (awaited.has(localName)) continue;
      awaited.add(localName);
      registry.whenDefined(localName).then(
        () => {
          defined(localName);
        },
        () => {
          // the name is not one of a custom element
        },
      );
    }
  };
}
