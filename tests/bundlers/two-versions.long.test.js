/* global document, getComputedStyle */
// Two versions of the package on one page, each built as a release is.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';
import { build } from './build-version.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const STORED = JSON.stringify({ version: 1, active: true, preferences: { fontSize: 2 } });

describe('two versions on one page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-versions-'));
  let browser;

  before(async () => {
    build(folder, '9.9.9');
    browser = await puppeteer.launch(await findChromium());
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  for (const [early, toolbar] of [
    [root, folder],
    [folder, root],
  ]) {
    it(`each load chunks of their own, with early.js of the ${early === root ? 'older' : 'newer'} one`, async () => {
      const page = await open(folder, early, toolbar);
      await page.waitForFunction(() => document.querySelector('a11y-toolbar'));
      await page.evaluate(() => {
        const element = document.querySelector('a11y-toolbar');
        element.set({ guide: 'ruler' });
        return element.applied;
      });
      const { size, layers } = await page.evaluate(() => ({
        size: getComputedStyle(document.querySelector('p')).fontSize,
        layers: document.querySelector('a11y-toolbar').shadowRoot.querySelectorAll('.layer').length,
      }));
      const askedOf = (where) =>
        page.asked
          .filter((name) => name.startsWith(String(pathToFileURL(join(where, 'dist/')))))
          .map((name) => name.replace(/.*\/|(?:-.{8})?\.js$/g, ''))
          .sort();

      assert.deepEqual(page.errors, []);
      assert.equal(size, '20px');
      assert.equal(layers, 1);
      const EARLY = ['a11y-toolbar', 'early', 'engine', 'shared'];
      assert.deepEqual(askedOf(early), EARLY);
      const OWN = [
        'a11y-toolbar',
        'bar',
        'engine',
        'reading-guide',
        'shared',
        'strings-of',
        'tools',
      ];
      assert.deepEqual(askedOf(toolbar), OWN);
      await page.close();
    });
  }

  async function open(folder, early, toolbar) {
    const address = (where, name) => pathToFileURL(join(where, 'dist', name));
    const file = join(folder, 'index.html');
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><title>A page</title>
      <script src="${address(early, 'early.js')}"></script>
      <script src="${address(toolbar, 'a11y-toolbar.js')}" defer></script>
      <p style="font-size: 10px">Text</p></html>`,
    );
    const page = await browser.newPage();
    page.errors = [];
    page.asked = [];
    page.on('request', (request) => page.asked.push(request.url()));
    page.on('requestfailed', (request) => page.errors.push(request.url()));
    page.on('pageerror', ({ message }) => page.errors.push(message));
    page.on('console', (message) => message.type() !== 'log' && page.errors.push(message.text()));
    await page.evaluateOnNewDocument((stored) => {
      localStorage.setItem('a11y-toolbar', stored);
    }, STORED);
    await page.goto(pathToFileURL(file).href);
    return page;
  }
});
