import { defaults } from '../settings/preferences.js';
import type { Preferences } from '../settings/catalog.js';
import type { Finding, Observation } from './findings.js';

/** What an earlier audit has found; it may have been through JSON. */
export interface Baseline {
  readonly states: readonly Preferences[];
  readonly findings: readonly Pick<Finding, 'rule' | 'nodes'>[];
}

/**
 * Leaves only the faults that a baseline does not know. It knows an element's fault in the states in
 * which it found it, and in those that it did not look at.
 */
export function newSince(
  { states, findings }: Baseline,
  observations: readonly Observation[],
): readonly Observation[] {
  const lookedAt = new Set(states.map(keyOf));
  const known = new Map(
    findings.flatMap(({ rule, nodes }) =>
      nodes.map((node) => [JSON.stringify([rule, node.target]), new Set(node.states.map(keyOf))]),
    ),
  );
  return observations.map(({ state, faults }) => ({
    state,
    faults: faults.filter(({ rule, target }) => {
      const found = known.get(JSON.stringify([rule, target]));
      const key = keyOf(state);
      return !found || (lookedAt.has(key) && !found.has(key));
    }),
  }));
}

/** Whatever the order of its members, and whether it was made before there were others. */
const keyOf = (state: Partial<Preferences>): string =>
  JSON.stringify(
    Object.entries(state)
      .filter(([name, value]) => value !== defaults[name as keyof Preferences])
      .sort(),
  );
