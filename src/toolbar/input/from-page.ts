/** What the page has to switch the toolbar with: its own switches, and a key. */
export { hotkey } from './hotkey.js';
export { pageSwitches } from './page-switches.js';
