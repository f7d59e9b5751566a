/// <reference types="jest" />
import type { Audit } from 'a11y-toolbar/audit';
import { auditMatchers } from 'a11y-toolbar/audit/expect';

expect.extend(auditMatchers);

test('an audit is awaited', async () => {
  const audit: Promise<Audit> = Promise.resolve({ findings: [], states: [], rules: [] });

  expect(await audit).toHaveNoFindings();
  await expect(audit).resolves.toHaveNoFindings();
});
