/** The script that a site loads by a tag: it defines the element and mounts a toolbar. */

// first: it must be there when Lit is evaluated
import './toolbar/connection/xhtml-templates.js';
import './define.js';
import type { A11yToolbar } from './toolbar/a11y-toolbar.js';
import { ownScript } from './dom/own-script.js';
import { mount } from './mount.js';

const tag = customElements.get('a11y-toolbar');

/** The registered class. Of two copies of the script on a page, it is that of the first. */
export default tag as typeof A11yToolbar | undefined;

if (tag) mount(ownScript());
