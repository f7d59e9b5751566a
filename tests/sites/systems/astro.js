import { copyScript } from '../copy-script.js';
import { install, run, serve } from '../set-up.js';

const FILES = {
  'src/pages/index.astro': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Astro</title>
    <script is:inline src="/a11y-toolbar.js" defer></script></head>
    <body><main><h1>A site</h1><p>Text</p></main></body></html>`,
};

/** With a Node.js of its own: Astro asks for a newer one than this project. */
export default async function start(of) {
  const versions = install(of, { astro: '7.3.5', node: '22.23.3' }, FILES);
  copyScript(of.folder, 'public');
  run(of.folder, 'npx', 'node', 'node_modules/.bin/astro', 'build', '--silent');
  return { versions, address: await serve(`${of.folder}/dist`, of.undo) };
}
