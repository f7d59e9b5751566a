/**
 * `npm run test:sites [-- NAME…]` tries the package in real systems: packs it, installs the system in an empty folder,
 * follows the recipe of the guide, and visits the site. It prints one table, and fails where a row is not as it should be.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/browsers/find-chromium.js';
import { pack } from './set-up.js';
import { visit } from './visit.js';

const all = readdirSync(new URL('systems', import.meta.url)).map((file) => file.replace('.js', ''));
const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'sites-'));
const browser = await puppeteer.launch(await findChromium());
const rows = {};

try {
  const tarball = pack(scratch);
  for (const name of asked.length ? asked : all) {
    const { default: start } = await import(`./systems/${name}.js`);
    const undo = [];
    try {
      const site = await start({ folder: mkdtempSync(join(scratch, `${name}-`)), tarball, undo });
      const seen = await visit(browser, site);
      const problems = (await site.check?.(browser)) ?? [];
      rows[name] = { versions: site.versions, ...seen, problems: problems.join(', ') };
    } catch (error) {
      rows[name] = { versions: '', problems: String(error.stack).slice(0, 600) };
    }
    for (const one of undo.reverse()) await one();
    console.error(name, rows[name]);
  }
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}

console.table(rows);
const isSound = ({ size, contrast, undo, messages, shift, problems }) =>
  size === 2 && contrast >= 7 && undo === 'exact' && messages === 0 && shift === 0 && !problems;
process.exitCode = Object.values(rows).every(isSound) ? 0 : 1;
