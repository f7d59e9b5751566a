/** The script that a site loads by a tag: it defines the element and mounts a toolbar. */
import { ownScript } from './dom/own-script.js';
import { mount } from './mount.js';
import { register } from './register.js';
import type { A11yToolbar } from './toolbar/a11y-toolbar.js';

const own = ownScript();
// early.js has brought it before the first paint: the site's own tag, which may have attributes, comes later
const early = own?.dataset.firstPaint === undefined ? undefined : own.dataset;

if (early) void import('./first-paint.js').then(({ paintFirst }) => paintFirst(early));
else register();

const tag = early ? undefined : customElements.get('a11y-toolbar');

/** The registered class. Of two copies of the script on a page, it is that of the first. */
export default tag as typeof A11yToolbar | undefined;

if (tag) mount(own);
