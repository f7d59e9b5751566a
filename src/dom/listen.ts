import { native } from './native.js';

/**
 * Listens to several events. Without options it does so in the capture phase, before the page's own
 * listeners, and cannot cancel an event.
 * @param types - names of events, separated by spaces
 * @returns the undo
 */
export function listen(
  target: EventTarget,
  types: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions | boolean = { capture: true, passive: true },
): () => void {
  for (const type of types.split(' ')) native(target).addEventListener(type, listener, options);
  return () => {
    for (const type of types.split(' '))
      native(target).removeEventListener(type, listener, options);
  };
}
