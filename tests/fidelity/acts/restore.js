/* global document, window */
import { changedPixels } from '../contrast.js';
import { screenshot, showWhole } from '../screenshot.js';
import { pause } from '../visit.js';
import { can, share } from './common.js';
import { fingerprint, firstDifference } from './fingerprint.js';

/** Fewer changed pixels than this are a blinking caret or a playing picture. */
const PIXELS = 0.001;
/** What pages do by themselves at first (a class after idle seconds) is over when they were still for so long, in ms. */
const QUIET = 2000;
const PATIENCE = 15_000;

/** Applies everything and resets: do DOM, style sheets and pixels come back exactly? */
export const restore = {
  figures: {
    html: share,
    css: share,
    pixels: share,
    exact: { ...share, least: 1 },
  },
  worst: ['exact'],

  async measure({ page, tool, base, factor }) {
    await showWhole(page);
    await page.evaluate((q, p) => window.__fidelity.stillness(q, p), QUIET, PATIENCE);
    const before = await fingerprint(page, tool);
    const imageBefore = await screenshot(page);
    await tool.start(page, base);
    await pause(300);
    if (can(tool, 'size')) await tool.size(page, factor);
    await pause(150);
    if (can(tool, 'colour')) await tool.colour(page, 'black');
    await pause(150);
    if (can(tool, 'spacing')) await tool.spacing(page, 0.12);
    await pause(300);
    await tool.reset(page);
    await pause(1200);
    const after = await fingerprint(page, tool);
    await hideOwnInterface(page, tool);
    const pixels = changedPixels(imageBefore, await screenshot(page));

    const html = Number(before.html === after.html);
    const css = Number(before.css === after.css);
    const exact = Number(html && css && pixels < PIXELS);
    const notes = [];
    if (!html) notes.push(firstDifference(before.html, after.html));
    if (!css) notes.push(firstDifference(before.css, after.css));
    if (pixels >= PIXELS) notes.push(`${(pixels * 100).toFixed(1)} % of the pixels`);
    return [{ figures: { html, css, pixels, exact }, notes: { exact: notes } }];
  },
};

async function hideOwnInterface(page, tool) {
  await page.evaluate((selector) => {
    if (!selector) return;
    for (const element of document.querySelectorAll(selector)) {
      element.style.setProperty('display', 'none', 'important');
    }
  }, tool.exclude ?? null);
  await pause(200);
}
