import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { auditPreferences } from '../../src/audit/index.js';
import { openDemo, pages } from '../demo/support.js';
import { loadAxe } from '../support/axe.js';
import { screenshotUrl } from '../support/screenshot.js';

describe('an audit', () => {
  for (const name of pages) {
    it(`finds nothing in ${name} of the demo`, async () => {
      const demo = await openDemo(name, { width: 1280, height: 800 });
      await setViewport({ width: 1280, height: 800 });
      await loadAxe(demo);
      const driver = { screenshot: () => screenshotUrl() };

      const { states, findings } = await auditPreferences(demo.document, { driver });

      expect(findings).to.eql([]);
      expect(states.length).to.be.greaterThan(20);
      // more than two dozen states, each with axe, a walk through the page and pictures
    }).timeout(240_000);
  }
});
