import { install, run, serve } from '../set-up.js';

const FILES = {
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Svelte</title>
    <div id="app"></div><script type="module" src="/main.js"></script></html>`,
  'main.js': `import 'a11y-toolbar/define';
    import { mount } from 'svelte'; import App from './App.svelte';
    mount(App, { target: document.getElementById('app') });`,
  'App.svelte': `<a11y-toolbar fontSizes={[1, 2]}></a11y-toolbar>
    <main><h1>A site</h1><p>Text</p></main>`,
  'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte'; export default { plugins: [svelte()] };`,
};

export default async function start(of) {
  const packages = { svelte: '5.57.3', vite: '8.4.0', '@sveltejs/vite-plugin-svelte': '7.3.1' };
  const versions = install(of, packages, FILES);
  run(of.folder, 'npx', 'vite', 'build', '--logLevel', 'error');
  return { versions, address: await serve(`${of.folder}/dist`, of.undo) };
}
