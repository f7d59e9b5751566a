/** Makes the picture at the top of README.md, docs/before-and-after.webp: a page of the demo as it is, and as a visitor has chosen it. */
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../tests/support/browsers/find-chromium.js';

const SIZE = { width: 800, height: 640 };

const server = await startDevServer({
  config: { watch: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch(await findChromium());
try {
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.goto(`http://localhost:${server.server.address().port}/demo/index.html`);
  await page.waitForFunction(() => globalThis.document.querySelector('a11y-toolbar')?.applied);
  const before = await shot(page);
  await page.evaluate(async () => {
    const toolbar = globalThis.document.querySelector('a11y-toolbar');
    toolbar.controls = ['font-size', 'background', 'letter-spacing'];
    toolbar.set({ fontSize: 1.5, background: 'black', letterSpacing: 0.12 });
    await toolbar.applied;
    await toolbar.updateComplete;
  });
  const after = await shot(page);
  const both = await browser.newPage();
  await both.setViewport({
    width: 2 * SIZE.width + 24,
    height: SIZE.height,
    deviceScaleFactor: 0.6,
  });
  await both.setContent(
    `<body style="margin:0;display:flex;gap:24px;background:#fff">${[before, after]
      .map((data) => `<img src="data:image/png;base64,${data}">`)
      .join('')}`,
  );
  await both.screenshot({ path: 'docs/before-and-after.webp', type: 'webp', quality: 70 });
} finally {
  await browser.close();
  await server.stop();
}

function shot(page) {
  return page.screenshot({ encoding: 'base64' });
}
