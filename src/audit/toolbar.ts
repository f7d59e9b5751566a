import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';

/**
 * Finds the toolbar of a page.
 * @throws {TypeError} if the page has no `<a11y-toolbar>`, or the element is not defined
 */
export function toolbarIn(document: Document): A11yToolbar {
  const toolbar = document.querySelector<A11yToolbar>('a11y-toolbar:defined');
  if (!toolbar) throw new TypeError('The page has no <a11y-toolbar> that is at work.');
  return toolbar;
}
