/**
 * Times audits of real pages, and prints how many runs of axe alone each takes: of warm ones, and of the
 * first one in a fresh page.
 *
 *   node tests/audit/speed.js [--pages ids]
 */
import { parseArgs } from 'node:util';
import { inject } from '../../dist/audit/drivers/inject.js';
import { auditPreferences, driven } from '../../dist/audit/drivers/puppeteer.js';
import { openCorpus } from './precision/corpus.js';

/** A service, a blog, a dashboard, forms and a manual. */
const PAGES = [
  ...['govuk-check-answers', 'sb-clean-blog-post', 'sb-admin-2-tables'],
  ...['foundation-validation', 'freetype-reference'],
];
/** The most that is wanted: an audit takes as long as this many runs of axe alone. */
const WANTED = 6;
/** The runs of axe alone whose mean counts, after a first one. */
const RUNS = 3;

const { values: given } = parseArgs({
  options: { pages: { type: 'string', default: PAGES.join() } },
});
const ids = given.pages.split(',');
const corpus = await openCorpus(ids);
try {
  for (const id of ids) {
    const alone = await timed(id, runAxe);
    const { states, seconds } = await timed(id, runAudit);
    const [warm, cold] = [seconds / alone.warm, seconds / alone.cold];
    console.log(
      `${id}: axe alone ${alone.warm.toFixed(2)} s (the first run ${alone.cold.toFixed(2)} s), ${states} states ${seconds.toFixed(1)} s, ${warm.toFixed(1)} times as long${warm > WANTED ? `, wanted ${WANTED}` : ''} (${cold.toFixed(1)} times the first run)`,
    );
  }
} finally {
  await corpus.close();
}

async function timed(id, work) {
  const { page, close } = await corpus.open(id);
  try {
    return await work(page);
  } finally {
    await close();
  }
}

/** The first run, which a tester pays who runs axe once, and the mean of those after it. */
async function runAxe(page) {
  await inject(driven(page), { inject: true });
  const seconds = [];
  for (let run = 0; run <= RUNS; run++) {
    const began = performance.now();
    await page.evaluate(
      'globalThis[Symbol.for("a11y-toolbar/audit")].axe.run(document).then(() => {})',
    );
    seconds.push((performance.now() - began) / 1000);
  }
  const [cold, ...warm] = seconds;
  return { cold, warm: warm.reduce((sum, one) => sum + one, 0) / RUNS };
}

async function runAudit(page) {
  const began = performance.now();
  const { states } = await auditPreferences(page, { inject: true });
  return { states: states.length, seconds: (performance.now() - began) / 1000 };
}
