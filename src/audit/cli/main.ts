#!/usr/bin/env node
/** The command `a11y-toolbar`. */
import { readFile } from 'node:fs/promises';
import type { PageReport, Report } from '../reports/report.js';
import { auditPage } from './audit-page.js';
import { readBaselines, writeBaselines, written } from './baselines.js';
import { openBrowser } from './browser.js';
import { help } from './help.js';
import { optionsFrom, type Options } from './options.js';
import { messageOf, Problem } from './problem.js';
import { progressLine } from './progress.js';
import { reporters } from './reporters.js';

const [CLEAN, FAULTY, FAILED] = [0, 1, 2];

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // an unexpected error is printed with its stack
  const isForeseen = error instanceof Problem || error instanceof TypeError;
  process.stderr.write(
    `${isForeseen ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exitCode = FAILED;
}

async function main(words: readonly string[]): Promise<number> {
  const options = optionsFrom(words);
  if (options === 'help') process.stdout.write(help);
  else if (options === 'version') process.stdout.write(`${await version()}\n`);
  else return audit(options);
  return CLEAN;
}

async function audit(options: Options): Promise<number> {
  const { addresses, reporter, out, baseline, writeBaseline } = options;
  const known =
    baseline !== undefined && !writeBaseline ? await readBaselines(baseline) : undefined;
  const { pages, failed } = await auditAll(addresses, {
    ...options,
    baselineOf: (address) => known?.get(address),
  });
  const report: Report = { version: await version(), pages };
  if (writeBaseline && baseline !== undefined && !failed) await writeBaselines(baseline, report);
  if (out === undefined) process.stdout.write(reporters[reporter](report));
  else {
    await written(out, reporters[reporter](report));
    process.stdout.write(reporters.text(report));
  }
  if (failed) return FAILED;
  const isFaulty = pages.some(({ findings }) => findings.length);
  return isFaulty && !writeBaseline ? FAULTY : CLEAN;
}

/** Audits all pages. If one cannot be audited, the others still are. */
async function auditAll(
  addresses: readonly string[],
  options: Omit<Parameters<typeof auditPage>[2], 'onState'>,
): Promise<{ pages: PageReport[]; failed: number }> {
  const progress = progressLine(process.stderr);
  const onState: Parameters<typeof auditPage>[2]['onState'] = (address, state) => {
    progress.tell(address, state);
  };
  const browser = await openBrowser(options.browser);
  const pages: PageReport[] = [];
  let failed = 0;
  try {
    for (const address of addresses) {
      try {
        pages.push(await auditPage(browser, address, { ...options, onState }));
      } catch (error) {
        failed++;
        progress.say(problemOf(address, error));
      }
    }
  } finally {
    progress.end();
    await browser.close();
  }
  return { pages, failed };
}

function problemOf(address: string, error: unknown): string {
  if (error instanceof Problem) return error.message;
  return `${address} cannot be audited: ${messageOf(error)}`;
}

async function version(): Promise<string> {
  const file = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
