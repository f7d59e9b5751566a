import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the script and its chunks from the installed package to where a site has its files. */
export function copyScript(folder, to) {
  mkdirSync(join(folder, to), { recursive: true });
  for (const name of ['a11y-toolbar.js', 'early.js', 'chunks'])
    cpSync(join(folder, 'node_modules/a11y-toolbar/dist', name), join(folder, to, name), {
      recursive: true,
    });
}
