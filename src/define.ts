/** Defines `<a11y-toolbar>`, unless the browser lacks a feature that the engine needs. */
import { missingFeatures } from './page/index.js';
import { inform } from './settings/console.js';
import { A11yToolbar } from './toolbar/a11y-toolbar.js';

export { A11yToolbar };

const TAG = 'a11y-toolbar';
// a server has no window
const missing = typeof window === 'undefined' ? [] : missingFeatures(window);

if (missing.length)
  inform(`this browser has no ${missing.join(', no ')}: the page stays as it is.`);
else if (!customElements.get(TAG)) customElements.define(TAG, A11yToolbar);
