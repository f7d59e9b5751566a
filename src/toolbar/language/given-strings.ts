/** The strings that the page has given to all toolbars, in order. */
export interface GivenStrings {
  readonly all: readonly unknown[];
  /** Adds a language, or other words for a known one. */
  add(strings: unknown): void;
  /** Calls those back who have subscribed: other words are known now. */
  readonly tell: () => void;
  /** Calls back when other words are known. Returns the undo. */
  subscribe(listener: () => void): () => void;
}

/** The strings of all toolbars that this script defines. */
export const givenStrings = createGivenStrings();

function createGivenStrings(): GivenStrings {
  const all: unknown[] = [];
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    all,
    tell,
    add(strings) {
      all.push(strings);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
