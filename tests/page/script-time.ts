import { nextFrame } from '@open-wc/testing';

/**
 * The time, in ms, for which scripts run before the next frame because of a change of the page. What
 * the browser itself does in that frame is not in it.
 */
export async function scriptTime(change: () => void): Promise<number> {
  const frame = { start: 0, end: 0 };
  await nextFrame();
  requestAnimationFrame(() => {
    frame.start = performance.now();
  });
  const before = performance.now();
  change();
  // observers are told now, and may do their work at once or ask for the next frame
  await Promise.resolve();
  const told = performance.now() - before;
  requestAnimationFrame(() => {
    frame.end = performance.now();
  });
  while (!frame.end) await nextFrame();
  return told + frame.end - frame.start;
}

/** The least of several times, which other processes have disturbed the least. */
export async function leastOf(times: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < times; i++) least = Math.min(least, await measure());
  return least;
}
