/* global NodeFilter, document, window */
import { pause } from '../visit.js';
import { share } from './common.js';

/** The time in which the bar looks at what is under it, and moves, in ms. */
const SETTLED = 600;
/** The page is scrolled as a reader does, to its end at last. */
const SCROLLED = [500, 1500, 1e6];
/** The browser is as high as a desktop's. */
const HEIGHT = 720;

/** Presses the switch of a bar by real clicks, and scrolls: is it there, on top, small, and in nobody's way? */
export const bar = {
  figures: {
    pressed: { ...share, least: 1 },
    inView: { ...share, least: 1 },
    open: { ...share, most: 0.3 },
    folded: { format: (n) => `${n.toFixed(0)} px`, most: 64 },
    free: { ...share, least: 1 },
  },
  worst: ['pressed', 'inView', 'open', 'folded', 'free'],

  async measure({ page, tool, base }) {
    if (!tool.bar) return [];
    await page.setViewport({ width: page.viewport().width, height: HEIGHT });
    await tool.start(page, base);
    await pause(SETTLED);
    const notes = { pressed: [], inView: [], free: [] };
    const folded = await page.evaluate(look);
    let presses = 0;
    let views = 0;
    // off, on, folded with a choice in force, and open once more
    for (const isOpen of [true, false, true]) {
      if (await press(page, isOpen)) presses++;
      else notes.pressed.push(`${isOpen ? 'opened' : 'folded'} by no click`);
      if (isOpen) await page.evaluate(() => window.__toolbar.set({ fontSize: 2 }));
      await pause(SETTLED);
    }
    const open = await page.evaluate(look);
    for (const isOpen of [true, false]) {
      if (!isOpen) await press(page, false);
      for (const y of SCROLLED) {
        await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
        await pause(SETTLED);
        if ((await page.evaluate(look)).isOnTop) views++;
        else notes.inView.push(`${isOpen ? 'open' : 'folded'} at ${y}`);
      }
    }
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
    await pause(SETTLED);
    const hidden = [...folded.hidden, ...(await page.evaluate(look)).hidden];
    notes.free.push(...hidden);
    return [
      {
        figures: {
          pressed: presses / 3,
          inView: views / (2 * SCROLLED.length),
          open: open.share,
          folded: folded.height,
          free: Number(!hidden.length),
        },
        notes,
      },
    ];
  },
};

/** Clicks the middle of the switch; true if the bar is then as wanted. */
async function press(page, isOpen) {
  const { x, y } = await page.evaluate(look);
  await page.mouse.click(x, y);
  await page.evaluate(() => window.__toolbar.applied);
  await page.mouse.move(page.viewport().width / 2, HEIGHT / 2);
  return (await page.evaluate(look)).isOpen === isOpen;
}

/** In the page: where the bar is, how large, and which links, buttons and words at the page's top are under it. */
function look() {
  const toolbar = window.__toolbar;
  const find = (part) => toolbar.shadowRoot.querySelector(`[part~=${part}]`);
  const control = find('switch');
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const box = find('bar').getBoundingClientRect();
  const { innerWidth, innerHeight, scrollY } = window;
  const isOpen = !!find('panel')?.checkVisibility();
  const hidden = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isAtTop = scrollY === 0 && box.top < 1 && !isOpen;
  for (let node = walker.nextNode(); isAtTop && node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    const options = { opacityProperty: true, visibilityProperty: true };
    if (!node.data.trim() || !parent?.checkVisibility(options)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isUnder = [...range.getClientRects()].some(
      (one) =>
        one.width > 1 &&
        one.left < box.right - 1 &&
        one.right > box.left + 1 &&
        one.top < box.bottom - 1 &&
        one.bottom > box.top + 1,
    );
    if (isUnder) hidden.push(`under it: ${node.data.trim().slice(0, 40)}`);
  }
  return {
    ...{ x, y, isOpen, hidden, height: box.height },
    share: (box.width * box.height) / (innerWidth * innerHeight),
    isOnTop: document.elementFromPoint(x, y) === toolbar,
  };
}
