import { defaults } from '../settings/preferences.js';
import type { Preferences } from '../settings/catalog.js';
import type { Finding, Observation } from './findings.js';

/** The result of an earlier audit, also one read from JSON. */
export interface Baseline {
  readonly states: readonly Preferences[];
  readonly findings: readonly Pick<Finding, 'rule' | 'nodes'>[];
}

/**
 * Leaves out the faults that a baseline contains. A fault of an element counts as contained in the
 * states in which the earlier audit found it, and in states that it did not check.
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

/**
 * A key of a state that does not depend on the order of the members. Members with default values are left out,
 * so that a baseline stays valid when the toolbar gets more settings.
 */
export const keyOf = (state: Partial<Preferences>): string =>
  JSON.stringify(
    Object.entries(state)
      .filter(([name, value]) => value !== defaults[name as keyof Preferences])
      .sort(),
  );
