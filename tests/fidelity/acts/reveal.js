/* global navigation, window */
import { READABLE } from '../compare.js';
import { pause } from '../visit.js';
import { runs } from './common.js';

/** So many controls are pressed on each page. */
const MOST_PRESSED = 12;

/** Marks the controls that the page shows by now. */
export function markControls(page, tool) {
  return page.evaluate((x) => window.__finds.controls(x).length, tool.exclude);
}

/**
 * Presses the controls that the page shows since `markControls`, by the mouse, one after the other.
 * @returns the ids of the texts that could not be read before, and can now
 */
export async function reveal(page, tool, hidden) {
  const shown = new Set();
  if (!hidden.size) return shown;
  await page.evaluate(stay);
  const count = await page.evaluate((x) => window.__finds.newControls(x), tool.exclude);
  for (let i = 0; i < Math.min(count, MOST_PRESSED); i++) {
    const control = await page.evaluateHandle((n) => window.__finds.newControl(n), i);
    await control
      .asElement()
      ?.click()
      .catch(() => {});
    await pause(700);
    for (const { id, share } of await runs(page, tool)) {
      if (hidden.has(id) && share >= READABLE) shown.add(id);
    }
    if (shown.size === hidden.size) break;
  }
  return shown;
}

/** Among the controls may be links and forms that lead to another page, where nothing could be measured. */
function stay() {
  navigation.addEventListener('navigate', (event) => {
    if (!event.hashChange && event.cancelable) event.preventDefault();
  });
}
