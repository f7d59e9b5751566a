import { copyScript } from '../copy-script.js';
import { install, run, serve } from '../set-up.js';

const FILES = {
  '.vitepress/config.js': `export default { title: 'VitePress',
    head: [['script', { src: '/a11y-toolbar.js', defer: '' }]] };`,
  'index.md': '# A site\n\nText\n',
};

export default async function start(of) {
  const versions = install(of, { vitepress: '1.6.4' }, FILES);
  copyScript(of.folder, 'public');
  run(of.folder, 'npx', 'vitepress', 'build');
  return { versions, address: await serve(`${of.folder}/.vitepress/dist`, of.undo) };
}
