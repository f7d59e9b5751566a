/** Defines `<a11y-toolbar>` when it is imported. */
import { register } from './register.js';

export { A11yToolbar } from './toolbar/a11y-toolbar.js';

// a server has no window
if (typeof window !== 'undefined') register();
