#!/usr/bin/env node
/** The command `a11y-toolbar`. */
import { readFile } from 'node:fs/promises';
import { nameOf, type Report } from '../reports/report.js';
import { auditAll } from './audit-all.js';
import { criteriaOfAxe } from './axe-criteria.js';
import { readBaselines, writeBaselines } from './baselines.js';
import { openBrowser } from './browser.js';
import { commandLineFrom, type CommandLine } from './command-line.js';
import { readConfig } from './config-file.js';
import { help } from './help.js';
import { optionsFrom, type Options } from './options.js';
import { writeReports } from './outputs.js';
import { Problem } from './problem.js';
import { pagesOfSitemap } from './sitemap.js';
import { targetsOf, type Target } from './targets.js';
import { rerunOnChange } from './watch.js';
import { severities } from './words.js';

const [CLEAN, FAULTY, FAILED] = [0, 1, 2];

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageFor(error)}\n`);
  process.exitCode = FAILED;
}

async function main(words: readonly string[]): Promise<number> {
  const line = commandLineFrom(words);
  if (line === 'help') process.stdout.write(help);
  else if (line === 'version') process.stdout.write(`${await version()}\n`);
  else return run(line);
  return CLEAN;
}

async function run(line: CommandLine): Promise<number> {
  const options = optionsFrom(line, await readConfig(line.config));
  if (!options.watch) return audit(options, await targets(options));
  const written = [...options.outputs.map(({ file }) => file), options.baseline];
  return rerunOnChange(
    async () => {
      const found = await targets(options);
      await audit(options, found).catch((error: unknown) => {
        process.stderr.write(`${messageFor(error)}\n`);
      });
      return found.flatMap(({ address }) => (URL.canParse(address) ? [] : [address]));
    },
    written.flatMap((file) => file ?? []),
  );
}

async function targets(options: Options): Promise<readonly Target[]> {
  return targetsOf(options, async (address) => {
    const browser = await openBrowser(options.browser);
    try {
      const all = await pagesOfSitemap(browser, address, options.common.headers);
      const some = all.slice(0, options.sitemapLimit);
      const left = all.length - some.length;
      if (left)
        process.stderr.write(`--sitemap-limit leaves out ${left} of ${all.length} pages.\n`);
      return some;
    } finally {
      await browser.close();
    }
  });
}

async function audit(options: Options, found: readonly Target[]): Promise<number> {
  const { outputs, baseline, writeBaseline, failOn } = options;
  const known =
    baseline !== undefined && !writeBaseline ? await readBaselines(baseline) : undefined;
  const { pages, failed } = await auditAll(found, {
    ...options,
    pictured: outputs.some(({ reporter }) => reporter === 'html'),
    baselineOf: (page) => known?.get(nameOf(page)) ?? known?.get(page.address),
  });
  const report: Report = { version: await version(), pages, criteriaOf: criteriaOfAxe() };
  if (writeBaseline && baseline !== undefined && !failed) await writeBaselines(baseline, report);
  await writeReports(outputs, report);
  if (failed) return FAILED;
  const counting: readonly (string | undefined)[] = severities.slice(severities.indexOf(failOn));
  const isFaulty = pages.some(({ findings }) =>
    findings.some(({ impact }) => impact === undefined || counting.includes(impact)),
  );
  return isFaulty && !writeBaseline ? FAULTY : CLEAN;
}

/** The message of an error. One that is not foreseen comes with its stack. */
function messageFor(error: unknown): string {
  if (error instanceof Problem || error instanceof TypeError) return error.message;
  return (error as Error).stack ?? String(error);
}

async function version(): Promise<string> {
  const file = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
