// first: it must be there when Lit is read
import './toolbar/connection/xhtml-templates.js';
import './define.js';
import type { A11yToolbar } from './toolbar/a11y-toolbar.js';
import { mount } from './mount.js';

const tag = customElements.get('a11y-toolbar');

/** What is registered: of two copies or versions on a page, the first. */
export default tag as typeof A11yToolbar | undefined;

if (tag) mount(document.currentScript ?? moduleScript());

/** A module is told its address only by `import.meta`, which a classic script must not contain. */
function moduleScript(): Element | null {
  const { stack = '' } = new Error();
  const modules = document.querySelectorAll<HTMLScriptElement>('script[type=module][src]');
  return [...modules].find(({ src }) => stack.includes(src)) ?? null;
}
