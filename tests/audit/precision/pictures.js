/* global document */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { call, inject } from '../../../dist/audit/drivers/inject.js';
import { driven } from '../../../dist/audit/drivers/puppeteer.js';

/** The size of a picture, in px. */
const [WIDTH, HEIGHT] = [620, 300];

/** Writes a sheet with each fault in the page's own state and in the state that it names, outlined in red. */
export async function writePictures(page, told, folder, id) {
  const target = driven(page);
  const remove = await inject(target, { inject: true });
  const own = page.viewport();
  const rows = [];
  for (const [index, one] of told.entries()) {
    const isNarrow = one.summary.startsWith('In a window 320 px wide');
    await page.setViewport(isNarrow ? { ...own, width: 320 } : own);
    const [before, after] = [await take({}, one), await take(one.state, one)];
    rows.push(rowOf(index, one, before, after));
  }
  await call(target, 'endShowing');
  await remove();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.html`), sheet(rows));

  async function take(state, { rule, selector }) {
    const [box] = await call(target, 'show', state, [selector]);
    if (rule.startsWith('focus')) await focus(page, selector);
    const view = page.viewport();
    const clip = clipAround(box ?? { left: 0, top: 0, right: 0, bottom: 0 }, view);
    const image = await page.screenshot({
      ...{ type: 'webp', quality: 80, encoding: 'base64', captureBeyondViewport: false },
    });
    return { image, clip, box };
  }
}

function clipAround({ left, top, right, bottom }, view) {
  const width = Math.min(view.width, WIDTH);
  const height = Math.min(view.height, HEIGHT);
  const within = (value, most) => Math.max(0, Math.min(value, most));
  const x = right - left > width ? left - 20 : (left + right - width) / 2;
  const y = bottom - top > height ? top - 20 : (top + bottom - height) / 2;
  return { x: within(x, view.width - width), y: within(y, view.height - height), width, height };
}

function focus(page, selector) {
  return page.evaluate((given) => {
    let root = document;
    for (const step of given.split(' >>> ')) {
      const element = root.querySelector(step);
      root = element?.shadowRoot ?? element?.contentDocument;
      element?.focus({ focusVisible: true, preventScroll: true });
    }
  }, selector);
}

function rowOf(index, { rule, selector, summary, state, count }, ...pictures) {
  const words = [rule, selector, JSON.stringify(state), `in ${count}`, summary].map(escaped);
  return `<section><p><b>${index}</b> ${words.join(' · ')}</p>${pictures.map(figure).join('')}</section>`;
}

function figure({ image, clip, box }) {
  const frame = box
    ? `<i style="left:${box.left - clip.x}px;top:${box.top - clip.y}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px"></i>`
    : '<i class="none"></i>';
  return `<span style="width:${clip.width}px;height:${clip.height}px"><img src="data:image/webp;base64,${image}" style="left:${-clip.x}px;top:${-clip.y}px">${frame}</span>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const sheet = (rows) => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 8px; font: 13px sans-serif } p { margin: 12px 0 4px; width: 1260px; overflow-wrap: anywhere }
  span { display: inline-block; position: relative; overflow: hidden; margin-right: 8px; border: 1px solid #888 }
  img { position: absolute } i { position: absolute; outline: 2px solid red } .none { inset: 0; outline: 6px dotted orange; outline-offset: -6px }
</style>${rows.join('\n')}`;
