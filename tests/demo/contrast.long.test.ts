import { expect } from '@open-wc/testing';
import { settings } from '../../src/settings/catalog.js';
import type { Background } from '../../src/settings/colors/background.js';
import { screenshot } from '../support/screenshot.js';
import { stepsHere } from '../support/sweep.js';
import { drawnContrast } from './drawn-contrast.js';
import { openDemo, pages, showWhole, type Demo, type PageName } from './support.js';
import { textsOfBar, textsOfPage } from './texts.js';

/** WCAG 2.2, success criteria 1.4.6 and, for what has neither letter nor digit, 1.4.11. */
const leastContrast = (text: string): number => (/[\p{L}\p{N}]/u.test(text) ? 7 : 3);

/** The texts that are drawn with less contrast than they should be. */
async function illegible(demo: Demo): Promise<string[]> {
  const shown = await screenshot();
  const hidden = await screenshotWith('hidden-text.css', demo);
  const hiddenGenerated = await screenshotWith('hidden-generated-text.css', demo);
  return [...textsOfPage(demo), ...textsOfBar(demo)].flatMap(({ text, pseudo, rects }) => {
    const isGenerated = pseudo === '::before' || pseudo === '::after';
    const drawn = { shown, hidden: isGenerated ? hiddenGenerated : hidden };
    return rects
      .map((rect) => drawnContrast(drawn, rect))
      .filter((ratio) => ratio < leastContrast(text))
      .map((ratio) => `${ratio.toFixed(2)}:1 ${text}`);
  });
}

/** The page with one more style sheet, which comes from another origin: the toolbar cannot change it. */
async function screenshotWith(sheet: string, { document, toolbar }: Demo): Promise<ImageData> {
  const { pathname } = new URL(`fixtures/${sheet}`, import.meta.url);
  const { href } = new URL(pathname, `http://127.0.0.1:${location.port}`);
  const links = await Promise.all([
    addLink(href, document.head),
    addLink(href, toolbar.shadowRoot!),
  ]);
  const picture = await screenshot();
  for (const link of links) link.remove();
  return picture;
}

function addLink(href: string, parent: Node): Promise<HTMLLinkElement> {
  const link = parent.ownerDocument!.createElement('link');
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve(link);
    };
    link.onerror = reject;
    parent.appendChild(Object.assign(link, { rel: 'stylesheet', href }));
  });
}

async function openOn(page: PageName, background: Background): Promise<Demo> {
  const demo = await openDemo(page, { width: 1280, height: 800 });
  const name = demo.document.querySelector<HTMLInputElement>('#q-name');
  if (name) name.value = 'A. Reader';
  demo.toolbar.set({ background });
  await demo.toolbar.applied;
  await showWhole(demo);
  return demo;
}

describe('every text is drawn at 7:1 or more', () => {
  const combinations = pages.flatMap((page) =>
    settings.background.values.map((background) => [page, background] as const),
  );
  for (const [page, background] of stepsHere(combinations)) {
    it(`on ${background}, on ${page}`, async () => {
      expect(await illegible(await openOn(page, background))).to.eql([]);
    });
  }
});
