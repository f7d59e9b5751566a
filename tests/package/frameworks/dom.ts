import type { A11yToolbar, A11yToolbarChangeEvent } from '../../../src/index.js';

export const toolbar = document.querySelector('a11y-toolbar')!;
toolbar.set({ fontSize: 2 });
toolbar.strings = { lang: 'en', title: 'Reading' };
document.createElement('a11y-toolbar').addEventListener('a11y-toolbar-change', (event) => {
  const typed: A11yToolbarChangeEvent = event;
  return typed.changed;
});
// @ts-expect-error no such scheme
toolbar.set({ background: 'pink' });
// @ts-expect-error it is read only
toolbar.settings = [];
// @ts-expect-error a language is there as a whole
(toolbar.constructor as typeof A11yToolbar).locale({ lang: 'mn', title: '…' });
