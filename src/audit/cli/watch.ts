/** Repeats a run when files change. */
import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';

/** The time in which changes count as one, in ms: an editor or a build writes several files. */
const TOGETHER_MS = 300;

/**
 * Runs, and again each time a file beside or below a page changes, or Enter is pressed. It does not
 * end by itself.
 * @param run - resolves to the files whose folders are watched next
 * @param written - the files that a run writes
 */
export async function rerunOnChange(
  run: () => Promise<readonly string[]>,
  written: readonly string[],
): Promise<never> {
  const own = new Set(written.map((file) => resolve(file)));
  const lines = createInterface({ input: process.stdin });
  for (;;) {
    const files = await run();
    process.stderr.write('Waiting for a change, or Enter.\n');
    await change([...new Set(files.map((file) => dirname(resolve(file))))], own, lines);
  }
}

async function change(
  folders: readonly string[],
  own: ReadonlySet<string>,
  lines: NodeJS.EventEmitter,
): Promise<void> {
  const watchers: FSWatcher[] = [];
  await new Promise<void>((done) => {
    lines.once('line', done);
    for (const folder of folders) {
      watchers.push(
        watch(folder, { recursive: true }, (_, file) => {
          if (file && !isForeign(file) && !own.has(resolve(folder, file))) done();
        }),
      );
    }
  });
  await new Promise((resume) => setTimeout(resume, TOGETHER_MS));
  for (const watcher of watchers) watcher.close();
}

/** Tells that a file is none of the page's: a hidden one, or one of a package. */
const isForeign = (file: string): boolean =>
  file.split(sep).some((part) => part === 'node_modules' || part.startsWith('.')) ||
  basename(file).endsWith('~');
