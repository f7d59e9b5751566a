import { readFile } from 'node:fs/promises';
import { PEERS } from '../contenders/index.js';
import { createMeter } from './meter.js';

const IN_PAGE = new URL('../acts/own-work.js', import.meta.url);
/** Nothing that is done to a page takes longer than this, in ms. */
const PATIENCE = 180_000;
/** The names of what is done to a page, in order. `again` is a second `apply`. */
export const ACTS = ['apply', 'change', 'off', 'again'];
export const OWN_WORK = ['append', 'insert', 'write'];

/**
 * Measures every contender at one size, in rounds: each round opens a fresh page for each contender, in an order that
 * changes, so that what slows the machine down for a while slows all of them.
 * @returns a list of `{ elements, rules, round, contender, act, shown, style, layout, script, busy }`, or `error`
 */
export async function measureRounds({ size, contenders, work, open, onResult }) {
  const { elements, rules, page } = size;
  const results = [];
  for (let round = 0; round < size.rounds; round++) {
    const names = Object.keys(contenders).filter((name) => takesPart(name, size, round));
    for (const contender of rotated(names, round)) {
      const found = await visitOne(contender);
      for (const result of found) {
        results.push({ elements, rules, page, round, contender, ...result });
        onResult(results.at(-1));
      }
    }
  }
  return results;

  /** The page's own work makes the page larger, so it is done on another page than the acts. */
  async function visitOne(name) {
    const results = await visitFor(name, actsOf(contenders[name]));
    return size.ownWork ? [...results, ...(await visitFor(name, ownWork(work), true))] : results;
  }

  async function visitFor(name, perform, afterApply) {
    if (!Object.keys(perform).length) return [];
    const { page, close } = await open(size, name);
    try {
      if (afterApply) {
        await contenders[name].acts.apply?.(page);
        await page.evaluate(await readFile(IN_PAGE, 'utf8'));
      }
      return await within(PATIENCE, (await createMeter(page)).measure(perform));
    } catch (error) {
      return [{ act: 'error', error: error.message.slice(0, 200) }];
    } finally {
      await close();
    }
  }
}

function takesPart(name, { ownWork, peerRounds }, round) {
  if (PEERS.includes(name)) return round < peerRounds;
  return ownWork || !/nothing|control/.test(name);
}

function actsOf({ acts, canReturn = true }) {
  const { apply } = acts;
  return { ...acts, ...(apply && canReturn && { again: apply }) };
}

const ownWork = (work) =>
  Object.fromEntries(
    OWN_WORK.map((name) => [name, ({ evaluate }) => evaluate(`__ownWork.${name}(${work[name]})`)]),
  );

async function within(milliseconds, promise) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(reject, milliseconds, new Error(`no end in ${milliseconds / 1000} s`));
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);
