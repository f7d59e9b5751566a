import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { auditPreferences } from '../../../dist/audit/drivers/puppeteer.js';
import { findChromium } from '../../support/browsers/find-chromium.js';
import { clean } from './clean.js';
import { keys } from './keys.js';
import { looks } from './looks.js';
import { texts } from './texts.js';

/** The states that each page is looked at in, unless it names its own. */
export const STATES = [{}, { fontSize: 2 }, { background: 'black' }, { letterSpacing: 0.12 }];

/**
 * All pages, by what is wrong in them. An audit `finds` that, or the toolbar has `mended` it, and there is nothing to
 * find.
 */
export const planted = { ...texts, ...looks, ...keys, ...clean };

/** Serves the pages, and opens a browser for them. */
export async function startPlanted() {
  const server = createServer(({ url }, response) => {
    const { html } = planted[decodeURIComponent(url.slice(1))] ?? {};
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html' }).end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch(await findChromium());
  const addressOf = (name) =>
    `http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`;
  return {
    browser,
    addressOf,
    /** Audits a page. Resolves to what was found of what is wrong, mended, missed, and told without reason. */
    async audited(name, { states, onShown } = {}) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      try {
        await page.goto(addressOf(name));
        const { findings } = await auditPreferences(page, {
          inject: true,
          states: states ?? planted[name].states ?? STATES,
          ...(onShown && { onShown: (progress) => onShown(page, progress) }),
        });
        return sorted(planted[name], findings);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function sorted({ finds, mended = [] }, findings) {
  const told = findings.flatMap(({ rule, nodes }) =>
    nodes.map(({ target, summary }) => ({ what: `${rule} ${target}`, summary })),
  );
  const isTold = (one) => told.some(({ what }) => kindOf(what) === kindOf(one));
  const isMeant = ({ what }) => finds.some((one) => kindOf(one) === kindOf(what));
  return {
    found: finds.filter(isTold),
    missed: finds.filter((one) => !isTold(one)),
    mended: mended.filter((one) => !isTold(one)),
    extra: told.filter((one) => !isMeant(one)).map(({ what }) => what),
    told,
  };
}

/** Of many links alike, one stands for all. */
const kindOf = (told) => told.replace(/#l\d+$/, '#l');
