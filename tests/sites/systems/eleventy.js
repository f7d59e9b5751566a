import { install, run, serve } from '../set-up.js';

const FILES = {
  'eleventy.config.js': `export default function (config) {
    config.addPassthroughCopy({ 'node_modules/a11y-toolbar/dist/a11y-toolbar.js': 'a11y-toolbar.js' });
    config.addPassthroughCopy({ 'node_modules/a11y-toolbar/dist/chunks': 'chunks' });
  }`,
  '_includes/page.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Eleventy</title><script src="/a11y-toolbar.js" defer></script><main>{{ content }}</main></html>`,
  'index.md': '---\nlayout: page.html\n---\n# A site\n\nText\n',
};

export default async function start(of) {
  const versions = install(of, { '@11ty/eleventy': '3.1.8' }, FILES);
  run(of.folder, 'npx', 'eleventy', '--quiet');
  return { versions, address: await serve(`${of.folder}/_site`, of.undo) };
}
