import { ALL_ACTS } from './figures.js';
import { ACTS } from './measure/rounds.js';
import { sizeName } from './plan.js';

/** The whole report, as text. */
export function report({ figures, plan, contenders, tasks, memory, effect, goals }) {
  const { sizes } = plan;
  return [
    heading('Applying, by the time until styles and layout are there; ratio to a sheet by hand'),
    applying(figures, sizes),
    heading("The page's own work; ratio to a page without a toolbar (control: the noise)"),
    ownWork(figures, sizes, contenders),
    heading('Everyone, by all that the main thread did; peers press "bigger" once only'),
    everyone(figures, sizes, contenders),
    ...(plan.hasRest ? rest({ tasks, memory, effect }) : []),
    ...figures.errors.map(
      ({ contender, elements, error }) => `${contender} at ${elements}: ${error}`,
    ),
    heading('Goals'),
    ...goals.map(goalLine),
  ].join('\n');
}

function rest({ tasks, memory, effect }) {
  return [
    heading(`The longest task, and the most of one that is no rendering, ms (traced)`),
    longest(tasks),
    heading(`Left after ${memory.cycles} times on and off`),
    table([
      ['', 'before', 'after'],
      ...Object.keys(memory.before).map((name) => [
        name,
        `${memory.before[name]}`,
        `${memory.after[name]}`,
      ]),
    ]),
    heading(`The sheet by hand shows what the toolbar shows, of ${effect.elements} elements`),
    Object.entries(effect)
      .filter(([name]) => name !== 'elements')
      .map(([name, share]) => `${name} ${(share * 100).toFixed(1)} %`)
      .join(', '),
  ];
}

function applying(figures, sizes) {
  const rows = [
    [
      'size',
      'act',
      'by hand',
      'ours',
      'ratio',
      'script',
      'style',
      'layout',
      'by hand: style',
      'layout',
    ],
  ];
  for (const size of sizes) {
    for (const [name, act] of [['prepared', 'apply'], ...ACTS.map((act) => ['ours', act])]) {
      const ms = (contender, what) => time(figures.milliseconds(size, contender, act, what));
      rows.push([
        sizeName(size),
        name === 'ours' ? act : `${act}, ${name}`,
        ms('by-hand', 'shown'),
        ms(name, 'shown'),
        times(figures.ratio(size, name, act, 'shown')),
        ...['script', 'style', 'layout'].map((what) => ms(name, what)),
        ...['style', 'layout'].map((what) => ms('by-hand', what)),
      ]);
    }
  }
  return table(rows);
}

function ownWork(figures, sizes, contenders) {
  const names = contenders.filter((name) => name !== 'nothing');
  const rows = [['size', 'work', 'nothing', ...names]];
  for (const size of sizes.filter(({ ownWork }) => ownWork)) {
    for (const act of ALL_ACTS.filter((name) => !ACTS.includes(name))) {
      const alone = time(figures.milliseconds(size, 'nothing', act, 'shown'));
      const ratios = names.map((name) => times(figures.ratio(size, name, act, 'shown')));
      rows.push([sizeName(size), act, alone, ...ratios]);
    }
  }
  return table(rows);
}

function everyone(figures, sizes, contenders) {
  const rows = [['size', 'act', ...contenders]];
  for (const size of sizes.filter(({ peerRounds }) => peerRounds)) {
    for (const act of ALL_ACTS) {
      const ratios = contenders.map((name) => times(figures.ratio(size, name, act, 'busy')));
      rows.push([sizeName(size), act, ...ratios]);
    }
  }
  return table(rows);
}

function longest(tasks) {
  const rows = [['', 'act', 'task', 'no rendering', 'main thread busy']];
  for (const [name, acts] of Object.entries(tasks)) {
    for (const [act, { task, script, share }] of Object.entries(acts)) {
      const busy = act === 'idle' ? `${(share * 100).toFixed(1)} %` : '';
      rows.push([name, act, time(task), time(script), busy]);
    }
  }
  return table(rows);
}

function goalLine({ goal, value, most, least, met }) {
  const limit = most === undefined ? `>= ${least}` : `<= ${most}`;
  const shown = value === null ? 'not measured' : String(Math.round(value * 100) / 100);
  return `${met ? 'met   ' : 'MISSED'} ${goal}: ${shown} (${limit})`;
}

const heading = (text) => `\n## ${text}\n`;
const time = (value) => (value === null ? '–' : value.toFixed(value < 10 ? 1 : 0));
const times = (value) => (value === null ? '–' : `×${value.toFixed(2)}`);

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const text = (row) => `| ${row.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [text(rows[0]), rule, ...rows.slice(1).map(text)].join('\n');
}
