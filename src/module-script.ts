/** The module that a site loads by a tag, which mounts a toolbar; where another module imports it, it only defines the element. */
import { ownScript } from './dom/own-script.js';
import { mount } from './mount.js';
import { register } from './register.js';

export { A11yToolbar } from './toolbar/a11y-toolbar.js';

const tag = register();
const own = ownScript();
if (tag && own) mount(own);
