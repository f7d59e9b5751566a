/** A second look at faults that are told by comparison: what changes by itself is no fault. */
import type { Preferences } from '../../settings/catalog.js';
import type { Fault } from '../findings.js';

/** A state, and what seems to be wrong in it compared with the page's own settings. */
export interface Suspicion {
  readonly state: Preferences;
  readonly faults: readonly Fault[];
}

/** The most states that are shown once more. */
const MOST_STATES = 8;

/**
 * Looks again for faults, in as few states as have all of them.
 * @param again - the faults that a state has, compared with the page's own settings just before
 * @returns the faults that were there again, each in all its states
 */
export async function confirmed(
  suspicions: readonly Suspicion[],
  again: (state: Preferences, rules: ReadonlySet<string>) => Promise<readonly Fault[]>,
): Promise<readonly Suspicion[]> {
  const left = new Set(suspicions.flatMap(({ faults }) => faults.map(keyOf)));
  const sure = new Set<string>();
  const countOf = ({ faults }: Suspicion): number =>
    new Set(faults.map(keyOf).filter((key) => left.has(key))).size;
  for (let shown = 0; left.size && shown < MOST_STATES; shown++) {
    const [next] = [...suspicions].sort((one, other) => countOf(other) - countOf(one));
    if (!next) break;
    const rules = new Set(next.faults.map(({ rule }) => rule));
    const found = new Set((await again(next.state, rules)).map(keyOf));
    for (const key of next.faults.map(keyOf)) {
      if (left.delete(key) && found.has(key)) sure.add(key);
    }
  }
  return suspicions.map(({ state, faults }) => ({
    state,
    faults: faults.filter((fault) => sure.has(keyOf(fault)) || left.has(keyOf(fault))),
  }));
}

/** The identity of a fault. What is gone from the page has no element of its own, but its words. */
const keyOf = ({ rule, target, summary }: Fault): string =>
  `${rule} ${target} ${target === 'body' ? summary : ''}`;
