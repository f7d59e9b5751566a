import { inFirefoxWindow, isFirefox } from '../browsers/firefox-window.js';

/** The command `focus-page`: takes the focus back from the browser's own buttons, whereto Tab may have led. */
export function focusPagePlugin() {
  return {
    name: 'focus-page',
    async executeCommand({ command, session }) {
      if (command !== 'focus-page') return undefined;

      const page = session.browser.getPage(session.id);
      // elsewhere the keys that a test presses do not get beyond the page
      if (isFirefox(page)) await inFirefoxWindow(page, (browser) => browser.focus());
      return {};
    },
  };
}
