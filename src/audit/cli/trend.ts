/** What has changed since a baseline. */
import type { Audit } from '../audit.js';
import { keyOf, newSince, type Baseline } from '../baseline.js';
import { grouped, type Fault, type Observation } from '../findings.js';
import type { Trend } from '../reports/report.js';

/** Leaves the findings that are new, with what is known and what is gone beside them. */
export function sinceBaseline(audit: Audit, baseline: Baseline): Audit & Trend {
  const now = faultyIn(audit);
  const before = faultyIn(baseline);
  const states = new Set(audit.states.map(keyOf));
  const rules = new Set(audit.rules);
  const gone = [...before].filter(
    ([key, { rule, node }]) =>
      !now.has(key) && rules.has(rule) && node.states.some((state) => states.has(keyOf(state))),
  );
  return {
    ...audit,
    findings: grouped(newSince(baseline, observationsOf(audit))),
    known: [...before.keys()].filter((key) => now.has(key)).length,
    gone: gone.length,
  };
}

/** The faults of each state, from which the findings were grouped. */
const observationsOf = ({ states, findings }: Audit): Observation[] =>
  states.map((state) => {
    const key = keyOf(state);
    const faults = findings.flatMap(({ nodes, ...finding }) =>
      nodes
        .filter((node) => node.states.some((one) => keyOf(one) === key))
        .map(({ target, summary }): Fault => ({ ...finding, target, summary })),
    );
    return { state, faults };
  });

/** The faulty elements, each with its rule. */
const faultyIn = ({ findings }: Pick<Baseline, 'findings'>) =>
  new Map(
    findings.flatMap(({ rule, nodes }) =>
      nodes.map((node) => [JSON.stringify([rule, node.target]), { rule, node }] as const),
    ),
  );
