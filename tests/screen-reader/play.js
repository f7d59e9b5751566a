/** Plays a row: loads its page, presses its keys, and compares what is said with what should be. */
import { setTimeout as after } from 'node:timers/promises';

/** The shortest time to listen after a key, and the silence after which all has been said, in ms. */
const LEAST = 900;
const QUIET = 700;
const MOST = 9000;

/** The most presses in search of something. */
const MOST_PRESSES = 60;

/**
 * @param at - the page that is there from the row before, if any
 * @param address - tells the address of a page
 */
export async function playRow(desktop, { page, acts }, at, address) {
  const results = [];
  const listen = listener(desktop);
  let said = await load(desktop, listen, page, at, address);
  results.push({ keys: 'the page loads', ...judge(said, acts[0]) });
  for (const act of acts.slice(1)) {
    said = await play(desktop, listen, act);
    // the way to what a row is about is of no interest
    if (!act.isWay || !said.found) results.push({ keys: act.keys, ...judge(said.lines, act) });
    if (act.isWay && !said.found) break;
  }
  return { acts: results, isRight: results.every(({ faults }) => !faults.length) };
}

async function load(desktop, listen, page, at, address) {
  if (!at) return listen(8000, 2500, 20_000);
  if (at === page) desktop.press('F5');
  else {
    desktop.press('ctrl+l');
    await after(600);
    desktop.type(address(page));
    await after(300);
    await listen(0, 0, 0);
    desktop.press('Return');
  }
  return listen(3500, 1800, 15_000);
}

async function play(desktop, listen, { key, text, times = 1, isWay, finds }) {
  const lines = [];
  if (text) desktop.type(text);
  for (let press = 0; press < (isWay ? MOST_PRESSES : times); press++) {
    if (key) desktop.press(key);
    const now = await (isWay ? listen(350, 250, 4000) : listen(LEAST, QUIET, MOST));
    lines.push(...now);
    if (isWay && finds.test(now.join(' '))) return { lines: now, found: true };
  }
  return { lines, found: false };
}

/** Gives a function that answers what has been said since it was last called, once there is silence. */
function listener({ said }) {
  let taken = 0;
  return async (least, quiet, most) => {
    const start = Date.now();
    let last = said().length;
    let since = start;
    for (;;) {
      await after(100);
      const { length } = said();
      if (length !== last) [last, since] = [length, Date.now()];
      const now = Date.now();
      if (now - start > most || (now - start >= least && now - since >= quiet)) break;
    }
    const lines = said().slice(taken);
    taken += lines.length;
    return lines;
  };
}

/** Compares what was said with what an act expects. */
function judge(said, { says = [], never = [], once = [], isWay, finds }) {
  const all = said.join('\n');
  return {
    said,
    faults: [
      ...(isWay ? [`${finds} is not found`] : []),
      ...says.filter((one) => !one.test(all)).map((one) => `${one} is not said`),
      ...never.filter((one) => one.test(all)).map((one) => `${one} is said`),
      ...once
        .map((one) => [one, all.split(one).length - 1])
        .filter(([, count]) => count !== 1)
        .map(([one, count]) => `${one} is said ${count} times`),
    ],
  };
}
