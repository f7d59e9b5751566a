import type { Code, Queue } from './queue.js';

/**
 * Runs a script that is already in the queue, and gives it the means to load its chunks.
 *
 * The build makes the script and its chunks of one module graph, as AMD, and each `import()` of a chunk a call
 * of `require`. This is what they find as `require` and `exports`. It is put at the end of the script and is
 * no part of the module graph, so that bundlers, which have a loader of their own, get none of it.
 * @param queue - the chunks of this build, the script among them
 * @param name - the script's name in the queue
 * @param get - puts a chunk into the queue, given its name and its hash
 * @returns the exports of the script
 */
export function run(
  queue: Queue,
  name: string,
  get: (name: string, hash: string) => Promise<void>,
): object {
  const running = new Map<string, object>();

  /** Runs a chunk once, and first what it needs; all of it has come. */
  function exportsOf(wanted: string): object {
    const known = running.get(wanted);
    if (known) return known;
    const exports = {};
    const place = queue.indexOf(wanted);
    const needs = queue[place + 1] as readonly string[];
    const code = queue[place + 2] as Code;
    const given: Record<string, unknown> = { exports, require };
    code(...needs.map((need) => given[need] ?? exportsOf(need)));
    running.set(wanted, exports);
    return exports;
  }

  /**
   * Loads a chunk and all that it needs at once.
   * @param hashes - the SHA-256 of each by its name, the wanted one first
   */
  async function require(hashes: Readonly<Record<string, string>>): Promise<object> {
    const loading = Object.entries(hashes).map(([chunk, hash]) => get(chunk, hash));
    // all of them, so that whoever asks again asks anew for each that did not come
    await Promise.allSettled(loading);
    await Promise.all(loading);
    return exportsOf(Object.keys(hashes)[0] ?? '');
  }

  return exportsOf(name);
}
