/** The entry of the classic script: its global is the class itself instead of a namespace. */
export { A11yToolbar as default } from '../dist/define.js';
