/**
 * Audits pages with planted faults, and prints what was found, mended by the toolbar, missed, and told without reason.
 *
 *   node tests/audit/planted/run.js [--only part-of-a-name] [--states pairwise] [--say] [--shots folder]
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { planted, startPlanted } from './audited.js';

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    states: { type: 'string' },
    say: { type: 'boolean' },
    shots: { type: 'string' },
  },
});

const site = await startPlanted();
const sum = { found: 0, mended: 0, missed: 0, extra: 0 };
try {
  for (const name of Object.keys(planted).filter((one) => one.includes(given.only))) {
    const began = Date.now();
    const result = await site.audited(name, {
      states: given.states,
      ...(given.shots && { onShown: (page, progress) => shoot(page, name, progress) }),
    });
    console.log(`${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    for (const kind of Object.keys(sum)) {
      sum[kind] += result[kind].length;
      for (const one of result[kind]) console.log(`  ${kind.padEnd(7)} ${one}`);
    }
    if (given.say)
      for (const { what, summary } of result.told) console.log(`    ${what}: ${summary}`);
  }
} finally {
  await site.close();
}
console.log(
  `\nfound ${sum.found}, mended by the toolbar ${sum.mended}, missed ${sum.missed}, told without reason ${sum.extra}`,
);

async function shoot(page, name, { done }) {
  await mkdir(given.shots, { recursive: true });
  const show = (display) =>
    page.$eval('a11y-toolbar', (bar, value) => (bar.style.display = value), display);
  await show('none');
  await page.screenshot({ path: `${given.shots}/${name.replace(/\W+/g, '-')}-${done}.png` });
  await show('');
}
