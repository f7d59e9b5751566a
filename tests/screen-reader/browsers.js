/** How to start a browser for the screen reader: its command and the arguments. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../support/browsers/firefox.js';

export const browsers = {
  chromium(home, address) {
    return [
      // the headless shell, which other tests take, has no window that a screen reader could read
      process.env.CHROME_PATH ?? 'chromium',
      [
        '--no-sandbox',
        '--test-type',
        '--force-renderer-accessibility',
        '--no-first-run',
        '--no-default-browser-check',
        '--disable-gpu',
        '--password-store=basic',
        `--user-data-dir=${join(home, 'chromium')}`,
        '--window-size=1280,880',
        '--window-position=0,0',
        address,
      ],
    ];
  },
  firefox(home, address) {
    const profile = join(home, 'firefox');
    mkdirSync(profile);
    writeFileSync(join(profile, 'user.js'), PREFERENCES);
    return [findFirefox(), ['--no-remote', '--profile', profile, address]];
  },
};

/** No page of the browser's own comes between, and it is accessible from the start. */
const PREFERENCES = Object.entries({
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  // Orca would take the next new tab, which is loaded ahead, for the page
  'browser.newtab.preload': false,
  'browser.shell.checkDefaultBrowser': false,
  // no message of its own where it finds no voice
  'media.webspeech.synth.dont_notify_on_error': true,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.bypassNotification': true,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');
