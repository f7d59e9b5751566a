/**
 * Audits real pages, and prints how much of what the audit tells has been judged true. The judgements are in
 * `judged.json`: a person has looked at each fault, in the state that it names.
 *
 *   node tests/audit/precision/run.js [--pages ids] [--keep folder] [--again]
 *
 * With `--keep`, the folder gets what was told, and a sheet of pictures for each page; `--again` takes what it has.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCorpus } from './corpus.js';
import { writePictures } from './pictures.js';
import { toldOf } from './told.js';

/** Pages of different kinds: news, landing pages, dashboards, services, forms, manuals, components. */
const PAGES = [
  ...['sb-clean-blog-post', 'sb-agency', 'notus-landing', 'sb-admin-2-tables'],
  ...['black-dashboard-rtl', 'adminlte-general', 'govuk-check-answers', 'foundation-validation'],
  ...['jquery-mobile-forms', 'freetype-reference', 'cppreference-vector', 'webawesome-examples'],
];

const { values: given } = parseArgs({
  options: {
    pages: { type: 'string', default: PAGES.join() },
    keep: { type: 'string' },
    again: { type: 'boolean' },
  },
});
const ids = given.pages.split(',');
const judged = JSON.parse(await readFile(new URL('judged.json', import.meta.url), 'utf8'));
const keyOf = ({ page, rule, selector }) => [page, rule, selector].join(' ');
const judgements = new Map(judged.map((one) => [keyOf(one), one]));

const all = [];
const corpus = given.again ? undefined : await openCorpus(ids);
try {
  for (const id of ids) {
    const began = Date.now();
    const { told, ofAxe } = corpus ? await audited(id) : await kept(id);
    const seconds = corpus ? `, ${((Date.now() - began) / 1000).toFixed(0)} s` : '';
    const known = told.map((one) => judgements.get(keyOf({ page: id, ...one }))?.true);
    all.push(...told.map(({ rule }, index) => ({ rule, isTrue: known[index] })));
    console.log(`${id}: ${figures(known)} (axe in the page’s own state: ${ofAxe}${seconds})`);
    for (const [index, one] of told.entries())
      if (known[index] !== true)
        console.log(
          `  ${known[index] === false ? 'false' : 'not judged'} ${index} ${one.rule} ${one.selector} ${JSON.stringify(one.state)} ${one.summary}`,
        );
  }
} finally {
  await corpus?.close();
}
console.log();
for (const rule of [...new Set(all.map((one) => one.rule))].sort())
  console.log(`${rule}: ${figures(all.flatMap((one) => (one.rule === rule ? [one.isTrue] : [])))}`);
console.log(`all: ${figures(all.map(({ isTrue }) => isTrue))}`);

async function audited(id) {
  const { page, close } = await corpus.open(id);
  try {
    const result = await toldOf(page);
    if (given.keep) {
      await mkdir(given.keep, { recursive: true });
      await writeFile(join(given.keep, `${id}.json`), JSON.stringify(result, null, 1));
      await writePictures(page, result.told, given.keep, id);
    }
    return result;
  } finally {
    await close();
  }
}

async function kept(id) {
  return JSON.parse(await readFile(join(given.keep, `${id}.json`), 'utf8'));
}

function figures(known) {
  const count = (value) => known.filter((one) => one === value).length;
  const [right, wrong, open] = [count(true), count(false), count(undefined)];
  const share = right + wrong ? `, ${Math.round((100 * right) / (right + wrong))} % true` : '';
  return `${known.length} told, ${right} true, ${wrong} false, ${open} not judged${share}`;
}
