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

/** The checks of a page. */
export interface Checks {
  /** Finds the faults in the state that the page shows. */
  faults(): Promise<readonly Fault[]>;
  /** The names of the rules that are checked. */
  rules(): readonly string[];
}

/** The names of the rules that every audit checks, besides those of axe. */
const ALWAYS = ['text-lost', 'text-covered', 'sideways-scrolling'];

/**
 * Starts all checks of a page. Some compare a state with the page's own settings, so the page must show
 * these now.
 * @param run - runs axe
 */
export async function startChecks(
  document: Document,
  toolbar: Element,
  run: () => Promise<AxeFaults>,
  driver: AuditDriver = {},
): Promise<Checks> {
  const own = await run();
  const blank = new Set(own.blank.map(({ target }) => target));
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

  async function faults(): Promise<readonly Fault[]> {
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
  }

  const rules = (): string[] => [
    ...new Set([
      ...own.rules,
      ...ALWAYS,
      ...(camera ? ['text-contrast-drawn'] : []),
      ...(isFocusJudged ? ['focus-not-visible', 'focus-obscured'] : []),
    ]),
  ];

  return { faults, rules };
}
