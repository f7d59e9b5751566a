/** The strings that the page has given to all toolbars, in order. */
export interface GivenStrings {
  readonly all: readonly unknown[];
  /** Adds a language, or other words for a known one. */
  add(strings: unknown): void;
  /** Calls back when strings are added. Returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** The strings of all toolbars that this script defines. */
export const givenStrings = createGivenStrings();

function createGivenStrings(): GivenStrings {
  const all: unknown[] = [];
  const listeners = new Set<() => void>();
  return {
    all,
    add(strings) {
      all.push(strings);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
