import { missingFeatures } from './page/required-features.js';
import { inform } from './settings/console.js';
import { A11yToolbar } from './toolbar/a11y-toolbar.js';

/** The name of the element. */
export const TAG = 'a11y-toolbar';

/**
 * Defines `<a11y-toolbar>`, unless the browser lacks a feature that the engine needs, or a copy of the script
 * has defined it already.
 * @returns the class that is defined. Of two copies of the script on a page, it is that of the first
 */
export function register(): typeof A11yToolbar | undefined {
  const missing = missingFeatures(window);
  if (missing.length) inform(`this browser lacks ${missing.join(', ')}.`);
  else if (!customElements.get(TAG)) customElements.define(TAG, A11yToolbar);
  return customElements.get(TAG) as typeof A11yToolbar | undefined;
}
