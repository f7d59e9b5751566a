/** The findings of an audit: the faults of all states, grouped by rule and element. */
import type { Preferences } from '../settings/catalog.js';

/** A rule that an element breaks in one state. */
export interface Fault {
  /**
   * The name of the rule: that of axe, or `text-lost`, `control-lost`, `text-covered`,
   * `sideways-scrolling`, `graphic-lost`, `state-not-visible`, `keyboard-trap`, `text-contrast-drawn`,
   * `focus-not-visible` or `focus-obscured`.
   */
  readonly rule: string;
  /** The severity, as axe names it: `minor`, `moderate`, `serious` or `critical`. */
  readonly impact?: string;
  /** The requirement of the rule, in one sentence. */
  readonly help: string;
  /** The address of a page that explains the rule. */
  readonly helpUrl: string;
  /** The selector of the element, after those of the frames and shadow hosts around it, with `>>>` between them. */
  readonly target: string;
  /** A description of the fault, from the first state that has it. */
  readonly summary: string;
}

/** An element that breaks a rule, and the states in which it does. */
export interface FaultyNode extends Pick<Fault, 'target' | 'summary'> {
  readonly states: readonly Preferences[];
}

/** A rule that is broken, with the states in which it is broken and the elements that break it. */
export interface Finding extends Omit<Fault, 'target' | 'summary'> {
  readonly states: readonly Preferences[];
  readonly nodes: readonly FaultyNode[];
}

/** The faults in one state. */
export interface Observation {
  readonly state: Preferences;
  readonly faults: readonly Fault[];
}

/** Groups faults by rule, and within a rule by element, in the order in which they were found. */
export function grouped(observations: readonly Observation[]): readonly Finding[] {
  const seen = observations.flatMap(({ state, faults }) =>
    faults.map((fault) => ({ state, fault })),
  );
  return by(seen, ({ fault }) => fault.rule).map((ofRule) => {
    const { rule, impact, help, helpUrl } = ofRule[0].fault;
    return {
      rule,
      ...(impact && { impact }),
      help,
      helpUrl,
      states: statesIn(ofRule),
      nodes: by(ofRule, ({ fault }) => fault.target).map((ofNode) => ({
        target: ofNode[0].fault.target,
        summary: ofNode[0].fault.summary,
        states: statesIn(ofNode),
      })),
    };
  });
}

const statesIn = (seen: readonly { state: Preferences }[]): Preferences[] => [
  ...new Set(seen.map(({ state }) => state)),
];

/** Groups items by a key. No group is empty. */
function by<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
