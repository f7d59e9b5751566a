import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './browsers/find-chromium.js';
import { base } from './wtr/base.config.js';

export default {
  ...base,
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: await findChromium(),
      // a context of its own gives each page its own window, hence focus and mouse input while others
      // run, and its own storage
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
};
