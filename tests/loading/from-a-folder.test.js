/* global document */
// The script in a page that is opened from a folder, without a server.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';

const dist = new URL('../../dist/', import.meta.url);

describe('a page that is opened from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'from-a-folder-'));
  let browser;

  before(async () => {
    browser = await puppeteer.launch(await findChromium());
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  for (const file of ['a11y-toolbar.js', 'a11y-toolbar.all.js']) {
    it(`has the tools of ${file}`, async () => {
      const script = pathToFileURL(fileURLToPath(new URL(file, dist)));
      const page = await open(`<script src="${script}"></script>`);
      await page.evaluate(() => {
        document.querySelector('a11y-toolbar').set({ guide: 'ruler' });
      });
      await page.waitForFunction(
        () =>
          document.querySelector('a11y-toolbar').shadowRoot.querySelectorAll('.layer').length > 0,
      );
      assert.deepEqual(page.errors, []);
      await page.close();
    });
  }

  async function open(head) {
    const file = join(folder, 'index.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><title>A page</title>${head}<p>Text</p></html>`,
    );
    const page = await browser.newPage();
    page.errors = [];
    page.on('pageerror', ({ message }) => page.errors.push(message));
    page.on('console', (message) => message.type() !== 'log' && page.errors.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    return page;
  }
});
