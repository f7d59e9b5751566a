import { webkitLauncher } from './browsers/webkit-launcher.js';
import { base } from './wtr/base.config.js';

/** WebKitGTK on Linux, Safari on macOS. */
export default { ...base, testsFinishTimeout: 180_000, browsers: [webkitLauncher()] };
