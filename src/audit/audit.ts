/** The audit of a page in all the states that a toolbar can put it into. */
import type axe from 'axe-core';
import { defaults } from '../settings/preferences.js';
import type { Preferences } from '../settings/catalog.js';
import { axeFor } from './checks/axe.js';
import { newSince, type Baseline } from './baseline.js';
import { startChecks } from './checks/index.js';
import { sieveFor, type Excluded, type Exclusion } from './exclude.js';
import type { AuditDriver } from './driver.js';
import { grouped, type Finding, type Observation } from './findings.js';
import { startSession } from './session.js';
import { statesOf, type StateChoice } from './states.js';
import { toolbarIn } from './toolbar.js';

/** The options of `auditPreferences()`. All can be left out. */
export interface AuditOptions {
  /** The states to audit. Default: `pairwise`. */
  readonly states?: StateChoice;
  /** An integer that determines which states a random sample has. Default: 1. */
  readonly seed?: number;
  /** The axe that checks the page. Default: `axe` of the page's window. */
  readonly axe?: Pick<typeof axe, 'run'>;
  /** Options of axe, such as its rules and tags. Default: the defaults of axe. */
  readonly axeOptions?: axe.RunOptions;
  /** The result of an earlier audit, also one read from JSON. Faults that it contains are left out. */
  readonly baseline?: Baseline;
  /** Faults to leave out, each with a reason. None by default. */
  readonly exclude?: readonly Exclusion[];
  /** Takes screenshots and presses keys. Checks that need one of them are skipped without it. */
  readonly driver?: AuditDriver;
  /** Called before each state is shown. A promise that it returns is awaited. */
  readonly onState?: (progress: Progress) => void | Promise<void>;
  /** Called when the page shows a state, before the checks. A promise that it returns is awaited. */
  readonly onShown?: (progress: Progress) => void | Promise<void>;
}

/** The progress of an audit, given to `onState` and `onShown`. */
export interface Progress {
  /** The state that comes next, or that is shown. */
  readonly preferences: Preferences;
  /** The number of states that are checked. */
  readonly done: number;
  /** The number of all states to check. */
  readonly total: number;
}

/** The result of an audit. It is plain data: JSON keeps all of it. */
export interface Audit {
  /** The states that were checked. */
  readonly states: readonly Preferences[];
  /** The names of the rules that were checked, those of axe among them. */
  readonly rules: readonly string[];
  /** One finding for each rule that is broken. */
  readonly findings: readonly Finding[];
  /** The exclusions, if there are any, with what each has left out. */
  readonly excluded?: readonly Excluded[];
}

/**
 * Shows the states of the toolbar in a page one after another, and looks for faults in each:
 * - everything that axe finds
 * - text that is cut off, gone or covered, unless it is so with the page's own settings
 * - sideways scrolling, unless the page scrolls so with its own settings
 * - a focus that is not visible or is covered
 * - with a driver that takes screenshots: text over pictures and gradients without enough contrast
 *
 * Afterwards the toolbar and its storage are as they were before.
 * @param page - the document or window that has the toolbar, for example that of an iframe
 * @throws {TypeError} if the page has no defined `<a11y-toolbar>`, if there is no axe, or if `exclude`
 *   is not valid
 * @throws {RangeError} if `states` is not valid
 * @example const { findings } = await auditPreferences(document, { axe, states: 'each' });
 */
export async function auditPreferences(
  page: Document | Window,
  options: AuditOptions = {},
): Promise<Audit> {
  const document = 'document' in page ? page.document : page;
  const toolbar = toolbarIn(document);
  const run = axeFor(document, options.axe, options.axeOptions);
  const states = statesOf(toolbar.settings, options.states, options.seed);
  const sieve = sieveFor(document, options.exclude ?? []);
  const session = await startSession(toolbar);
  const observations: Observation[] = [];
  let rules: readonly string[];
  try {
    await session.show(defaults);
    const checks = await startChecks(document, toolbar, run, options.driver);
    for (const state of states) {
      const progress = { preferences: state, done: observations.length, total: states.length };
      await options.onState?.(progress);
      await session.show(state);
      await options.onShown?.(progress);
      observations.push({ state, faults: sieve.keep(await checks.faults()) });
    }
    rules = checks.rules();
  } finally {
    await session.end();
  }
  const { baseline } = options;
  return {
    states,
    rules,
    findings: grouped(baseline ? newSince(baseline, observations) : observations),
    ...(options.exclude?.length && { excluded: sieve.excluded() }),
  };
}
