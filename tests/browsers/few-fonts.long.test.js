/* global document, getComputedStyle */
/** Fonts of a page on a machine that has only one of its own, as a container for tests often is. */
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';
import { startSite } from '../support/node/site.js';

const [serif, sans] = ['LiberationSerif-Regular.ttf', 'LiberationSans-Regular.ttf'].map((name) =>
  readdirSync('/usr/share/fonts', { recursive: true })
    .filter((path) => path.endsWith(name))
    .map((path) => join('/usr/share/fonts', path))
    .at(0),
);
const icons = fileURLToPath(new URL('../page/fixtures/private-icons.ttf', import.meta.url));
const missing = serif && sans ? false : 'the fonts Liberation are not installed';

let site;
let scratch;
before(async () => {
  site = await startSite();
  scratch = mkdtempSync(join(tmpdir(), 'few-fonts-'));
});
after(() => {
  site.close();
  rmSync(scratch, { recursive: true });
});

test(
  'where one font serves for all, letters get space and icons get none',
  { skip: missing },
  async () => {
    const browser = await withOnly(serif);
    try {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/clean`);
      const spacings = await page.evaluate(spaced, face('Letters', sans) + face('Icons', icons));

      assert.deepEqual(spacings, { one: true, Letters: '6.4px', Icons: 'normal' });
    } finally {
      await browser.close();
    }
  },
);

/** Starts Chromium as on a machine that has one font, whatever a page asks for. */
async function withOnly(font) {
  mkdirSync(join(scratch, 'fonts'));
  cpSync(font, join(scratch, 'fonts/only.ttf'));
  const config = join(scratch, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig><dir>${scratch}/fonts</dir><cachedir>${scratch}/cache</cachedir></fontconfig>`,
  );
  return puppeteer.launch({
    ...(await findChromium()),
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
}

function face(family, file) {
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: ${family}; src: url(data:font/ttf;base64,${data}) }`;
}

/** In the page: the letter spacing at 0.2 em that text in each font has, and if the system has only one font. */
async function spaced(faces) {
  const style = document.createElement('style');
  style.textContent = `${faces} p { font-size: 32px } #Letters { font-family: Letters } #Icons { font-family: Icons }`;
  document.head.append(style);
  const widths = ['serif', 'monospace'].map((family) => {
    const context = document.createElement('canvas').getContext('2d');
    context.font = `32px ${family}`;
    return context.measureText('illness').width;
  });
  const elements = ['Letters', 'Icons'].map((id) =>
    Object.assign(document.createElement('p'), {
      id,
      textContent: id === 'Icons' ? '\ue900' : 'Text',
    }),
  );
  document.querySelector('main').append(...elements);
  await Promise.all(['Letters', 'Icons'].map((family) => document.fonts.load(`32px ${family}`)));
  const toolbar = document.querySelector('a11y-toolbar');
  toolbar.set({ letterSpacing: 0.2 });
  await toolbar.applied;
  const spacings = elements.map((element) => [element.id, getComputedStyle(element).letterSpacing]);
  return { one: widths[0] === widths[1], ...Object.fromEntries(spacings) };
}
