/** All checks of an audit together. */
import { warn } from '../../settings/console.js';
import type { AxeFaults } from './axe.js';
import { covered, newlyCovered } from './text-covered.js';
import { drawnFaults } from './text-contrast-drawn.js';
import type { AuditDriver } from '../driver.js';
import type { Fault } from '../findings.js';
import { focusFaults } from './focus.js';
import { cameraOf } from '../measure/pictures.js';
import { excessOf, tooWide } from './sideways-scrolling.js';
import { lostTexts, textsIn } from './text-lost.js';

/**
 * Starts all checks of a page. Some compare a state with the page's own settings, so the page must show
 * these now.
 * @param run - runs axe
 * @returns a function that finds the faults in the state that the page then shows
 */
export async function startChecks(
  document: Document,
  toolbar: Element,
  run: () => Promise<AxeFaults>,
  driver: AuditDriver = {},
): Promise<() => Promise<readonly Fault[]>> {
  const blank = new Set((await run()).blank.map(({ target }) => target));
  const texts = textsIn(document, toolbar);
  const covers = covered(document, toolbar);
  const isWide = excessOf(document) > 0;
  const camera = cameraOf(document, driver);

  let isFocusJudged = true;

  async function focusNow(): Promise<readonly Fault[]> {
    const faults = isFocusJudged && (await focusFaults(document, toolbar, driver, camera));
    if (faults) return faults;
    if (isFocusJudged) warn('The audit skips the focus, because the window does not have it.');
    isFocusJudged = false;
    return [];
  }

  return async () => {
    const found = await run();
    return [
      ...found.violations,
      ...found.blank.filter(({ target }) => !blank.has(target)),
      ...lostTexts(texts, textsIn(document, toolbar)),
      ...newlyCovered(covers, covered(document, toolbar)),
      ...(isWide ? [] : tooWide(document, toolbar)),
      ...(camera ? await drawnFaults(document, found.undecided, camera) : []),
      ...(await focusNow()),
    ];
  };
}
