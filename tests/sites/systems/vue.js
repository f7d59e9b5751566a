import { install, run, serve } from '../set-up.js';

const FILES = {
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vue</title>
    <div id="app"></div><script type="module" src="/main.js"></script></html>`,
  'main.js': `import 'a11y-toolbar/define';
    import { createApp } from 'vue'; import App from './App.vue'; createApp(App).mount('#app');`,
  'App.vue': `<template>
    <a11y-toolbar controls="font-size background" :font-sizes="[1, 2]" />
    <main><h1>A site</h1><p>Text</p></main></template>`,
  'vite.config.js': `import vue from '@vitejs/plugin-vue';
    const isCustomElement = (tag) => tag === 'a11y-toolbar';
    export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };`,
};

export default async function start(of) {
  const packages = { vue: '3.5.45', vite: '8.4.0', '@vitejs/plugin-vue': '6.0.11' };
  const versions = install(of, packages, FILES);
  run(of.folder, 'npx', 'vite', 'build', '--logLevel', 'error');
  return { versions, address: await serve(`${of.folder}/dist`, of.undo) };
}
