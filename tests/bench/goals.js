import { OWN_WORK } from './measure/rounds.js';

/** Times a style sheet written by hand: of the page as it is found, and of one that is prepared. */
const MOST = {
  ours: { apply: 1.8, change: 1.2, off: 1.3, again: 1.3 },
  prepared: { apply: 1.3 },
};
/** Times a page without a toolbar. */
const MOST_OF_OWN_WORK = { append: 1.05, insert: 1.05, write: 1.5 };
/** How far from linear in rules, and from constant in elements, our script may be. */
const SCALE_TOLERANCE = 1.25;
/** What the browsers call a long task, in ms: https://w3c.github.io/longtasks/ */
const LONGEST_TASK = 50;
/** What is left of a cycle, in bytes; V8 itself keeps some for each of the first few hundred. */
const MOST_LEFT = 100;
/** Or else the ratios say nothing. */
const LEAST_ALIKE = 0.98;

/** Each goal with what was measured: `{ goal, value, most?, least?, met }`. */
export function goals({ figures, plan, tasks, memory, effect }) {
  return [
    ...speed(figures, plan),
    ...(plan.hasRest && plan.sizes.length ? scaling(figures, plan) : []),
    ...(plan.hasRest ? [...alike(effect), ...longTasks(tasks), ...left(memory)] : []),
  ];
}

function* alike(effect) {
  for (const part of ['fontSize', 'letterSpacing', 'colours', 'box']) {
    yield atLeast(`same effect: ${part}`, effect[part], LEAST_ALIKE);
  }
}

function* speed(figures, { sizes }) {
  for (const size of sizes) {
    const at = `at ${size.elements} elements, ${size.rules} rules${size.page ? `, ${size.page}` : ''}`;
    for (const [name, acts] of Object.entries(MOST)) {
      for (const [act, most] of Object.entries(acts)) {
        yield atMost(`${act} ${at}, ${name}`, figures.ratio(size, name, act, 'shown'), most);
      }
    }
    for (const act of size.ownWork ? OWN_WORK : []) {
      const value = figures.ratio(size, 'ours', act, 'shown');
      yield atMost(`${act} ${at}`, value, MOST_OF_OWN_WORK[act]);
    }
  }
}

/** From each step to the next one, how much more our script does than the numbers grew. */
function* scaling(figures, { byRules, byElements }) {
  const script = (elements, rules) =>
    figures.milliseconds({ elements, rules }, 'ours', 'apply', 'script');
  const { elements, rules } = byRules;
  for (let i = 1; i < rules.length; i++) {
    const growth = script(elements, rules[i]) / script(elements, rules[i - 1]);
    const name = `script of apply, ${rules[i - 1]} to ${rules[i]} rules, per rule`;
    yield atMost(name, (growth * rules[i - 1]) / rules[i], SCALE_TOLERANCE);
  }
  const counts = byElements.elements;
  for (let i = 1; i < counts.length; i++) {
    const growth = script(counts[i], byElements.rules) / script(counts[i - 1], byElements.rules);
    const name = `script of apply, ${counts[i - 1]} to ${counts[i]} elements`;
    yield atMost(name, growth, SCALE_TOLERANCE);
  }
}

function* longTasks({ ours, prepared }) {
  for (const [act, { script }] of [...Object.entries(ours), ['prepare', prepared.prepare]]) {
    yield atMost(`longest script in a task, ${act}, ms`, script, LONGEST_TASK);
  }
}

function* left({ cycles, before, after }) {
  yield atMost(
    `heap left of a cycle, of ${cycles}, bytes`,
    (after.heap - before.heap) / cycles,
    MOST_LEFT,
  );
  for (const what of ['nodes', 'listeners', 'adopted']) {
    yield atMost(`${what} left of ${cycles} cycles`, after[what] - before[what], 0);
  }
}

const atMost = (goal, value, most) => ({ goal, value, most, met: value !== null && value <= most });
const atLeast = (goal, value, least) => ({ goal, value, least, met: value >= least });
