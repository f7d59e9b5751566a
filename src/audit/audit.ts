import type axe from 'axe-core';
import { defaults } from '../settings/preferences.js';
import type { Preferences } from '../settings/catalog.js';
import { axeFor } from './checks/axe.js';
import { newSince, type Baseline } from './baseline.js';
import { startChecks } from './checks/index.js';
import type { AuditDriver } from './driver.js';
import { grouped, type Finding, type Observation } from './findings.js';
import { startSession } from './session.js';
import { statesOf, type StateChoice } from './states.js';
import { toolbarIn } from './toolbar.js';

export interface AuditOptions {
  /** The states to go through, `pairwise` by default. */
  readonly states?: StateChoice;
  /** Which states a sample consists of: an integer, 1 by default. */
  readonly seed?: number;
  /** The axe of the page's own window, which is where it is taken from by default. */
  readonly axe?: Pick<typeof axe, 'run'>;
  /** Options for axe: its rules and tags. Its own defaults by default. */
  readonly axeOptions?: axe.RunOptions;
  /** The result of an earlier audit, also from JSON: what it knows is left out. */
  readonly baseline?: Baseline;
  /** What only a driver of the browser can do. Without it, what needs it is not looked at. */
  readonly driver?: AuditDriver;
  /** Called before each state; a promise is awaited. */
  readonly onState?: (progress: Progress) => void | Promise<void>;
  /** Called once the page shows a state, before it is looked at; a promise is awaited. */
  readonly onShown?: (progress: Progress) => void | Promise<void>;
}

export interface Progress {
  readonly preferences: Preferences;
  /** How many states have been looked at. */
  readonly done: number;
  /** How many there are. */
  readonly total: number;
}

/** What was found, as plain data: JSON keeps all of it. */
export interface Audit {
  /** The states that were looked at. */
  readonly states: readonly Preferences[];
  /** One entry a rule. */
  readonly findings: readonly Finding[];
}

/**
 * Goes through the states of the toolbar in a page, and looks for faults in each: what axe finds;
 * text that is cut off, gone or covered, and sideways scrolling, where the page has none of it by
 * itself; a focus that cannot be seen; and, by a driver's pictures, text without enough contrast.
 * Afterwards the toolbar is as it was, and what it has stored as well.
 * @param page - the document or window with the toolbar, an iframe's for one
 * @throws {TypeError} where the page has no toolbar that is at work, or no axe
 * @throws {RangeError} where `states` makes no sense
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
  const session = await startSession(toolbar);
  const observations: Observation[] = [];
  try {
    await session.show(defaults);
    const faultsNow = await startChecks(document, toolbar, run, options.driver);
    for (const state of states) {
      const progress = { preferences: state, done: observations.length, total: states.length };
      await options.onState?.(progress);
      await session.show(state);
      await options.onShown?.(progress);
      observations.push({ state, faults: await faultsNow() });
    }
  } finally {
    await session.end();
  }
  const { baseline } = options;
  return { states, findings: grouped(baseline ? newSince(baseline, observations) : observations) };
}
