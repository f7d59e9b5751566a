import { missingFeatures } from './page/required-features.js';
import { inform } from './settings/console.js';
import { A11yToolbar } from './toolbar/a11y-toolbar.js';

const TAG = 'a11y-toolbar';

/**
 * Defines `<a11y-toolbar>`, unless the browser lacks a feature that the engine needs, or a copy of the script
 * has defined it already.
 */
export function register(): void {
  const missing = missingFeatures(window);
  if (missing.length) inform(`this browser lacks ${missing.join(', ')}.`);
  else if (!customElements.get(TAG)) customElements.define(TAG, A11yToolbar);
}
