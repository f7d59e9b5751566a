/* global document, scrollTo */
// Draws a page that nobody here wrote before and after each further setting, side by side.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { settings } from '../../dist/settings/catalog.js';
import { Packages } from '../fidelity/corpus/packages.js';
import { pages } from '../fidelity/corpus/pages.js';
import { Site } from '../fidelity/corpus/site.js';
import { serve } from '../fidelity/serve.js';
import { ours } from '../fidelity/tools/ours.js';
import { launch, pause, visit } from '../fidelity/visit.js';
import { findChromium } from '../support/browsers/find-chromium.js';
import { drawContactSheet } from './contact-sheet.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' },
    cache: { type: 'string', default: here('../fidelity/.pages') },
    dist: { type: 'string', default: here('../../dist') },
    pages: { type: 'string', default: 'sb-clean-blog-post' },
    settings: { type: 'string', default: Object.keys(settings).join() },
    width: { type: 'string', default: '1280' },
    // how far down the page
    scroll: { type: 'string', default: '0' },
  },
});

const BASE = '/__tool/';
/** What a page does late: fonts, transitions, pictures that are drawn anew, in ms. */
const SETTLED = 700;
/** What a setting shows only where the pointer is, or the focus. */
const ACTS = {
  focus: async (page) => {
    await page.evaluate(() => document.querySelector('main a, a[href]')?.focus());
    await page.keyboard.press('Tab');
  },
  guide: (page) => page.mouse.move(500, 450, { steps: 3 }),
  magnifier: (page) => page.mouse.move(500, 450, { steps: 3 }),
};

const bundle = mkdtempSync(join(tmpdir(), 'pictures-'));
cpSync(join(options.dist, 'a11y-toolbar.all.js'), join(bundle, 'a11y-toolbar.all.js'));
mkdirSync(options.out, { recursive: true });
const packages = new Packages({
  cache: options.cache,
  lockFile: here('../fidelity/corpus/lock.json'),
  treeFolder: here('../fidelity/corpus/tree'),
});
const sites = new Map();
for (const page of pages.filter(({ id }) => options.pages.split(',').includes(id))) {
  const site = new Site(page, packages);
  await site.prepare();
  site.mount(BASE, `${bundle}/`);
  sites.set(site.origin, site);
}
const server = await serve(sites);
const browser = await launch(await findChromium(), server.port);
for (const site of sites.values()) {
  for (const name of options.settings.split(',')) await draw(site, name);
}
await browser.close();
server.close();
rmSync(bundle, { recursive: true });

async function draw(site, name) {
  const { page, close } = await visit(browser, site, { width: Number(options.width) });
  const tool = ours(bundle);
  await tool.start(page, `${site.origin}${BASE}`);
  // its own place is a picture of its own: render.js
  await page.evaluate(() =>
    document.querySelector('a11y-toolbar').setAttribute('placement', 'bottom'),
  );
  const { values, own = values[0] } = settings[name];
  const pictures = [];
  for (const value of [own, ...values.filter((one) => one !== own)]) {
    await tool.set(page, { [name]: value });
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), Number(options.scroll));
    await ACTS[name]?.(page);
    await pause(SETTLED);
    const picture = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    pictures.push({ name: `${name}: ${value}`, picture });
  }
  await close();
  const file = join(options.out, `${site.id}-${name}.png`);
  await drawContactSheet(browser, file, pictures, {
    across: Math.min(pictures.length, 3),
    width: Math.min(Number(options.width), 640),
  });
}
