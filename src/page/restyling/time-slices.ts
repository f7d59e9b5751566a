/** A task longer than 50 ms is felt: https://w3c.github.io/longtasks/. Others may share it. */
const SLICE = 25;

/**
 * Does work that comes in pieces, and lets the page have its turn in between. Before the first paint
 * it goes on to the end, or that would show the page as it was.
 * @param isOver - whether the rest is no longer wanted
 */
export async function inSlices(
  view: Window,
  pieces: Generator,
  isOver: () => boolean,
): Promise<void> {
  const { performance } = view;
  const isPainted = performance.getEntriesByType('paint').length > 0;
  let end = performance.now() + SLICE;
  while (!pieces.next().done) {
    if (!isPainted || performance.now() < end) continue;
    await nextTask();
    if (isOver()) return;
    end = performance.now() + SLICE;
  }
}

/** Does such work in one go. */
export function atOnce(pieces: Generator): void {
  while (!pieces.next().done);
}

/** Does as much of such work as there is time for, in ms; returns whether that was all. */
export function isDoneWithin(time: number, pieces: Generator): boolean {
  const end = performance.now() + time;
  while (performance.now() < end) if (pieces.next().done) return true;
  return false;
}

/** Resolves when what was waiting for its turn has had it. */
const nextTask = (): Promise<unknown> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(undefined);
  });
