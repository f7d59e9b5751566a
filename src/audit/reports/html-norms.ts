/** The part of the HTML report that is sorted by norm. */
import { escaped } from './markup.js';
import { byNorm, type Row } from './norms/by-norm.js';
import { CAVEAT, verdicts } from './norms/norms.js';
import type { Report } from './report.js';

/** What was found, by success criterion and by need. */
export function byNormSection(report: Report): string {
  const { criteria, needs } = byNorm(report);
  // most criteria have nothing to do with a toolbar
  const other = criteria.filter(({ verdict }) => verdict === 'other');
  const matter = criteria.filter(({ verdict }) => verdict !== 'other');
  return `<section aria-labelledby="norms">
<h2 id="norms" tabindex="-1">By norm</h2>
<p>${escaped(CAVEAT)}</p>
${table('Criteria that the settings of a toolbar bear on', matter)}
<details><summary>The other criteria of WCAG 2.2, A and AA</summary>${table('Other criteria', other)}</details>
<h3>What people with low vision need</h3>
<p>After <a href="https://www.w3.org/TR/low-vision-needs/">Accessibility Requirements for People with Low Vision</a> of the W3C. A fault counts if a setting that serves the need brings it about.</p>
${table('Needs', needs)}
</section>`;
}

function table(caption: string, rows: readonly Row[]): string {
  const hasClauses = rows.some(({ clause }) => clause);
  const lines = rows.map(
    ({ name, clause, verdict, note }) =>
      `<tr><th scope="row">${escaped(name)}</th>${hasClauses ? `<td>${clause ?? '–'}</td>` : ''}<td class="${verdict}">${verdicts[verdict]}</td><td>${escaped(note)}</td></tr>`,
  );
  const heads = [
    'Name',
    ...(hasClauses ? ['EN 301 549 V3.2.1'] : []),
    'Result',
    'What was found, or why not',
  ];
  return `<div class="table" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table></div>`;
}
