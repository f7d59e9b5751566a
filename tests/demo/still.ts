import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Frame } from '../support/frame.js';
import { leaveOut } from '../support/left-out.js';
import { SLOW } from './front.js';
import { openDemo } from './support.js';

/** Expects that nothing in a page moves while it loads over a slow connection, and while it is read. */
export function expectStill(name: string, width: number): void {
  it(`nothing in it moves: ${name} at ${width} px`, async function () {
    await setViewport({ width, height: 800 });
    // over a connection that stops for long enough that the page's first lines are drawn
    const slowly = `${name}?delay=400&before=${encodeURIComponent('</header>')}`;
    const page = await openDemo(slowly, { width, height: 800 });
    if (!page.window.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      await leaveOut(this, 'what it tells of layout shifts');
    await scrollThrough(page);

    expect((await shiftsIn(page)).map((shift) => JSON.stringify(shift))).to.eql([]);
  });
}

/** As its reader does, so that what is loaded late comes. */
export async function scrollThrough({ window, document }: Frame): Promise<void> {
  for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight / 2) {
    window.scrollTo({ top: y, behavior: 'instant' });
    await nextFrame();
  }
  window.scrollTo({ top: 0, behavior: 'instant' });
}

/** What has moved so far. */
async function shiftsIn({ window, document }: Frame): Promise<PerformanceEntry[]> {
  const shifts: PerformanceEntry[] = [];
  new window.PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  await nextFrame();
  await nextFrame();
  // one more, by us: when that is told of, all before it is
  const begun = window.performance.now();
  document.body.insertAdjacentHTML('afterbegin', '<div style="height: 300px"></div>');
  await waitUntil(
    () => shifts.some(({ startTime }) => startTime >= begun),
    'our own shift is not told',
    SLOW,
  );
  return shifts.filter(({ startTime }) => startTime < begun);
}
