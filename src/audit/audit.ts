/** The audit of a page in all the states that a toolbar can put it into. */
import type axe from 'axe-core';
import { defaults } from '../settings/preferences.js';
import type { Preferences } from '../settings/catalog.js';
import { axeFor } from './checks/axe.js';
import { newSince, type Baseline } from './baseline.js';
import { unseenIn, type Unseen } from './checks/unseen.js';
import { sieveFor, type Excluded, type Exclusion } from './exclude.js';
import type { AuditDriver } from './driver.js';
import { grouped, type Finding } from './findings.js';
import { cameraOf } from './measure/pictures.js';
import { settled } from './measure/settled.js';
import { startSession } from './walk/session.js';
import { statesOf, type StateChoice } from './states.js';
import { toolbarIn } from './toolbar.js';
import { walk, type Listeners, type Progress } from './walk/walk.js';

export type { Progress };

/** The options of `auditPreferences()`. All can be left out. */
export interface AuditOptions extends Listeners {
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
  /** The parts of the page that could not be looked at. */
  readonly unseen?: readonly Unseen[];
}

/**
 * Shows the states of the toolbar in a page one after another, and looks for faults in each:
 * - everything that axe finds
 * - text and controls that are cut off, gone or covered, icons, edges of fields and states of controls
 *   that cannot be seen, and sideways scrolling, unless it is so with the page's own settings
 * - a focus that is not visible or is covered
 * - with a driver that takes screenshots: text over pictures and gradients without enough contrast
 * - with a driver that presses keys: a focus that the Tab key does not move
 * - with a driver that resizes the window: what is lost in a narrow one
 *
 * What changes by itself is no fault: faults that a comparison tells are looked for twice.
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
  const { baseline, driver = {}, exclude } = options;
  const checked = { document, toolbar, run, driver, camera: cameraOf(document, driver) };
  try {
    await session.show(defaults);
    await settled(document);
    const unseen = unseenIn(document, toolbar);
    const { rules, observations } = await walk(checked, session, states, options);
    const kept = observations.map(({ state, faults }) => ({ state, faults: sieve.keep(faults) }));
    return {
      states,
      rules,
      findings: grouped(baseline ? newSince(baseline, kept) : kept),
      ...(exclude?.length && { excluded: sieve.excluded() }),
      ...(unseen.length && { unseen }),
    };
  } finally {
    await session.end();
  }
}
