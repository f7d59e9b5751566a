import { pause } from '../../fidelity/visit.js';
import { marked, startTrace } from './trace.js';

/** For how long a page is watched that nothing is done to, in ms. */
const IDLE = 2_000;

/**
 * The longest task of the main thread in each act and while nothing happens, and the longest part of one that is not
 * rendering, in ms of processor time.
 * @returns `{ [act]: { task, script, share } }`; `share` is how much of the time the main thread was busy
 */
export async function measureTasks({ size, name, contenders, open }) {
  const { acts: later, prepare } = contenders[name];
  const acts = { ...(prepare && { prepare }), ...later };
  const { page, close } = await open(size, name, false);
  try {
    const names = Object.keys(acts).flatMap((act) => (act === 'apply' ? [act, 'idle'] : [act]));
    const trace = await startTrace(page);
    for (const act of names) {
      const evaluate = (code) => page.evaluate(marked(act, code));
      if (act === 'idle') await evaluate(`new Promise((done) => setTimeout(done, ${IDLE}))`);
      else await acts[act]({ evaluate });
      await pause(200);
    }
    const read = await trace.stop();
    return Object.fromEntries(names.map((act) => [act, summary(read, act)]));
  } finally {
    await close();
  }
}

function summary(read, act) {
  const tasks = read.tasks(act);
  const longest = (what) => Math.max(0, ...tasks.map((task) => task[what]));
  const busy = tasks.reduce((sum, { task }) => sum + task, 0);
  return { task: longest('task'), script: longest('script'), share: busy / read.duration(act) };
}
