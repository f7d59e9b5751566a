// A site that has copied the script, and not its folder of chunks.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';

const SCRIPT = fileURLToPath(new URL('../../dist/a11y-toolbar.js', import.meta.url));

describe('a page whose chunks never come', () => {
  const folder = mkdtempSync(join(tmpdir(), 'missing-chunks-'));
  let browser;

  before(async () => {
    cpSync(SCRIPT, join(folder, 'a11y-toolbar.js'));
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="en"><title>A page</title><p>Text</p>
      <script src="a11y-toolbar.js" data-hotkey="Alt+Shift+B"></script></html>`,
    );
    browser = await puppeteer.launch(await findChromium());
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('is asked for them a few times, and then left in peace', async () => {
    const page = await browser.newPage();
    let asked = 0;
    page.on('requestfailed', () => asked++);

    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.waitForNetworkIdle({ idleTime: 300 });

    assert.ok(asked > 0 && asked < 5, `${asked} requests`);
  });
});
