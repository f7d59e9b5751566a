/* global document, window */
import { createMeter } from './meter.js';

/** What is compiled, cached and grown to its size in the first cycles is there for good: measured, some 500 of them. */
const WARM_UP = 500;
/** As many cycles in one go, so that no call into the page takes too long. */
const AT_ONCE = 20;

/** What is left in memory after the toolbar was switched on and off so many times. */
export async function measureMemory({ size, cycles, contenders, open }) {
  const { page, close } = await open(size, 'ours');
  try {
    await contenders.ours.acts.apply(page);
    await cycle(page, WARM_UP);
    const meter = await createMeter(page);
    const before = await count(page, meter);
    for (let done = 0; done < cycles; done += AT_ONCE) await cycle(page, AT_ONCE);
    return { cycles, before, after: await count(page, meter) };
  } finally {
    await close();
  }
}

/** Leaves it switched off. */
function cycle(page, times) {
  return page.evaluate(async (times) => {
    const toolbar = window.__toolbar;
    for (let i = 0; i < times; i++) {
      toolbar.enable();
      await toolbar.applied;
      toolbar.disable();
      await toolbar.applied;
      // timers and what is to be finalised get their turn
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, times);
}

async function count(page, meter) {
  await meter.collectGarbage();
  const { JSHeapUsedSize, Nodes, JSEventListeners } = await meter.metrics();
  const adopted = await page.evaluate(() => document.adoptedStyleSheets.length);
  return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners, adopted };
}
