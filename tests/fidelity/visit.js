/* global MutationObserver, document */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const IN_PAGE = [
  'in-page/probe.js',
  'in-page/texts.js',
  'in-page/finds.js',
  'in-page/parts.js',
  'in-page/fingerprint.js',
];
const VIEWPORT_HEIGHT = 900;
/** How long a page must have changed nothing to count as there, and how long it is given for that, in ms. */
const QUIET = 1000;
const PATIENCE = 4000;

/** Starts the browser so that screenshots repeat to the pixel and every `*.test` host is the server's. */
export function launch(browser, port) {
  return puppeteer.launch({
    ...browser,
    args: [
      ...(browser.args ?? []),
      // the default port: one peer's cookies name the host without it
      `--host-resolver-rules=MAP *.test 127.0.0.1:${port}`,
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      '--disable-lcd-text',
    ],
  });
}

/**
 * Opens a site in a browser context of its own (nothing stored, never in the background) and waits until it is there.
 * What the page asks of other origins is answered by its site; nothing leaves the machine.
 */
export async function visit(browser, site, { width }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width, height: VIEWPORT_HEIGHT });
  for (const file of IN_PAGE) {
    await page.evaluateOnNewDocument(await readFile(new URL(file, import.meta.url), 'utf8'));
  }
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, site));
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  // a page that never finishes loading is measured as far as it came
  await page.goto(site.url, { waitUntil: 'load', timeout: 30_000 }).catch(() => {});
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.evaluate(isQuiet, QUIET, PATIENCE);
  return { page, close: () => context.close() };
}

/** What a page still replaces by itself (a notice that it loads) is not lost to any tool. */
function isQuiet(quiet, patience) {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, quiet);
    setTimeout(resolve, patience);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quiet);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** Time for what a page animates or does late. Nothing announces its end. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function answer(request, site) {
  const url = request.url();
  if (url.startsWith(site.origin) || /^(data|blob):/.test(url)) return request.continue();
  const found = await site.answer(url).catch(() => null);
  if (!found) return request.abort().catch(() => {});
  await request
    .respond({
      contentType: found.type,
      // as the CDNs that it stands for
      headers: { 'access-control-allow-origin': '*' },
      body: found.body,
    })
    .catch(() => {});
}
