import { A11yToolbar } from './toolbar/a11y-toolbar.js';

export { A11yToolbar };

const TAG = 'a11y-toolbar';
// null in a module; known only while a script runs for the first time
const script = document.currentScript;

if (!customElements.get(TAG)) customElements.define(TAG, A11yToolbar);
if (script)
  whenParsed(() => {
    mount(script);
  });

/** Puts a toolbar first in the page, with the attributes that the script tag gives it as `data-…`. */
function mount(script: HTMLOrSVGScriptElement): void {
  if (document.querySelector(TAG)) return;
  const toolbar = document.createElement(TAG);
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) toolbar.setAttribute(name.slice('data-'.length), value);
  }
  document.body.prepend(toolbar);
}

/** Only a page that has been read to its end shows whether it has a toolbar of its own. */
function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
  else act();
}
