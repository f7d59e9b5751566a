/** The queue through which chunks and the script that loads them find each other. */

/** Code of a chunk, called with what it needs. */
export type Code = (...needs: unknown[]) => void;

/**
 * The chunks of one build that the page has got, three entries each: a name, the names of what it needs,
 * and its code. A chunk is AMD whose `define` is the `push` of this array: it runs nothing by itself, and
 * may come before whoever asks for it.
 *
 * The array is the page's only trace of the loader, under a symbol that names version and build, so that
 * no chunk of one build gets into the hands of another. Copies of the same build share what has come;
 * each runs it for itself.
 */
export type Queue = (string | readonly string[] | Code)[] & {
  /** Chunks on their way, each under its name with a hyphen before it, which no member of an array has. */
  [name: `-${string}`]: Promise<void> | undefined;
};
