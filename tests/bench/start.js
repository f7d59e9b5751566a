// `npm run bench:start`: what a script tag costs a visitor who has stored nothing and opens nothing, beside other toolbars.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Packages } from '../fidelity/corpus/packages.js';
import { Site } from '../fidelity/corpus/site.js';
import { serve } from '../fidelity/serve.js';
import { launch, pause } from '../fidelity/visit.js';
import { findChromium } from '../support/browsers/find-chromium.js';

const { values: options } = parseArgs({
  options: {
    cache: { type: 'string', default: here('../fidelity/.pages') },
    dist: { type: 'string', default: here('../../dist') },
    rounds: { type: 'string', default: '15' },
  },
});

/** The markup that each one's own documentation gives, on the same page. */
const CONTENDERS = {
  nothing: { head: '' },
  ours: { files: options.dist, head: '<script src="/tool/a11y-toolbar.js" defer></script>' },
  bvi: {
    files: 'npm:bvi@1.0.2',
    head:
      '<link rel="stylesheet" href="/tool/dist/css/bvi.min.css">' +
      '<script src="/tool/dist/js/bvi.min.js" defer></script>' +
      '<script>addEventListener("DOMContentLoaded", () => new isvek.Bvi())</script>',
    body: '<a href="#" class="bvi-open">version for visually impaired</a>',
  },
  sienna: {
    files: 'npm:sienna-accessibility@2.2.333',
    head: '<script src="/tool/dist/sienna.min.js" defer></script>',
  },
  accessibility: {
    files: 'npm:accessibility@6.1.0',
    head:
      '<script src="/tool/dist/main.bundle.js" defer></script>' +
      '<script>addEventListener("load", () => new Accessibility({ icon: { useEmojis: true } }))</script>',
  },
};

const TEXT = '<h2>Heading</h2><p>Some <a href="#">text</a> to read, of which there is more.</p>';
/** How long a page is left to itself after its `load` event, in ms: some start late. */
const SETTLE = 400;

const packages = new Packages({
  cache: options.cache,
  lockFile: here('lock.json'),
  treeFolder: here('.'),
});
const sites = Object.entries(CONTENDERS).map(([name, contender]) => siteOf(name, contender));
for (const { files } of Object.values(CONTENDERS)) {
  if (files?.startsWith('npm:')) await packages.path(files);
}
const server = await serve(new Map(sites.map((site) => [site.origin, site])));
const browser = await launch(await findChromium(), server.port);
try {
  const results = sites.map(() => []);
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const [index, site] of sites.entries()) {
      const took = await visited(site);
      // the first round fills caches
      if (round) results[index].push(took);
    }
  }
  tell(results);
} finally {
  await browser.close();
  server.close();
}

function siteOf(name, { files, head, body = '' }) {
  const html =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Start</title>` +
    `<link rel="icon" href="data:,">${head}<body>${body}${TEXT.repeat(100)}`;
  const site = new Site(
    { id: `start-${name}`, entry: 'index.html', assemble: () => html },
    packages,
  );
  if (files) site.mount('/tool/', `${files}/`);
  return site;
}

/** Opens a page with empty storage. Resolves with the processor time of its main thread, and of its scripts, in ms. */
async function visited(site) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(site.url, { waitUntil: 'load' });
  await pause(SETTLE);
  const { metrics } = await client.send('Performance.getMetrics');
  const { TaskDuration, ScriptDuration } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value * 1000]),
  );
  await context.close();
  return { task: TaskDuration, script: ScriptDuration };
}

function tell(results) {
  const [plain] = results;
  const rows = sites.map((site, index) => {
    const more = results[index].map(({ task }, round) => task - plain[round].task);
    return [
      Object.keys(CONTENDERS)[index],
      {
        'whole page, ms': median(results[index].map(({ task }) => task)).toFixed(1),
        'more than nothing, ms': median(more).toFixed(1),
        'scripts, ms': median(results[index].map(({ script }) => script)).toFixed(1),
      },
    ];
  });
  console.log(
    `Processor time of the main thread, medians of ${options.rounds} rounds, ${process.arch}`,
  );
  console.table(Object.fromEntries(rows));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
