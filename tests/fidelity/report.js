import { acts } from './acts/index.js';

const WORST_PAGES = 3;
const NOTES = 2;

/** One table: a row per figure, a column per tool, each cell the mean over the pages. Markdown, as the README quotes it. */
export function table(results, tools) {
  const rows = [['figure', ...tools]];
  for (const { act, variant, of } of groups(results)) {
    for (const [name, { format }] of Object.entries(acts[act].figures)) {
      const cells = tools.map((tool) => {
        const value = mean(of(tool), name);
        return value === null ? '–' : format(value);
      });
      rows.push([label(act, variant, name), ...cells]);
    }
    const errors = tools.map((tool) => of(tool).filter((r) => r.error).length);
    if (errors.some(Boolean)) rows.push([label(act, variant, 'errors'), ...errors.map(String)]);
  }
  return markdown(rows);
}

/** For each figure that has a limit: the pages furthest from it, with what happened there. */
export function worstPages(results, tool) {
  const lines = [];
  for (const { act, variant, of } of groups(results)) {
    for (const name of acts[act].worst) {
      const { format, least, most } = acts[act].figures[name];
      const measured = of(tool).filter((r) => typeof r.figures?.[name] === 'number');
      const missing = measured.filter((r) => r.figures[name] < least || r.figures[name] > most);
      const sign = least === undefined ? -1 : 1;
      missing.sort((a, b) => sign * (a.figures[name] - b.figures[name]));
      for (const { page, figures, notes } of missing.slice(0, WORST_PAGES)) {
        lines.push(`${label(act, variant, name)} ${format(figures[name])} on ${page}`);
        for (const note of (notes?.[name] ?? []).slice(0, NOTES)) lines.push(`    ${note}`);
      }
    }
  }
  return lines;
}

/** The limits that the tool's means miss, and what could not be measured, in words. */
export function failures(results, tool) {
  const list = [];
  for (const { act, variant, of } of groups(results)) {
    for (const [name, { format, least, most }] of Object.entries(acts[act].figures)) {
      const value = mean(of(tool), name);
      if (value === null) continue;
      if (value < least)
        list.push(`${label(act, variant, name)} ${format(value)}, wanted ≥ ${format(least)}`);
      if (value > most)
        list.push(`${label(act, variant, name)} ${format(value)}, wanted ≤ ${format(most)}`);
    }
    for (const { page, error } of of(tool)) {
      if (error) list.push(`${label(act, variant, 'error')} on ${page}: ${error}`);
    }
  }
  return list;
}

/** One line of figures, and what happened below it. */
export function line({ page, tool, act, variant, figures, notes, error }) {
  const head = [page, tool, act, variant].filter(Boolean).join(' ');
  if (error) return `${head} ERROR ${error}`;
  const values = Object.entries(figures).map(([name, value]) => {
    const shown = typeof value === 'number' ? acts[act].figures[name].format(value) : '–';
    return `${name} ${shown}`;
  });
  const all = [...new Set(Object.values(notes ?? {}).flat())];
  return [`${head}: ${values.join(', ')}`, ...all.map((note) => `    ${note}`)].join('\n');
}

function* groups(results) {
  const keys = new Set(results.map((r) => `${r.act} ${r.variant ?? ''}`));
  for (const act of Object.keys(acts)) {
    for (const key of keys) {
      const [name, variant] = key.split(' ');
      if (name !== act) continue;
      const of = (tool) =>
        results.filter((r) => r.tool === tool && r.act === act && (r.variant ?? '') === variant);
      yield { act, variant, of };
    }
  }
}

function label(act, variant, name) {
  return variant ? `${act}.${variant}.${name}` : `${act}.${name}`;
}

/** Pages without such a figure (no text, no icons) do not take part. */
function mean(results, name) {
  const values = results.map((r) => r.figures?.[name]).filter((v) => typeof v === 'number');
  return values.length ? values.reduce((a, b) => a + b) / values.length : null;
}

function markdown(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const text = (row) =>
    `| ${row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => '-'.repeat(width + 1) + (i ? ':' : '-')).join('|')}|`;
  return [text(rows[0]), rule, ...rows.slice(1).map(text)].join('\n');
}
