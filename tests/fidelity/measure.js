// Drives tools over real pages that nobody here wrote, and prints what a reader would get. See README.md.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../support/browsers/find-chromium.js';
import { Packages } from './corpus/packages.js';
import { pages } from './corpus/pages.js';
import { Site } from './corpus/site.js';
import { readOptions } from './options.js';
import { failures, line, table, worstPages } from './report.js';
import { run } from './run.js';
import { serve } from './serve.js';
import { allTools } from './tools/index.js';
import { launch } from './visit.js';

const options = readOptions();
if (options.list) {
  for (const { id, from, about } of pages) console.log(`${id} (${from}): ${about}`);
} else {
  const { results, count } = await measure();
  await report(results, count);
}

async function measure() {
  const packages = new Packages({
    cache: options.cache,
    lockFile: here('corpus/lock.json'),
    treeFolder: here('corpus/tree'),
  });
  const bundle = await mkdtemp(join(tmpdir(), 'fidelity-'));
  const tools = await chooseTools(bundle);
  const sites = await openSites(packages);
  const server = await serve(sites);
  const browser = await launch(await findChromium(), server.port);
  const results = [];
  try {
    const onResult = (result) => {
      results.push(result);
      if (options.verbose) console.log(line(result));
    };
    await run({ browser, sites: [...sites.values()], tools, packages, options, onResult });
  } finally {
    await browser.close();
    server.close();
    await rm(bundle, { recursive: true });
  }
  return { results, count: sites.size };
}

/** The bundle is copied, so that a build that runs meanwhile does not pull it away. */
async function chooseTools(folder) {
  const all = allTools(folder);
  const chosen = options.tools.map((name) => {
    if (!all[name]) throw new Error(`no tool ${name}. There is ${Object.keys(all).join(', ')}`);
    return [name, all[name]];
  });
  if (options.tools.some((name) => name.startsWith('ours'))) {
    const file = 'a11y-toolbar.all.js';
    await cp(join(options.dist, file), join(folder, file)).catch(() => {
      throw new Error(`no ${file} in ${options.dist}: run the build first`);
    });
  }
  return Object.fromEntries(chosen);
}

/** A page whose package cannot be had here (Debian's, without apt-get) is left out, with a line that says so. */
async function openSites(packages) {
  const sites = new Map();
  for (const page of pages.filter(({ id }) => options.pages.includes(id))) {
    const site = new Site(page, packages);
    try {
      await site.prepare();
      sites.set(site.origin, site);
    } catch (error) {
      console.warn(`left out: ${page.id} (${error.message.split('\n')[0]})`);
    }
  }
  return sites;
}

async function report(results, count) {
  if (options.out) await writeFile(options.out, JSON.stringify(results, null, 1));
  console.log(`\nmeans over ${count} pages, ${options.width} px, asked for ×${options.factor}\n`);
  console.log(table(results, options.tools));
  for (const tool of options.tools) {
    const worst = worstPages(results, tool);
    if (worst.length) console.log(`\nfurthest from the goal, ${tool}:\n${worst.join('\n')}`);
  }
  if (!options.assert) return;
  const failed = failures(results, 'ours');
  if (failed.length) console.error(`\nmissed:\n${failed.join('\n')}`);
  process.exitCode = failed.length ? 1 : 0;
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
