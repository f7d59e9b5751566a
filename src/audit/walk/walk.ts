/** The way of an audit through the states of a page. */
import { defaults, differences } from '../../settings/preferences.js';
import type { Preferences } from '../../settings/catalog.js';
import {
  faultsSince,
  type AnyComparison,
  type CheckedPage,
  type Measures,
} from '../checks/comparison.js';
import { controls, texts, traps, widths } from '../checks/comparisons.js';
import { measured, startChecks, type Look } from '../checks/index.js';
import { lateTexts } from '../checks/text-lost.js';
import type { Fault, Observation } from '../findings.js';
import { elementAt } from '../measure/selector.js';
import { makeNarrow, NARROW, narrowStates } from './narrow.js';
import { confirmed, type Suspicion } from './second-look.js';
import type { Session } from './session.js';

/** The progress of an audit, given to `onState` and `onShown`. */
export interface Progress {
  /** The state that comes next, or that is shown. */
  readonly preferences: Preferences;
  /** The number of states that are checked. */
  readonly done: number;
  /** The number of all states to check. */
  readonly total: number;
}

/** What is called in each state: before it is shown, and once it is. States with small text come first. */
export interface Listeners {
  /** Called before each state is shown. A promise that it returns is awaited. */
  readonly onState?: (progress: Progress) => void | Promise<void>;
  /** Called when the page shows a state, before the checks. A promise that it returns is awaited. */
  readonly onShown?: (progress: Progress) => void | Promise<void>;
}

/** What an audit has found on its way, and by which rules. */
export interface Walked {
  readonly rules: readonly string[];
  readonly observations: readonly Observation[];
}

interface Seen {
  readonly state: Preferences;
  readonly look: Look;
}

/** Looks at each state, and then once more where a comparison tells of a fault. */
export async function walk(
  page: CheckedPage,
  session: Session,
  states: readonly Preferences[],
  { onState, onShown }: Listeners,
): Promise<Walked> {
  const checks = startChecks(page);
  await checks.begin();
  await session.hideBar();
  const { measures: own } = await checks.look(() => true);
  const largest = Math.max(...states.map(({ fontSize }) => fontSize));
  const seen: Seen[] = [];
  // what has no fault with small text has none with large text, and need not be looked at again
  for (const state of [...states].sort((one, other) => one.fontSize - other.fontSize)) {
    const progress = { preferences: state, done: seen.length, total: states.length };
    await onState?.(progress);
    await session.show(state);
    await onShown?.(progress);
    // scripts change what the keys do where less has room, if they do
    const look = await checks.look((one) => one !== traps || state.fontSize === largest);
    seen.push({ state, look });
  }
  const sure = await secondLook(page, session, await suspicionsOf(page, session, own, seen));
  const narrow = await narrowFaults(page, session, states);
  seen.sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state));
  const observations = seen.map(({ state, look: { faults } }) => ({
    state,
    faults: [
      ...faults,
      ...[...sure, ...narrow].flatMap((one) => (one.state === state ? one.faults : [])),
    ],
  }));
  return { rules: checks.rules(), observations };
}

/** The faults that comparisons tell: with the first look, and for what has come since with a later one. */
async function suspicionsOf(
  page: CheckedPage,
  session: Session,
  own: Measures,
  seen: readonly Seen[],
): Promise<Suspicion[]> {
  const { document } = page;
  if (!seen.some(({ state }) => differences(state, defaults).length)) return [];
  await session.show(defaults);
  const later = await measured(page, (one) => one === texts);
  const late = (now: Measures): Measures =>
    new Map([[texts, lateTexts(own.get(texts), later.get(texts), now.get(texts))]]);
  return seen.map(({ state, look: { measures } }) => ({
    state,
    faults: unique([
      ...faultsSince(own, measures, document),
      ...faultsSince(late(measures), measures, document),
    ]),
  }));
}

/** Compares states with the page's own settings once more, by the rules that suspect something. */
function secondLook(
  page: CheckedPage,
  session: Session,
  suspicions: readonly Suspicion[],
  counts: (one: AnyComparison) => boolean = () => true,
): Promise<readonly Suspicion[]> {
  const { document } = page;
  return confirmed(suspicions, async ({ state, faults }) => {
    const rules = new Set(faults.map(({ rule }) => rule));
    const isSuspected = (one: AnyComparison): boolean => rules.has(one.rule) && counts(one);
    const elements = new Set(faults.flatMap(({ target }) => elementAt(document, target) ?? []));
    await session.show(defaults);
    const before = await measured(page, isSuspected, { elements, isSuspect: true });
    await session.show(state);
    const now = await measured(page, isSuspected, { elements, isSuspect: true });
    return faultsSince(before, now, document);
  });
}

/** The faults of the page in a narrow window, where the window can be made narrow. */
async function narrowFaults(
  page: CheckedPage,
  session: Session,
  states: readonly Preferences[],
): Promise<readonly Suspicion[]> {
  const view = page.document.defaultView;
  const some = narrowStates(states);
  if (!view || !some.length) return [];
  await session.show(defaults);
  const widen = await makeNarrow(view, page.driver);
  if (!widen) return [];
  const counts = (one: AnyComparison): boolean => [texts, controls, widths].includes(one);
  try {
    const own = await measured(page, counts);
    const found: Suspicion[] = [];
    for (const state of some) {
      await session.show(state);
      const faults = faultsSince(own, await measured(page, counts), page.document);
      found.push({ state, faults });
    }
    return (await secondLook(page, session, found, counts)).map(({ state, faults }) => ({
      state,
      faults: faults.map(inNarrow),
    }));
  } finally {
    await widen();
  }
}

const inNarrow = (fault: Fault): Fault => ({
  ...fault,
  summary: `In a window ${NARROW} px wide: ${fault.summary}`,
});

const unique = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.rule} ${fault.target}`, fault])).values(),
];
