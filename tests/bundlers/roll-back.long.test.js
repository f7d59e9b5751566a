/* global document, getComputedStyle */
// A site that takes the recipe "Try, pin, roll back": it pins a version, updates, and goes back.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';
import { build } from './build-version.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const OLD = 'a11y-toolbar-0.0.9';
const NEW = 'a11y-toolbar-9.9.9';

describe('a site that pins a version', () => {
  const built = mkdtempSync(join(tmpdir(), 'old-version-'));
  const site = mkdtempSync(join(tmpdir(), 'pinned-'));
  let browser;
  let server;
  let visitor;

  before(async () => {
    build(built, '0.0.9', knowsNoBoldText);
    for (const [from, to] of [
      [built, OLD],
      [root, NEW],
    ]) {
      mkdirSync(join(site, to));
      for (const name of ['a11y-toolbar.js', 'early.js', 'chunks'])
        cpSync(join(from, 'dist', name), join(site, to, name), { recursive: true });
    }
    browser = await puppeteer.launch(await findChromium());
    visitor = await browser.createBrowserContext();
    server = await startDevServer({
      config: { rootDir: site, watch: false },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    for (const folder of [built, site]) rmSync(folder, { recursive: true });
  });

  it('keeps what visitors chose when it updates and when it rolls back', async () => {
    load(OLD);
    const before = await open();
    assert.deepEqual(await shown(before), { size: '20px', weight: '400' });
    await choose(before, { fontSize: 2 });
    // of that version still, and its bar not yet loaded
    const open09 = await open();

    load(NEW);
    const updated = await open();
    assert.deepEqual(await shown(updated), { size: '40px', weight: '400' });
    await choose(updated, { fontWeight: 'bold' });
    assert.deepEqual(await shown(updated), { size: '40px', weight: '700' });
    // a page of the newer version would put back what the older one drops
    await updated.close();

    load(OLD);
    const back = await open();
    assert.deepEqual(await shown(back), { size: '40px', weight: '400' });
    await choose(back, { fontSize: 1.5 });
    assert.deepEqual(await shown(back), { size: '30px', weight: '400' });
    assert.ok(await opensItsBar(open09));

    load(NEW);
    const again = await open();
    assert.deepEqual(await shown(again), { size: '30px', weight: '700' });

    for (const page of [before, open09, updated, back, again]) assert.deepEqual(page.errors, []);
  });

  it('loads no script but the one that it has pinned', async () => {
    load(OLD);
    cpSync(join(site, NEW, 'a11y-toolbar.js'), join(site, OLD, 'a11y-toolbar.js'));
    const page = await browser.newPage();
    await page.goto(address());
    assert.equal(await page.$('a11y-toolbar'), null);
    assert.equal((await shown(page)).size, '20px');
  });

  /** Writes the page of the site, with the tags that load a version. */
  function load(version) {
    const tag = (name, attributes = '') => {
      const hash = createHash('sha384').update(readFileSync(join(site, version, name)));
      const integrity = `sha384-${hash.digest('base64')}`;
      return `<script src="/${version}/${name}" integrity="${integrity}" ${attributes}></script>`;
    };
    writeFileSync(
      join(site, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A site</title>
      ${tag('early.js')}${tag('a11y-toolbar.js', 'defer')}
      <main><p style="font-size: 20px">Text</p></main></html>`,
    );
  }

  const address = () => `http://localhost:${server.server.address().port}/`;

  async function open() {
    const page = await visitor.newPage();
    page.errors = [];
    page.on('pageerror', ({ message }) => page.errors.push(message));
    page.on('console', (message) => message.type() !== 'log' && page.errors.push(message.text()));
    await page.goto(address());
    await page.waitForFunction(() => document.querySelector('a11y-toolbar')?.updateComplete);
    return page;
  }
});

/** Takes a setting out of the modules. */
function knowsNoBoldText(dist) {
  const file = join(dist, 'settings/catalog.js');
  const code = readFileSync(file, 'utf8');
  const row = "    fontWeight: words('bold'),\n";
  assert.ok(code.includes(row));
  writeFileSync(file, code.replace(row, ''));
}

const choose = (page, preferences) =>
  page.evaluate(async (preferences) => {
    const toolbar = document.querySelector('a11y-toolbar');
    toolbar.set(preferences);
    await toolbar.applied;
  }, preferences);

const opensItsBar = async (page) => {
  await page.bringToFront();
  await page.locator('a11y-toolbar >>> button').click();
  return page.waitForSelector('a11y-toolbar >>> input[type=radio][value="2"]', { visible: true });
};

const shown = (page) =>
  page.evaluate(async () => {
    await document.querySelector('a11y-toolbar')?.applied;
    const { fontSize, fontWeight } = getComputedStyle(document.querySelector('p'));
    return { size: fontSize, weight: fontWeight };
  });
