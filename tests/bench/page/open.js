import { findChromium } from '../../support/browsers/find-chromium.js';
import { serve } from '../../fidelity/serve.js';
import { launch, visit } from '../../fidelity/visit.js';
import { sizeName } from '../plan.js';
import { generatedSites } from './site.js';

const TOOL_BASE = '/__tool/';
const WIDTH = 1280;

/** Starts a browser and serves the generated pages. `open(size, name)` opens one, with that contender ready to act. */
export async function openBrowser({ contenders, packages, sizes }) {
  const pages = new Map(sizes.map((size) => [key(size), generatedSites(size, packages)]));
  const sites = [...pages.values()].flatMap((variants) => Object.values(variants));
  for (const [name, { files }] of Object.entries(contenders)) {
    if (files) for (const site of sites) site.mount(`${TOOL_BASE}${name}/`, `${files}/`);
  }
  const server = await serve(new Map(sites.map((site) => [site.origin, site])));
  const browser = await launch(await findChromium(), server.port);
  return {
    version: await browser.version(),
    async open(size, name, prepares = true) {
      const { start, prepare, site: variant } = contenders[name];
      const site = pages.get(key(size))[variant];
      const visited = await visit(browser, site, { width: WIDTH });
      await start(visited.page, `${site.origin}${TOOL_BASE}${name}/`);
      if (prepares) await prepare?.(visited.page);
      return visited;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const key = sizeName;
