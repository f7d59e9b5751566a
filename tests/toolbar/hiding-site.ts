import { expect, waitUntil } from '@open-wc/testing';
import { formNames } from '../support/hidden-names.js';
import { drawn, openSite, use, type Site } from './tools/support.js';

/** A form whose fields hide these members of it. */
export const formHiding = (names: readonly string[]): string =>
  `<form tabindex="0"><h2>Title</h2><p>Some text</p>
    <img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" alt="A cat"
      width="90" height="30">
    ${names.map((name) => `<input name="${name}">`).join('')}</form>`;

/** A form for each name, and one for all of them. */
export const FORMS = [...formNames.map((name) => [name]), formNames].map(formHiding).join('');
export const COUNT = formNames.length + 1;

/** Opens a page whose errors are collected. */
export async function open(content: string): Promise<Site & { readonly errors: string[] }> {
  const site = await openSite(content);
  const { window: view, toolbar } = site;
  const errors: string[] = [];
  view.addEventListener('error', ({ message }) => errors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  (view as unknown as typeof globalThis).console.warn = (...told: unknown[]) => {
    if (!/Lit is in dev mode/.test(String(told[0]))) errors.push(told.join(' '));
  };
  toolbar.controls = ['font-size', 'outline', 'read-aloud'];
  toolbar.enable();
  await toolbar.applied;
  return { ...site, errors };
}

/** Expects the pictures in forms to be replaced by their descriptions, without an error. */
export async function expectPicturesReplaced(forms: string, count: number): Promise<void> {
  const site = await open(`<style>form { position: absolute; top: 300px }</style>${forms}`);
  await use(site, { images: 'text', motion: 'none', embeds: 'none' });
  await waitUntil(() => drawn(site, '.picture').length === count, 'all', { timeout: 20_000 });

  site.toolbar.disable();
  await site.toolbar.applied;
  expect(site.errors).to.eql([]);
}
