/** The script that a site loads by a tag: it defines the element and mounts a toolbar. */
import { ownScript } from './dom/own-script.js';
import { mount } from './mount.js';
import { register } from './register.js';

const own = ownScript();
// early.js has brought it before the first paint: the site's own tag, which may have attributes, comes later
const isEarly = own?.dataset.firstPaint !== undefined;

if (isEarly) void import('./first-paint.js').then(({ paintFirst }) => paintFirst(own.dataset));

const tag = isEarly ? undefined : register();

/** The class, where it is defined. */
export default tag;

if (tag) mount(own);
