/** The loader of the script that is a module. */
import { fileOf } from './file-of.js';
import type { Queue } from './queue.js';
import { run } from './run.js';

/**
 * Runs a module that is in the queue. Its chunks import nothing: browsers may keep what has failed to come for an
 * `import`, and only an `import()` can ask for it by another address.
 * @see https://github.com/whatwg/html/issues/6768
 * @param address - of the module
 */
export default function load(queue: Queue, name: string, address: string): object {
  let failures = 0;

  return run(queue, name, async (chunk, hash) => {
    if (queue.includes(chunk)) return;
    try {
      await import(new URL(fileOf('esm', chunk, hash, failures), address).href);
    } catch (error) {
      failures += 1;
      throw error;
    }
  });
}
