import { pause } from '../../fidelity/visit.js';
import { marked, startTrace } from './trace.js';

/** A main thread that worked no longer than this within such a time, in ms, is done with what it was asked to do. */
const QUIET = 5;
const QUIET_FOR = 100;
const MOST_WAITS = 50;

/**
 * Measures what is done to a page, in milliseconds of processor time of its main thread: what else the machine is doing
 * counts for less than by the clock.
 */
export async function createMeter(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('HeapProfiler.enable');

  async function metrics() {
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  async function collectGarbage() {
    // once more for what the first has only set free
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
  }

  const taskTime = async () => (await metrics()).TaskDuration * 1000;

  async function untilQuiet() {
    let before = await taskTime();
    for (let wait = 0; wait < MOST_WAITS; wait++) {
      await pause(QUIET_FOR);
      const after = await taskTime();
      if (after - before < QUIET) return;
      before = after;
    }
  }

  return {
    collectGarbage,
    metrics,
    /**
     * @param acts by name; each does something by means of `evaluate(code, ...args)` of the page that it gets
     * @returns for each: `shown`, what that took, with the styles and the layout that it asked for; `style` and `layout`
     *   are parts of it, `script` is the rest; `busy` is all that was done until the page was quiet, painting included
     */
    async measure(acts) {
      const trace = await startTrace(page);
      const busy = {};
      await untilQuiet();
      for (const [name, act] of Object.entries(acts)) {
        await collectGarbage();
        const before = await taskTime();
        await act({
          evaluate(code, ...args) {
            const expression =
              typeof code === 'string' ? code : `(${code})(...${JSON.stringify(args)})`;
            return page.evaluate(marked(name, expression));
          },
        });
        await untilQuiet();
        busy[name] = (await taskTime()) - before;
      }
      const read = await trace.stop();
      return Object.keys(acts).map((name) => ({
        act: name,
        ...read.between(name),
        busy: busy[name],
      }));
    },
  };
}
