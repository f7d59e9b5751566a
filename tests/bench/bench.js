// Measures what the toolbar costs the browser, beside style sheets written by hand and other toolbars. See README.md.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Packages } from '../fidelity/corpus/packages.js';
import { allContenders } from './contenders/index.js';
import { createFigures } from './figures.js';
import { goals } from './goals.js';
import { measureMemory } from './measure/memory.js';
import { measureRounds } from './measure/rounds.js';
import { sameEffect } from './measure/same-effect.js';
import { measureTasks } from './measure/tasks.js';
import { readOptions } from './options.js';
import { openBrowser } from './page/open.js';
import { plan as choosePlan } from './plan.js';
import { report } from './report.js';

const BUNDLE = 'a11y-toolbar.all.js';

const options = readOptions();
const plan = choosePlan(options);
const dist = await mkdtemp(join(tmpdir(), 'bench-'));
try {
  await tell(await measure());
} finally {
  await rm(dist, { recursive: true });
}

async function measure() {
  // copied, so that a build that runs meanwhile does not pull it away
  await cp(join(options.dist, BUNDLE), join(dist, BUNDLE)).catch(() => {
    throw new Error(`no ${BUNDLE} in ${options.dist}: run the build first`);
  });
  const contenders = Object.fromEntries(
    Object.entries(allContenders(dist)).filter(([name]) => plan.only?.includes(name) ?? true),
  );
  const packages = new Packages({
    cache: options.cache,
    lockFile: fileURLToPath(new URL('lock.json', import.meta.url)),
    treeFolder: dist,
  });
  await fetchPeers(contenders, packages);
  const sizes = [...plan.sizes, plan.typical, plan.smallest];
  const { open, close, version } = await openBrowser({ contenders, packages, sizes });
  const common = { contenders, open };
  try {
    const effect = plan.hasRest && (await sameEffect({ ...common, size: plan.typical }));
    const results = [];
    for (const size of plan.sizes) {
      const onResult = (result) => options.verbose && console.log(JSON.stringify(result));
      results.push(...(await measureRounds({ ...common, size, work: plan.work, onResult })));
    }
    const tasks = {};
    for (const name of plan.hasRest ? ['by-hand', 'ours', 'prepared'] : []) {
      tasks[name] = await measureTasks({ ...common, size: plan.typical, name });
    }
    const { smallest, cycles } = plan;
    const memory = plan.hasRest && (await measureMemory({ ...common, size: smallest, cycles }));
    return { version, results, tasks, memory, effect, contenders: Object.keys(contenders) };
  } finally {
    await close();
  }
}

/** A peer that cannot be fetched is left out, with a line that says so. */
async function fetchPeers(contenders, packages) {
  for (const [name, { files }] of Object.entries(contenders)) {
    if (!files?.startsWith('npm:')) continue;
    await packages.path(files).catch((error) => {
      console.warn(`left out: ${name} (${error.message.split('\n')[0]})`);
      delete contenders[name];
    });
  }
}

async function tell({ results, ...measured }) {
  const figures = createFigures(results);
  const reached = goals({ ...measured, figures, plan });
  console.log(report({ ...measured, figures, plan, goals: reached }));
  if (options.out) {
    const all = { date: new Date().toISOString(), plan, ...measured, goals: reached, results };
    await writeFile(options.out, JSON.stringify(all, null, 1));
  }
  if (options.assert && reached.some(({ met }) => !met)) process.exitCode = 1;
}
