import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { acts } from './acts/index.js';
import { can } from './acts/common.js';
import { visit } from './visit.js';

/** Where a tool's files are served on every site. */
const TOOL_BASE = '/__tool/';
/** No act takes longer than this with one scheme, in ms. */
const PATIENCE = 90_000;

/**
 * Performs every act of every tool on every site, several at a time, each on a freshly opened page.
 * Calls `onResult` with each `{ page, tool, act, variant?, figures, notes }`, or `{ page, tool, act, error }`.
 */
export async function run({ browser, sites, tools, packages, options, onResult }) {
  const tasks = sites.flatMap((site) => tasksOn(site, tools, options.acts));
  await Promise.all(Array.from({ length: options.jobs }, work));

  async function work() {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      for (const result of await perform(task)) onResult(result);
    }
  }

  async function perform({ site, name, tool, act }) {
    const common = { page: site.id, tool: name, act };
    let visited;
    try {
      visited = await visitFetched(site);
      const schemes = options.schemes === 'all' ? tool.schemes : options.schemes.split(',');
      const measuring = acts[act].measure({
        page: visited.page,
        tool,
        base: `${site.origin}${TOOL_BASE}${name}/`,
        factor: options.factor,
        schemes,
      });
      const measured = await within(PATIENCE * schemes.length, measuring);
      if (options.shots) await keepShot(visited.page, options.shots, `${site.id}-${name}-${act}`);
      return measured.map((result) => ({ ...common, ...result }));
    } catch (error) {
      return [{ ...common, error: error.message.slice(0, 200) }];
    } finally {
      await visited?.close().catch(() => {});
    }
  }

  /** The first time, a page waits for packages that are only now fetched: it is opened again, as it will be ever after. */
  async function visitFetched(site) {
    const { downloads } = packages;
    const visited = await visit(browser, site, options);
    if (packages.downloads === downloads) return visited;
    await visited.close();
    return visit(browser, site, options);
  }
}

function tasksOn(site, tools, acts) {
  return Object.entries(tools).flatMap(([name, tool]) => {
    if (tool.files) site.mount(`${TOOL_BASE}${name}/`, `${tool.files}/`);
    return acts.filter((act) => can(tool, act)).map((act) => ({ site, name, tool, act }));
  });
}

async function within(milliseconds, promise) {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(reject, milliseconds, new Error(`no end in ${milliseconds / 1000} s`));
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}

async function keepShot(page, folder, name) {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), captureBeyondViewport: false });
}
