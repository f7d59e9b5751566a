import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from './browsers/firefox.js';
import { base } from './wtr/base.config.js';

/** Firefox over WebDriver BiDi. */
export default {
  ...base,
  browsers: [
    chromeLauncher({
      concurrency: 1, // only one tab has the focus
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        // what BiDi has no command for is done in the browser's own window
        args: ['--remote-allow-system-access'],
      },
    }),
  ],
};
