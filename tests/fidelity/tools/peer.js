/* global window */
import { timed } from './timed.js';

/** No peer has more steps than this between its smallest and its largest size. */
const MOST_STEPS = 40;

/**
 * A peer, driven by the clicks or calls that its driver names. Where it knows steps and no factor, "bigger" is pressed
 * until the text has grown as asked or grows no more; its reach is then held to its own median growth, which flatters it.
 */
export function peer({ package: reference, scripts, ui, acts, schemes = {}, ...driver }) {
  const exclude = `[data-measure], ${ui}`;
  return {
    files: reference,
    exclude,
    acts,
    ownFactor: true,
    schemes: Object.keys(schemes),
    async start(page, base) {
      for (const file of scripts) {
        const url = base + file;
        const tag = await (file.endsWith('.css')
          ? page.addStyleTag({ url })
          : page.addScriptTag({ url }));
        await tag.evaluate((element) => element.setAttribute('data-measure', ''));
      }
      await page.evaluate(driver.start);
    },
    async size(page, factor) {
      const original = await typicalSize(page, exclude);
      let size = original;
      let milliseconds = 0;
      for (let step = 0; step < MOST_STEPS && size < original * factor * 0.97; step++) {
        milliseconds = await timed(page, driver.bigger);
        const last = size;
        size = await typicalSize(page, exclude);
        if (size === last && step > 2) break;
      }
      return milliseconds;
    },
    colour: (page, scheme) => timed(page, driver.colour, schemes[scheme]),
    spacing: (page) => timed(page, driver.spacing),
    reset: (page) => timed(page, driver.reset),
  };
}

/** The font size of the median character. */
async function typicalSize(page, exclude) {
  const runs = await page.evaluate((selector) => window.__fidelity.textRuns(selector), exclude);
  const sizes = runs.map((run) => [run.size * run.zoom, run.chars]).sort((a, b) => a[0] - b[0]);
  let left = sizes.reduce((sum, [, chars]) => sum + chars, 0) / 2;
  for (const [size, chars] of sizes) {
    left -= chars;
    if (left <= 0) return size;
  }
  return 0;
}
