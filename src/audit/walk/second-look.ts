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
/** The most states in which one fault is looked for in vain: in one of them it may have passed by. */
const MOST_TRIES = 2;

/**
 * Looks again for faults, in as few states as have all of them.
 * @param again - the faults that the state of a suspicion has, compared with the page's own settings just before
 * @returns the faults that were there again, each in all its states
 */
export async function confirmed(
  suspicions: readonly Suspicion[],
  again: (suspicion: Suspicion) => Promise<readonly Fault[]>,
): Promise<readonly Suspicion[]> {
  const sure = new Set<string>();
  /** How often each fault was looked for in vain. */
  const missed = new Map<string, number>();
  const isOpen = (key: string): boolean => !sure.has(key) && (missed.get(key) ?? 0) < MOST_TRIES;
  const countOf = ({ faults }: Suspicion): number => new Set(faults.map(keyOf).filter(isOpen)).size;
  // those with the largest text come last, and tell most
  const left = new Set([...suspicions].reverse());
  for (let shown = 0; shown < MOST_STATES; shown++) {
    const [next] = [...left].sort((one, other) => countOf(other) - countOf(one));
    if (!next || !countOf(next)) break;
    left.delete(next);
    const found = new Set((await again(next)).map(keyOf));
    for (const key of new Set(next.faults.map(keyOf))) {
      if (found.has(key)) sure.add(key);
      else missed.set(key, (missed.get(key) ?? 0) + 1);
    }
  }
  return suspicions.map(({ state, faults }) => ({
    state,
    faults: faults
      .map((fault) => [fault, keyOf(fault)] as const)
      .flatMap(([fault, key]) => (sure.has(key) || !missed.has(key) ? fault : [])),
  }));
}

/** The identity of a fault. What is gone from the page has no element of its own, but its words. */
const keyOf = ({ rule, target, summary }: Fault): string =>
  `${rule} ${target} ${target === 'body' ? summary : ''}`;
