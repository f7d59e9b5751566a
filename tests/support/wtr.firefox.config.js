import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from './browsers/firefox.js';
import { base } from './wtr/base.config.js';

const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox found: install one, or name it in FIREFOX_PATH.');

/** Firefox over WebDriver BiDi. */
export default {
  ...base,
  testsFinishTimeout: 180_000,
  browsers: [
    chromeLauncher({
      concurrency: 1, // only one tab has the focus
      puppeteer: puppeteerCore,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        // what BiDi has no command for is done in the browser's own window
        args: ['--remote-allow-system-access'],
      },
    }),
  ],
};
