/** Long work in slices, between which the page can respond. */

/**
 * The time that one slice takes, in ms. People notice a task of more than 50 ms
 * (https://w3c.github.io/longtasks/), and others may run in the same task.
 */
const SLICE = 25;

/**
 * Does work that comes in pieces, and lets the page run in between, and before what the caller does with
 * the result. Before the first paint it does all of the work in one go, or that paint would show the page
 * as it was.
 * @param isOver - tells that the rest is no longer wanted
 */
export async function inSlices(
  view: Window,
  pieces: Generator,
  isOver: () => boolean,
): Promise<void> {
  const { performance } = view;
  const isPainted = performance.getEntriesByType('paint').length > 0;
  let end = performance.now() + SLICE;
  let isSliced = false;
  while (!pieces.next().done) {
    if (!isPainted || performance.now() < end) continue;
    isSliced = true;
    await nextTask();
    if (isOver()) return;
    end = performance.now() + SLICE;
  }
  if (isSliced) await nextTask();
}

/** Does work that comes in pieces while the page is idle. */
export async function whenIdle(
  view: Window,
  pieces: Generator,
  isOver: () => boolean,
): Promise<void> {
  do {
    await nextIdle(view);
  } while (!isOver() && !isDoneWithin(SLICE, pieces));
}

/** Does work that comes in pieces in one go. */
export function atOnce(pieces: Generator): void {
  while (!pieces.next().done);
}

/**
 * Does as much work that comes in pieces as there is time for.
 * @param time - in ms
 * @returns true if that was all
 */
export function isDoneWithin(time: number, pieces: Generator): boolean {
  const end = performance.now() + time;
  while (performance.now() < end) if (pieces.next().done) return true;
  return false;
}

/** Resolves when the page is idle, or in any case soon. */
const nextIdle = (view: Window): Promise<unknown> =>
  new Promise((done) => {
    // Safari has none: https://caniuse.com/requestidlecallback
    if ('requestIdleCallback' in view) view.requestIdleCallback(done, { timeout: 200 });
    else setTimeout(done, 1);
  });

/** Resolves after the tasks that are waiting. */
const nextTask = (): Promise<unknown> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(undefined);
  });
