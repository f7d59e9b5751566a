import { fileURLToPath } from 'node:url';
import { Packages } from '../../fidelity/corpus/packages.js';
import { pages } from '../../fidelity/corpus/pages.js';
import { Site } from '../../fidelity/corpus/site.js';
import { serve } from '../../fidelity/serve.js';
import { launch, visit } from '../../fidelity/visit.js';
import { findChromium } from '../../support/browsers/find-chromium.js';

/** Serves real pages, and opens a browser for them. */
export async function openCorpus(ids) {
  const packages = new Packages({
    cache: here('.pages'),
    lockFile: here('corpus/lock.json'),
    treeFolder: here('corpus/tree'),
  });
  const sites = new Map(ids.map((id) => [id, siteOf(id, packages)]));
  for (const site of sites.values()) await site.prepare();
  const server = await serve(new Map([...sites.values()].map((site) => [site.origin, site])));
  const browser = await launch(await findChromium(), server.port);
  return {
    /** Opens a page that is still. Resolves to `{ page, close }`. */
    open: (id) => visit(browser, sites.get(id), { width: 1280 }),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function siteOf(id, packages) {
  const page = pages.find((one) => one.id === id);
  if (!page) throw new Error(`There is no page ${id}.`);
  return new Site(page, packages);
}

function here(path) {
  return fileURLToPath(new URL(`../../fidelity/${path}`, import.meta.url));
}
