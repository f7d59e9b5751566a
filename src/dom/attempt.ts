/** Does something; what it throws is somebody's to deal with, and stops nothing else. */
export function attempt(failed: (error: unknown) => void, act: () => void): void {
  try {
    act();
  } catch (error) {
    failed(error);
  }
}

/** Where one thing cannot be set back, all others are. */
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
