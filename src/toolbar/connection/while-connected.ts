import type { UpdatingElement } from '../updating-element.js';

/**
 * Runs something for as long as an element is in a document. Moving an element takes it out of the
 * document for a moment only, which does not count.
 * @param start - begins, and returns the undo
 */
export function whileConnected(
  host: UpdatingElement,
  start: (document: Document) => () => void,
): void {
  let document: Document | undefined;
  let stop: (() => void) | undefined;

  function end(): void {
    stop?.();
    stop = document = undefined;
  }

  host.addController({
    hostConnected() {
      if (document === host.ownerDocument) return;
      end();
      document = host.ownerDocument;
      stop = start(document);
    },
    hostDisconnected() {
      queueMicrotask(() => {
        if (!host.isConnected) end();
      });
    },
  });
}
