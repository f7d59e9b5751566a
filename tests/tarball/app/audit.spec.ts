import type { Audit } from 'a11y-toolbar/audit';
import { auditMatchers } from 'a11y-toolbar/audit/expect';
import { expect, test } from 'vitest';

expect.extend(auditMatchers);

const clean: Audit = { findings: [], states: [], rules: [] };

test('an audit that has found nothing passes', () => {
  expect(clean).toHaveNoFindings();
  expect(() => {
    expect(clean).not.toHaveNoFindings();
  }).toThrow('nothing was in 0 states');
});
