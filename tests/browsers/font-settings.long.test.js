/** What visitors set in their browser, which no page can: zoomed text, and a minimum font size. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';
import { findFirefox } from '../support/browsers/firefox.js';
import { inFirefoxWindow } from '../support/browsers/firefox-window.js';
import { startSite } from '../support/node/site.js';

let site;
before(async () => (site = await startSite()));
after(() => site.close());

const FIELDS = ['input', 'button', 'select'];

const firefox = (extraPrefsFirefox = {}) =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox,
    args: ['--remote-allow-system-access'],
  });

const SETTINGS = {
  'no setting, in Firefox': { start: firefox },
  'zoomed text, in Firefox': {
    start: firefox,
    set: (page) =>
      inFirefoxWindow(page, (browser) => {
        browser.browsingContext.textZoom = 1.5;
      }),
  },
  'a minimum font size, in Firefox': {
    start: () => firefox({ 'font.minimum-size.x-western': 20, 'font.minimum-size.x-unicode': 20 }),
  },
  'a minimum font size, in Chromium': {
    start: async () => {
      const { args = [], ...options } = await findChromium();
      return puppeteer.launch({
        ...options,
        args: [...args, '--blink-settings=minimumFontSize=20'],
      });
    },
  },
};

for (const [name, { start, set }] of Object.entries(SETTINGS)) {
  test(`fields without a size of the page's own grow once: ${name}`, async () => {
    const browser = await start();
    try {
      const page = await browser.newPage();
      const sizes = async (path, script) => {
        await page.goto(`${site.origin}${path}`);
        await set?.(page);
        return page.evaluate(script);
      };
      const grown = await sizes('/clean', grow(FIELDS));
      const wanted = await sizes('/bare', write(FIELDS));

      assert.deepEqual(grown, wanted);
    } finally {
      await browser.close();
    }
  });
}

/** Sizes of fields at 200 %, in px. */
const grow = (names) => `(async () => {
  const fields = ${JSON.stringify(names)}.map((name) => document.createElement(name));
  document.querySelector('main').append(...fields);
  const toolbar = document.querySelector('a11y-toolbar');
  toolbar.set({ fontSize: 2 });
  await toolbar.applied;
  return fields.map((field) => Math.round(parseFloat(getComputedStyle(field).fontSize)));
})()`;

/** Sizes of the same fields where the page itself writes twice the browser's size. */
const write = (names) => `(() => {
  const fields = ${JSON.stringify(names)}.map((name) => document.createElement(name));
  for (const field of fields) field.style.fontSize = 'calc(2 * 13.3333px)';
  document.querySelector('main').append(...fields);
  return fields.map((field) => Math.round(parseFloat(getComputedStyle(field).fontSize)));
})()`;
