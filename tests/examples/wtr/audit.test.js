/* global document, it */
import { expect, use } from '@esm-bundle/chai';
import { auditMatchers } from 'a11y-toolbar/audit/chai';
import { auditPreferences } from 'a11y-toolbar/audit/web-test-runner';

use(auditMatchers);

it('a page in order has no findings', async () => {
  expect(await auditPreferences(await open('index.html'), { states: 'each' })).to.haveNoFindings();
});

it('a page that cuts text off has one, and the message names it', async () => {
  const audit = await auditPreferences(await open('faulty.html'), { states: 'each' });

  expect(audit).not.to.haveNoFindings();
  expect(() => expect(audit).to.haveNoFindings()).to.throw(/text-lost .*\n.*200%[^]*#clipped/);
});

async function open(src) {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src, width: 800, height: 600 });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument;
}
