import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './browsers/find-chromium.js';
import { base } from './wtr/base.config.js';
import { withoutEmptyPages } from './wtr/without-empty-pages.js';

export default {
  ...base,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: await findChromium(),
      // a context of its own gives each page its own window, hence focus and mouse input while others
      // run, and its own storage
      createPage: async ({ browser }) =>
        withoutEmptyPages(await focused(await (await browser.createBrowserContext()).newPage())),
    }),
  ],
};

/**
 * A window that opens beside it may take the focus for a moment, and without it no element is told of any. What a press may
 * copy in a window may not be copied in Chromium's headless shell.
 */
async function focused(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardSanitizedWrite'],
    browserContextId: page.browserContext().id,
  });
  return page;
}
