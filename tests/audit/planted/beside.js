/**
 * Has other tools look at the pages with planted faults, and prints how many of the faults each tells of.
 *
 *   npm install --prefix FOLDER pa11y-ci lighthouse @axe-core/playwright playwright-core
 *   node tests/audit/planted/beside.js --tools FOLDER [--only axe,pa11y-ci,lighthouse]
 *
 * A tool tells of a fault if one of its errors is at the element that is at fault.
 */
/* global document */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { findChromium } from '../../support/browsers/find-chromium.js';
import { planted, startPlanted, STATES } from './audited.js';

const { values: given } = parseArgs({
  options: { tools: { type: 'string' }, only: { type: 'string' } },
});
const bin = (name) => resolve(given.tools, 'node_modules/.bin', name);
const run = promisify(execFile);
const chromium = await findChromium();
const env = { ...process.env, ...chromium.env, CHROME_PATH: chromium.executablePath };
const flags = ['--headless', ...(chromium.args ?? [])];
const site = await startPlanted();
const folder = await mkdtemp(join(tmpdir(), 'beside-'));
const faulty = Object.keys(planted).filter((name) => planted[name].finds.length);

/** Each tool resolves to the selectors of what it tells of, by the name of the page. */
const tools = {
  'axe alone': () => byPage((page) => axeIn(page)),
  'axe in each state': () => byPage(axeInStates),
  'pa11y-ci': pa11y,
  lighthouse: () => byAddress(lighthouse),
  '@axe-core/playwright': playwright,
};

try {
  for (const [tool, look] of Object.entries(tools)) {
    if (given.only && !given.only.split(',').includes(tool)) continue;
    const told = await look();
    const found = [];
    for (const name of faulty) found.push(...(await foundIn(name, told.get(name) ?? [])));
    const all = faulty.flatMap((name) => planted[name].finds).length;
    console.log(`${tool}: ${found.length} of ${all}`);
    for (const one of found) console.log(`  ${one}`);
  }
} finally {
  await rm(folder, { recursive: true });
  await site.close();
}

async function byPage(look) {
  const told = new Map();
  for (const name of faulty) told.set(name, await withPage(name, look));
  return told;
}

async function byAddress(look) {
  const told = new Map();
  for (const name of faulty) told.set(name, await look(site.addressOf(name)));
  return told;
}

async function withPage(name, look) {
  const page = await site.browser.newPage();
  try {
    await page.goto(site.addressOf(name));
    return await look(page);
  } finally {
    await page.close();
  }
}

/** The faults of a page at whose element a tool tells of something. */
function foundIn(name, selectors) {
  return withPage(name, async (page) => {
    const found = [];
    for (const fault of planted[name].finds) {
      const isTold = await page.evaluate(
        (own, others) => {
          const find = (selector) => {
            try {
              return document.querySelector(selector);
            } catch {
              return null;
            }
          };
          const at = find(own);
          return at !== null && others.some((other) => find(other) === at);
        },
        fault.slice(fault.indexOf(' ') + 1),
        selectors,
      );
      if (isTold) found.push(`${name}: ${fault}`);
    }
    return found;
  });
}

async function axeIn(page) {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  await page.evaluate(source);
  const { violations } = await page.evaluate('axe.run(document)');
  return targetsIn(violations);
}

function targetsIn(violations) {
  return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.flat().join(' ')));
}

async function axeInStates(page) {
  const bundle = new URL('../../../dist/a11y-toolbar.all.js', import.meta.url);
  await page.evaluate(await readFile(bundle, 'utf8'));
  const told = [];
  for (const state of STATES) {
    await page.evaluate(async (preferences) => {
      const bar =
        document.querySelector('a11y-toolbar') ??
        document.body.appendChild(document.createElement('a11y-toolbar'));
      bar.reset();
      bar.set(preferences);
      await bar.applied;
    }, state);
    told.push(...(await axeIn(page)));
  }
  return told;
}

async function pa11y() {
  const config = join(folder, 'pa11y.json');
  const chrome = { executablePath: chromium.executablePath, args: flags };
  const defaults = { runners: ['axe', 'htmlcs'], chromeLaunchConfig: chrome, concurrency: 1 };
  await writeFile(config, JSON.stringify({ defaults, urls: faulty.map(site.addressOf) }));
  const { results } = JSON.parse(await outputOf(bin('pa11y-ci'), ['--json', '--config', config]));
  return new Map(
    faulty.map((name) => [name, results[site.addressOf(name)].map(({ selector }) => selector)]),
  );
}

async function lighthouse(address) {
  const options = [
    ...['--only-categories=accessibility', '--output=json', '--quiet', '--preset=desktop'],
    ...['--throttling-method=provided', '--disable-full-page-screenshot'],
  ];
  const output = await outputOf(bin('lighthouse'), [
    ...[address, ...options, `--chrome-flags=${flags.join(' ')}`],
  ]);
  return Object.values(JSON.parse(output).audits)
    .filter(({ score }) => score === 0)
    .flatMap(({ details }) => details?.items ?? [])
    .flatMap(({ node }) => node?.selector ?? []);
}

async function playwright() {
  const require = createRequire(join(resolve(given.tools), 'package.json'));
  const { chromium: engine } = require('playwright-core');
  const { AxeBuilder } = require('@axe-core/playwright');
  const browser = await engine.launch({ executablePath: chromium.executablePath, args: flags });
  try {
    return await byAddress(async (address) => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(address);
      return targetsIn((await new AxeBuilder({ page }).analyze()).violations);
    });
  } finally {
    await browser.close();
  }
}

/** What a command prints. Most fail where they find something. */
async function outputOf(file, given) {
  const most = 64 * 1024 * 1024;
  const done = run(file, given, { cwd: folder, env, maxBuffer: most });
  const { stdout } = await done.catch((error) => error);
  return stdout;
}
