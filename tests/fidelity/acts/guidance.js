/* global window */
import { countChanged } from '../contrast.js';
import { screenshot, showWhole } from '../screenshot.js';
import { pause } from '../visit.js';
import { share } from './common.js';
import { sourceOf } from './source.js';

/** So many of what can have the focus are looked at on each page. */
const FOCUSED = 15;
const HEADINGS = 25;
/** How far around a box its ring or frame is looked for, in px. */
const AROUND = 8;
/** WCAG 2.2, 2.4.13: from one state to the other, and as large as a perimeter of so many px. */
const LEAST_CHANGE = 3;
const PERIMETER = 2;

/** Asks for strong links, headings and focus: what of it is to be seen, and what it moves. */
export const guidance = {
  figures: {
    underlined: { ...share, least: 0.98 },
    kept: { ...share, least: 0.995 },
    marked: { ...share, least: 0.95 },
    ring: { ...share, least: 0.95 },
    exact: { ...share, least: 1 },
  },
  worst: ['underlined', 'kept', 'marked', 'ring', 'exact'],

  async measure({ page, tool, base }) {
    if (!tool.set) return [];
    await showWhole(page);
    await tool.start(page, base);
    await pause(300);
    const source = await sourceOf(page, tool);
    const before = await page.evaluate((x) => window.__finds.links(x), tool.exclude);
    await tool.set(page, { headings: 'strong' });
    await pause(300);
    const headings = await page.evaluate(
      (x, n) => window.__finds.headings(x, n),
      tool.exclude,
      HEADINGS,
    );
    const framed = await shots(page, headings);
    // as with nothing chosen, but for the tool itself, which may take more room when something is
    await tool.set(page, { headings: 'default', pointer: 'black' });
    await pause(200);
    const plain = await shots(page, headings);
    const unmarked = headings.filter((box, i) => perimeter(plain[i], framed[i], box) < 1);
    await tool.set(page, { pointer: 'default', links: 'strong', focus: 'strong' });
    await pause(500);
    const links = await page.evaluate((x) => window.__finds.links(x), tool.exclude);
    const moved = links.boxes.filter(
      ([w, h], i) => w !== before.boxes[i]?.[0] || h !== before.boxes[i]?.[1],
    );
    const { focused, unseen } = await rings(page, tool);
    await tool.reset(page);
    await pause(300);
    const exact = Number(source === (await sourceOf(page, tool)));
    const part = (missed, all) => (all ? 1 - missed / all : null);
    return [
      {
        figures: {
          underlined: part(links.letters - links.underlined, links.letters),
          kept: part(moved.length, links.boxes.length),
          marked: part(unmarked.length, headings.length),
          ring: part(unseen.length, focused),
          exact,
        },
        notes: {
          underlined: links.missed,
          kept: moved.map(String),
          marked: unmarked.map((box) => JSON.stringify(box)),
          ring: unseen,
        },
      },
    ];
  },
};

/** Gives each of some elements the focus, and tells of which no change is to be seen. */
export async function rings(page, tool) {
  const find = () =>
    page.evaluate((x, n) => window.__finds.focusables(x, n), tool.exclude, FOCUSED);
  // behind the last one, the key would take the focus out of the page
  if ((await find()).length) await page.evaluate(() => window.__finds.focus(0));
  // before the boxes are known: the page may scroll, or show something
  await page.keyboard.press('Tab');
  const boxes = await find();
  const unseen = [];
  let focused = 0;
  for (const [index, { name }] of boxes.entries()) {
    const focus = () => page.evaluate((i) => window.__finds.focus(i), index);
    await focus();
    // a tool may make way for what has the focus
    await pause(300);
    const box = await focus();
    if (!box) continue;
    await page.evaluate(() => window.__finds.focus());
    const without = await screenshot(page, around(box, page));
    await focus();
    const amount = perimeter(without, await screenshot(page, around(box, page)), box);
    focused++;
    if (amount < PERIMETER) unseen.push(`${amount.toFixed(2)} px around ${name}`);
  }
  return { focused, unseen };
}

/** How thick the perimeter of a box would be, in px, if it had all pixels that have become another colour. */
function perimeter(before, after, { width, height }) {
  return countChanged(before, after, LEAST_CHANGE) / (2 * (width + height));
}

/** The part of a screenshot that shows a box and what is right around it. */
export function around({ left, top, width, height }, page) {
  const viewport = page.viewport();
  const [x, y] = [Math.max(0, Math.floor(left - AROUND)), Math.max(0, Math.floor(top - AROUND))];
  return {
    x,
    y,
    width: Math.min(viewport.width - x, Math.ceil(left + width + AROUND) - x),
    height: Math.min(viewport.height - y, Math.ceil(top + height + AROUND) - y),
  };
}

function shots(page, boxes) {
  return boxes.reduce(
    async (list, box) => [...(await list), await screenshot(page, around(box, page))],
    Promise.resolve([]),
  );
}
