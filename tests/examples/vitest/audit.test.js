import { auditMatchers } from 'a11y-toolbar/audit/expect';
import { auditPreferences } from 'a11y-toolbar/audit/puppeteer';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

expect.extend(auditMatchers);

let browser;

beforeAll(async () => {
  browser = await launch({
    executablePath: process.env.CHROME_PATH,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(() => browser?.close());

async function audit(path) {
  const page = await browser.newPage();
  await page.goto(new URL(path, import.meta.url).href);
  return auditPreferences(page, { states: 'each' });
}

it('a page in order has no findings', { timeout: 60_000 }, async () => {
  expect(await audit('index.html')).toHaveNoFindings();
});

it('a page that cuts text off has one, and the message names it', { timeout: 60_000 }, async () => {
  const found = await audit('faulty.html');

  expect(found).not.toHaveNoFindings();
  expect(() => expect(found).toHaveNoFindings()).toThrow(/text-lost .*\n.*200%[^]*#clipped/);
});
