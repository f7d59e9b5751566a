import { auditPreferences } from '../../../dist/audit/drivers/puppeteer.js';

/** The rules of the audit itself. Faults of axe's rules count where only a state brings them about. */
const OWN = new Set([
  ...['text-lost', 'control-lost', 'text-covered', 'sideways-scrolling', 'graphic-lost'],
  ...['state-not-visible', 'keyboard-trap', 'text-contrast-drawn', 'focus-not-visible'],
  'focus-obscured',
]);

/** Audits a page, and lists what it tells besides the faults that axe finds in the page's own state. */
export async function toldOf(page) {
  const { findings, states } = await auditPreferences(page, { inject: true });
  const told = findings.flatMap(({ rule, nodes }) =>
    nodes.map(({ target, summary, states: inStates }) => ({
      ...{ rule, selector: target, summary, count: inStates.length },
      state: leastOf(inStates, states[0]),
    })),
  );
  return {
    told: told.filter(({ rule, state }) => OWN.has(rule) || Object.keys(state).length),
    ofAxe: told.filter(({ rule, state }) => !OWN.has(rule) && !Object.keys(state).length).length,
  };
}

/** The state with the fewest choices, without what is as the page has it. */
function leastOf(states, own) {
  const choices = states.map((state) =>
    Object.fromEntries(Object.entries(state).filter(([name, value]) => value !== own[name])),
  );
  return choices.sort((a, b) => Object.keys(a).length - Object.keys(b).length)[0];
}
