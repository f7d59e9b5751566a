import type { Report } from '../report.js';
import { plain } from '../markdown-text.js';
import { byNorm, type Row, type Verdict } from './by-norm.js';

/** The verdicts in words. None says that anything conforms: a program cannot know. */
export const verdicts: Readonly<Record<Verdict, string>> = {
  fail: 'fault found',
  pass: 'no fault found',
  untested: 'not tested',
  other: 'not a toolbar’s matter',
};

/** What the verdicts mean. */
export const CAVEAT =
  'This is not a statement of conformance. Where no fault was found, others than those that a program finds may be there.';

/** A report by norm, as Markdown. */
export function norms(report: Report): string {
  const { criteria, needs } = byNorm(report);
  return [
    '## What was found, by norm',
    CAVEAT,
    table(['WCAG 2.2', 'EN 301 549 V3.2.1', 'result', ''], criteria, true),
    '### What people with low vision need',
    'After [Accessibility Requirements for People with Low Vision](https://www.w3.org/TR/low-vision-needs/) of the W3C. A fault counts if a setting that serves the need brings it about.',
    `${table(['need', 'result', ''], needs, false)}\n`,
  ].join('\n\n');
}

function table(heads: readonly string[], rows: readonly Row[], hasClauses: boolean): string {
  const lines = rows.map(({ name, clause = '–', verdict, note }) =>
    line([name, ...(hasClauses ? [clause] : []), verdicts[verdict], note].map(plain)),
  );
  return [line(heads), line(heads.map(() => '---')), ...lines].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
