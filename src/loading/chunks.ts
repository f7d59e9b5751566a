import { own } from '../dom/own-document.js';
import { chunkScripts } from './chunk-scripts.js';
import { fileOf } from './file-of.js';
import type { Queue } from './queue.js';

/**
 * Gets chunks by script elements, which need no CORS, work from `file:`, and run under any
 * Content-Security-Policy that lets the script itself run.
 * @param queue - where the chunks put themselves
 * @param script - the element of the script itself: its attributes, as they are now, hold for the chunks
 * @returns gets one chunk; rejects where it does not come, and asks anew at the next call
 */
export function chunks(
  queue: Queue,
  script: HTMLScriptElement | null,
): (name: string, hash: string) => Promise<void> {
  const make = chunkScripts(script, 'a11y-toolbar-chunks');
  let failures = 0;

  const request = (name: string, hash: string): Promise<void> =>
    new Promise((resolve, reject) => {
      // Chromium keeps what it has refused, a 404 for one, and gives it to the next script of the same address
      const chunk = make(fileOf('chunks', name, hash, failures), `sha256-${hash}`);
      chunk.onload = chunk.onerror = () => {
        chunk.remove();
        // a page that tells of an error comes as a script, too
        if (queue.includes(name)) resolve();
        else {
          failures += 1;
          reject(new Error(`${chunk.src} does not come.`));
        }
      };
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- another overload is
      (own.querySelector.call(document, ':root') as Element).append(chunk);
    });

  return async (name, hash) => {
    if (queue.includes(name)) return;
    queue[`-${name}`] ??= request(name, hash).finally(() => {
      queue[`-${name}`] = undefined;
    });
    await queue[`-${name}`];
  };
}
