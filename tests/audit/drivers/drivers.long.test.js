import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { auditPreferences as inPlaywright } from '../../../dist/audit/drivers/playwright.js';
import { auditPreferences as inPuppeteer } from '../../../dist/audit/drivers/puppeteer.js';
import { whenInWords } from '../../../dist/audit/reports/words.js';
import { findChromium } from '../../support/browsers/find-chromium.js';
import { PLANTED, startSite, told } from '../../support/node/site.js';

const options = await findChromium();

const drivers = {
  Puppeteer: { launch: () => puppeteer.launch(options), audit: inPuppeteer },
  Playwright: {
    // it knows no other headless mode
    launch: () => chromium.launch({ ...options, headless: true }),
    audit: inPlaywright,
  },
};

for (const [name, { launch, audit }] of Object.entries(drivers)) {
  describe(`An audit by ${name}`, () => {
    let site;
    let browser;

    before(async () => {
      site = await startSite();
      browser = await launch();
    });

    after(async () => {
      await browser?.close();
      site?.close();
    });

    async function open(path) {
      const page = await browser.newPage();
      await page.goto(site.origin + path);
      return page;
    }

    it('finds each fault of a page in the states that have it, and nothing else', async () => {
      const page = await open('/faulty');

      const found = await audit(page, { states: 'each' });

      assert.deepEqual(told(found, whenInWords), PLANTED);
    });

    it('gives a page without a toolbar one, for the time of the audit', async () => {
      const page = await open('/bare');
      const before = await page.content();

      const found = await audit(page, {
        states: 'each',
        inject: true,
        attributes: { controls: 'font-size background letter-spacing' },
      });

      assert.deepEqual(told(found, whenInWords), PLANTED);
      assert.equal(await page.content(), before);
      assert.equal(await page.evaluate('typeof axe'), 'undefined');
    });

    it('works where the policy of a page allows no script at all', async () => {
      const page = await open('/strict');

      const found = await audit(page, { states: [{}, { fontSize: 2 }], inject: true });

      assert.deepEqual(told(found, whenInWords), [['image-alt', '#nameless', 'in all 2 states']]);
    });

    it('audits the frames of a page as well', async () => {
      const page = await open('/frame');
      const frame = page.frames().find((one) => one.parentFrame());
      await frame.evaluate('document.querySelector("h1").innerHTML = "<img id=within src=data:,>"');

      const found = await audit(page, { states: [{}] });

      const targets = found.findings.flatMap(({ nodes }) => nodes.map(({ target }) => target));
      assert.ok(targets.includes('iframe >>> #within'), String(targets));
    });

    it('tells of each state before and once it is shown', async () => {
      const page = await open('/clean');
      const size = () =>
        page.evaluate('getComputedStyle(document.querySelector("main p")).fontSize');
      const heard = [];
      const hear =
        (what) =>
        async ({ done, total }) => {
          heard.push(`${what} ${done} of ${total}: ${await size()}`);
        };

      await audit(page, {
        states: [{ fontSize: 2 }, {}],
        onState: hear('before'),
        onShown: hear('shown'),
      });

      // small text comes first
      assert.deepEqual(heard, [
        'before 0 of 2: 16px',
        'shown 0 of 2: 16px',
        'before 1 of 2: 16px',
        'shown 1 of 2: 32px',
      ]);
    });

    it('leaves out what a baseline knows', async () => {
      const page = await open('/faulty');
      const states = [{}, { fontSize: 2 }];
      const baseline = await audit(page, { states });

      assert.equal(baseline.findings.length, 2);
      assert.deepEqual((await audit(page, { states, baseline })).findings, []);
    });

    it('says what is wrong, as it is said in the page', async () => {
      const page = await open('/bare');

      await assert.rejects(audit(page), { name: 'TypeError', message: /<a11y-toolbar>/ });
      await assert.rejects(audit(page, { inject: true, states: 0 }), {
        name: 'RangeError',
        message: '0 is not the size of a sample.',
      });
      const fail = () => Promise.reject(new Error('Enough'));
      await assert.rejects(audit(page, { inject: true, onState: fail }), { message: 'Enough' });
    });
  });
}
