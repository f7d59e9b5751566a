import { screenshot } from '../../../dist/audit/drivers/screenshot.js';

/** The command `screenshot`: answers a PNG in base64 of the viewport, or with `{ fullPage: true }` of the full page. */
export function screenshotPlugin() {
  return {
    name: 'screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot') return undefined;

      const page = session.browser.getPage(session.id);
      const png = await (payload?.fullPage
        ? page.screenshot({ fullPage: true })
        : screenshot(page));
      return Buffer.from(png).toString('base64');
    },
  };
}
