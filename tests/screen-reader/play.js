/** Plays the rows of a page: presses the keys, and compares what is said with what should be. */
import { setTimeout as after } from 'node:timers/promises';

/** The shortest time to listen after a key, and the silence after which all has been said, in ms. */
const LEAST = 1200;
const QUIET = 700;
const MOST = 9000;

/** What is said of a page that is there, and the longest that it may take on a busy machine, in ms. */
const LOADED = /Finished loading/;
const MOST_OF_START = 90_000;

/** The most presses in search of something. */
const MOST_PRESSES = 50;

/** Gives what plays rows on a desktop, whose browser is loading a page. */
export function player(desktop) {
  const listen = listener(desktop);
  let isFirst = true;

  async function load(address) {
    if (isFirst) {
      isFirst = false;
      return listen(6000, 2000, MOST_OF_START, LOADED);
    }
    desktop.press('ctrl+l');
    await after(600);
    desktop.type(address);
    await listen(800, 300, 3000);
    desktop.press('Return');
    return listen(3000, 1500, MOST_OF_START, LOADED);
  }

  async function play({ key, text, times = 1, isWay, finds, late = 0 }) {
    const lines = [];
    if (text) desktop.type(text);
    for (let press = 0; press < (finds ? MOST_PRESSES : times); press++) {
      if (key) desktop.press(key);
      const now = await (finds ? listen(350, 250, 4000) : listen(LEAST + late, QUIET, MOST));
      lines.push(...now);
      if (finds && now.some((line) => finds.test(line))) return { said: now, isFound: true };
    }
    return { said: lines, isFound: isWay && !finds };
  }

  return async ({ loads, acts }, address) => {
    const results = [];
    if (loads) {
      const said = await load(address);
      results.push({ keys: 'the page loads', said, faults: faultsOf(said, loads) });
    }
    for (const act of acts) {
      const { said, isFound } = await play(act);
      if (isFound && !act.finds) continue;
      const faults = act.isWay && !isFound ? [`${act.finds} is not found`] : faultsOf(said, act);
      results.push({ keys: act.keys, said, faults });
      if (act.isWay && !isFound) break;
    }
    return { acts: results, isRight: results.every(({ faults }) => !faults.length) };
  };
}

/** Gives a function that answers what has been said since it was last called, once there is silence after `awaited`. */
function listener({ said }) {
  let taken = 0;
  return async (least, quiet, most, awaited) => {
    const start = Date.now();
    let last = said().length;
    let since = start;
    for (;;) {
      await after(50);
      const { length } = said();
      if (length !== last) [last, since] = [length, Date.now()];
      const now = Date.now();
      const isSilent = now - start >= least && now - since >= quiet;
      const isThere =
        !awaited ||
        said()
          .slice(taken)
          .some((line) => awaited.test(line));
      if (now - start > most || (isSilent && isThere)) break;
    }
    const lines = said().slice(taken);
    taken += lines.length;
    return lines;
  };
}

/** Compares what was said with what is expected. */
function faultsOf(said, { says = [], never = [], once = [] }) {
  const all = said.join('\n');
  return [
    ...says.filter((one) => !one.test(all)).map((one) => `${one} is not said`),
    ...never.filter((one) => one.test(all)).map((one) => `${one} is said`),
    ...once
      .map((one) => [one, all.split(one).length - 1])
      .filter(([, count]) => count !== 1)
      .map(([one, count]) => `“${one}” is said ${count} times`),
  ];
}
