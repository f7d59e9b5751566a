/* global customElements, document */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';
import { drawContactSheet } from './contact-sheet.js';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'pictures' },
    page: { type: 'string', default: 'demo/index.html' },
    placements: { type: 'string', default: 'top,bottom,inline,floating' },
    schemes: { type: 'string', default: 'default,white,black,blue,beige,brown,green' },
    widths: { type: 'string', default: '1280x800,768x1024,320x640' },
    languages: { type: 'string', default: 'en,ru,ar' },
    sizes: { type: 'string', default: '1,2,3' },
    attributes: { type: 'string', default: '' },
    closed: { type: 'boolean', default: false },
    off: { type: 'boolean', default: false },
    // of the browser's own default font, which is what a zoom of text alone changes
    text: { type: 'string', default: '16' },
  },
});
const list = (name) => options[name].split(',');

const address = pathToFileURL(options.page).href;
const browser = await puppeteer.launch(await findChromium());
mkdirSync(options.out, { recursive: true });
for (const placement of list('placements')) {
  for (const size of list('widths')) await drawSheet(placement, size);
}
await browser.close();

async function drawSheet(placement, size) {
  const [width, height] = size.split('x').map(Number);
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  if (options.text !== '16') await enlargeText(page, Number(options.text));
  const pictures = [];
  for (const language of list('languages')) {
    const { default: words } = await import(`../../dist/locales/${language}.js`);
    for (const scheme of list('schemes')) {
      for (const fontSize of list('sizes')) {
        await page.goto(address);
        await page.evaluate(show, { placement, language, words, scheme, fontSize, ...options });
        const picture = await page.screenshot({ encoding: 'base64' });
        pictures.push({ name: `${language} ${scheme} ${fontSize}`, picture });
      }
    }
  }
  await page.close();
  const across = list('sizes').length * (width < 600 ? list('schemes').length : 1);
  await drawContactSheet(browser, join(options.out, `${placement}-${size}.png`), pictures, {
    across,
    width: Math.min(width, 640),
  });
}

/** Runs in the page. */
async function show({ placement, language, words, scheme, fontSize, attributes, closed, off }) {
  customElements.get('a11y-toolbar').locale(words);
  const old = document.querySelector('a11y-toolbar');
  const template = document.createElement('template');
  template.innerHTML = `<a11y-toolbar storage="none" placement="${placement}" lang="${language}" ${attributes}></a11y-toolbar>`;
  old.replaceWith(template.content);
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const toolbar = document.querySelector('a11y-toolbar');
  await toolbar.applied;
  if (off) return;
  toolbar.set({ fontSize: Number(fontSize), background: scheme });
  await toolbar.applied;
  const panel = toolbar.shadowRoot.querySelector('[part=panel]:not([hidden])');
  if (!panel !== closed) toolbar.shadowRoot.querySelector('button').click();
  await toolbar.applied;
}

async function enlargeText(page, size) {
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}
