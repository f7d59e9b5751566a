/**
 * Does something that may throw, so that it stops nothing else.
 * @param failed - takes what was thrown
 */
export function attempt(failed: (error: unknown) => void, act: () => void): void {
  try {
    act();
  } catch (error) {
    failed(error);
  }
}

/** Undoes every one of several effects, also where the undo of another one throws. */
export function undoEach(all: Iterable<{ undo(): void }>): void {
  for (const one of all) {
    attempt(
      () => undefined,
      () => {
        one.undo();
      },
    );
  }
}
