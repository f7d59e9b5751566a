import { expect as plain, test } from '@playwright/test';
import { auditMatchers } from 'a11y-toolbar/audit/expect';
import { auditPreferences } from 'a11y-toolbar/audit/playwright';

const expect = plain.extend(auditMatchers);
const states = 'each';

test('a page in order has no findings', async ({ page }) => {
  await page.goto(new URL('index.html', import.meta.url).href);

  expect(await auditPreferences(page, { states })).toHaveNoFindings();
});

test('a page that cuts text off has one, and the message names it', async ({ page }) => {
  await page.goto(new URL('faulty.html', import.meta.url).href);
  const audit = await auditPreferences(page, { states });

  expect(audit).not.toHaveNoFindings();
  expect(() => expect(audit).toHaveNoFindings()).toThrow(/text-lost .*\n.*200%[^]*#clipped/);
});
