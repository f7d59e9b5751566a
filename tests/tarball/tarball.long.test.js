/* global document, getComputedStyle */
// What npm would publish, as an application gets it: packed, installed in an empty folder, built and opened.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (folder, command, ...words) =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

describe('the packed package', () => {
  const app = mkdtempSync(join(tmpdir(), 'fresh-app-'));
  const installed = join(app, 'node_modules/a11y-toolbar');
  let browser;
  let server;
  let origin;

  before(async () => {
    cpSync(new URL('app', import.meta.url), app, { recursive: true });
    run(root, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', app);
    const [tarball] = readdirSync(app).filter((name) => name.endsWith('.tgz'));
    run(app, 'npm', 'install', '--no-audit', '--no-fund', `./${tarball}`);
    browser = await puppeteer.launch(await findChromium());
    server = await startDevServer({
      config: { rootDir: app, watch: false },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
    origin = `http://localhost:${server.server.address().port}`;
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(app, { recursive: true });
  });

  it('brings what it needs and no more', () => {
    assert.ok(existsSync(join(installed, 'LICENSE')));
    assert.ok(existsSync(join(installed, 'dist/LICENSE-lit.txt')));
    assert.deepEqual(
      readdirSync(installed).filter((name) => /^(?:src|tests|demo|\.)/.test(name)),
      [],
    );
  });

  it('has documents whose links lead to what is in it', () => {
    const documents = readdirSync(installed, { recursive: true }).filter(
      (name) => name.endsWith('.md') && !name.startsWith('node_modules'),
    );
    assert.ok(documents.length > 20);
    const dead = documents.flatMap((name) =>
      linksOf(readFileSync(join(installed, name), 'utf8'))
        .filter((link) => !existsSync(join(installed, dirname(name), link)))
        .map((link) => `${name}: ${link}`),
    );
    assert.deepEqual(dead, []);
  });

  it('has no source maps, and no file that asks for one', () => {
    const files = readdirSync(join(installed, 'dist'), { recursive: true });
    assert.deepEqual(
      files.filter((name) => name.endsWith('.map')),
      [],
    );
    const asking = files.filter(
      (name) =>
        name.endsWith('.js') &&
        readFileSync(join(installed, 'dist', name), 'utf8').includes('sourceMappingURL'),
    );
    assert.deepEqual(asking, []);
  });

  it('has modules whose templates are minified', () => {
    const module = readFileSync(join(installed, 'dist/toolbar/view/styles/controls.js'), 'utf8');
    assert.match(module, /css ?`fieldset,legend\{/);
  });

  it('is typed for an application that checks its libraries, too, and for the expect() of Vitest and Jest', () => {
    run(app, 'npx', 'tsc', '--skipLibCheck', 'false');
  });

  for (const [framework, check, mistakes] of [
    ['react', ['tsc', '-p', 'frameworks/react', '--skipLibCheck', 'false'], 0],
    ['preact', ['tsc', '-p', 'frameworks/preact', '--skipLibCheck', 'false'], 0],
    ['vue', ['vue-tsc', '-p', 'frameworks/vue'], 0],
    ['svelte', ['svelte-check', '--workspace', 'frameworks/svelte', '--output', 'machine'], 4],
    ['angular', ['ngc', '-p', 'frameworks/angular'], 3],
  ]) {
    it(`types each attribute, property and event in the strict markup of ${framework}`, () => {
      // where nothing can say that an error is expected, the errors are in a file of their own
      const errors = errorsOf(app, check);
      assert.deepEqual(
        errors.filter((line) => !/wrong/i.test(line)),
        [],
      );
      assert.equal(errors.length, mistakes, errors.join('\n'));
    });

    it(`has an example of each attribute and property for ${framework}`, async () => {
      const folder = join(app, 'frameworks', framework);
      const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      const { A11yToolbar } = await import(pathToFileURL(join(installed, 'dist/index.js')));
      for (const attribute of A11yToolbar.observedAttributes) {
        const property = attribute.replace(/-./g, ([, letter]) => letter.toUpperCase());
        for (const name of [attribute, property])
          assert.match(code.join(''), new RegExp(`\\b${name}\\b`));
      }
    });
  }

  it('has a matcher for the expect() of Vitest', () => {
    run(app, 'npx', 'vitest', 'run');
  });

  it('works in an application that Vite has built', async () => {
    run(app, 'npx', 'vite', 'build', '--logLevel', 'error', '--base', './');
    await assertWorks(`${origin}/dist/index.html`);
  });

  it('works in a page with a script tag', async () => {
    await assertWorks(`${origin}/script-tag.html`);
  });

  /** A visitor doubles the text, comes back to it, and goes back to the page's own. */
  async function assertWorks(address) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    const before = await page.content();
    await page.locator('a11y-toolbar >>> button').click();
    // a locator does not notice what comes in a shadow tree
    await page.evaluate(() => document.querySelector('a11y-toolbar').updateComplete);
    await page.locator('a11y-toolbar >>> input[type=radio][value="2"]').click();
    await page.waitForFunction(
      () => document.querySelector('a11y-toolbar').preferences.fontSize === 2,
    );
    assert.equal(await sizeOfText(page), '40px');

    await page.reload();
    assert.equal(await sizeOfText(page), '40px');

    await page.evaluate(() => document.querySelector('a11y-toolbar').reset());
    assert.equal(await sizeOfText(page), '20px');
    await page.evaluate(() => document.querySelector('a11y-toolbar').forget());
    await page.reload();
    await page.waitForFunction(() => document.querySelector('a11y-toolbar')?.applied);
    assert.equal(await sizeOfText(page), '20px');
    assert.equal(await page.content(), before);
    assert.deepEqual(errors, []);
    await page.close();
  }
});

/** The relative links of a document and its pictures, without their anchors. */
const linksOf = (markdown) =>
  [
    ...markdown
      .replace(/^```.*?^```/gms, '')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)#\s]+)/g),
  ]
    .map(([, link]) => link)
    .filter((link) => !/^[a-z]+:/.test(link));

/** The lines that tell of an error; that of the command itself, if it has not even begun. */
function errorsOf(folder, [command, ...words]) {
  try {
    run(folder, 'npx', command, ...words);
    return [];
  } catch ({ stdout, stderr }) {
    return stripVTControlCharacters(`${stdout}${stderr}`)
      .split('\n')
      .filter((line) => /\bERROR |\berror TS|Error:/.test(line));
  }
}

const sizeOfText = (page) =>
  page.evaluate(async () => {
    await document.querySelector('a11y-toolbar').applied;
    return getComputedStyle(document.querySelector('main p')).fontSize;
  });
