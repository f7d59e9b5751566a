/**
 * Listens to several events before anyone in the page does, and stops none of them.
 * @param types - separated by spaces
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

/** Does something once in the next frame, however often it is asked for. */
export function inNextFrame(act: () => void): {
  readonly ask: () => void;
  readonly undo: () => void;
} {
  let frame = 0;
  return {
    ask() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        act();
      });
    },
    undo() {
      cancelAnimationFrame(frame);
    },
  };
}

export function playAgain(media: HTMLMediaElement): void {
  media.play().catch(() => {
    // the browser does not let it, which it need not
  });
}
