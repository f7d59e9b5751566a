import type { Preferences } from '../settings/catalog.js';

/** What is wrong with an element in one state. */
export interface Fault {
  /**
   * The rule that it breaks: axe's name of it, `text-lost`, `text-covered`, `sideways-scrolling`,
   * `text-contrast-drawn`, `focus-not-visible` or `focus-obscured`.
   */
  readonly rule: string;
  /** How grave: `minor`, `moderate`, `serious` or `critical`. */
  readonly impact?: string;
  /** What the rule asks for. */
  readonly help: string;
  /** Where that is explained. */
  readonly helpUrl: string;
  /** The element's selector; those of shadow hosts and frames around it come first, before `>>>`. */
  readonly target: string;
  /** What is wrong, as it was where it was seen first. */
  readonly summary: string;
}

/** An element that breaks a rule, with the states in which it does. */
export interface FaultyNode extends Pick<Fault, 'target' | 'summary'> {
  readonly states: readonly Preferences[];
}

/** A rule that is broken, with the states in which it is, and by what. */
export interface Finding extends Omit<Fault, 'target' | 'summary'> {
  readonly states: readonly Preferences[];
  readonly nodes: readonly FaultyNode[];
}

/** What was found in one state. */
export interface Observation {
  readonly state: Preferences;
  readonly faults: readonly Fault[];
}

/** One entry a rule, and in it one an element, in the order in which they were seen first. */
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

/** Items that share a key, none of the groups empty. */
function by<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
