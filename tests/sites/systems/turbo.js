import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { copyScript } from '../copy-script.js';
import { install, serve } from '../set-up.js';

const page = (
  name,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><script src="turbo.es2017-umd.js" defer></script>
  <script src="a11y-toolbar.js" defer></script>
  <main><h1>${name}</h1><p>Text</p><a href="next.html">Next</a></main></html>`;

export default async function start(of) {
  const files = { 'site/index.html': page('A site'), 'site/next.html': page('Next page') };
  const versions = install(of, { '@hotwired/turbo': '8.0.23' }, files);
  copyScript(of.folder, 'site');
  const file = 'turbo.es2017-umd.js';
  cpSync(join(of.folder, 'node_modules/@hotwired/turbo/dist', file), join(of.folder, 'site', file));
  return { versions, address: await serve(`${of.folder}/site`, of.undo), follow: 'a' };
}
