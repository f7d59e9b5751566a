/** A task that runs once in the next frame, however often it is asked for. */
export interface FrameTask {
  readonly ask: () => void;
  /** Takes the request back. */
  readonly undo: () => void;
}

/** Puts an act off to the next frame. */
export function inNextFrame(act: () => void): FrameTask {
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
      frame = 0;
    },
  };
}
