/**
 * Listens to several events in the capture phase, before the page's own listeners, and never cancels
 * one.
 * @param types - names of events, separated by spaces
 * @returns the undo
 */
export function listen(
  target: EventTarget,
  types: string,
  listener: (event: Event) => void,
): () => void {
  const options = { capture: true, passive: true };
  for (const type of types.split(' ')) target.addEventListener(type, listener, options);
  return () => {
    for (const type of types.split(' ')) target.removeEventListener(type, listener, options);
  };
}
