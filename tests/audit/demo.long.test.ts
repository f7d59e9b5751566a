import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { auditPreferences } from '../../src/audit/index.js';
import { statesOf } from '../../src/audit/states.js';
import { settingNames, settings, settingOf, type Preferences } from '../../src/settings/catalog.js';
import { openDemo, pages } from '../demo/support.js';
import { loadAxe } from '../support/axe.js';
import { screenshotUrl } from '../support/screenshot.js';
import { stepsHere } from '../support/sweep.js';

const names = settingNames.slice(0, 3);
const states = statesOf(
  names.map((name) => ({ name, values: settingOf(name).values })),
  'pairwise',
);

/** The states of a page: the pages share them, so that each value meets each page, as it meets each other value. */
const statesOn = (page: number): Preferences[] =>
  states.filter(({ fontSize, background }) => {
    const places = settings.fontSize.values.indexOf(fontSize);
    return (
      (places + settings.background.values.indexOf(background as 'black')) % pages.length === page
    );
  });

describe('an audit', () => {
  it('looks at each value on each page', () => {
    for (const page of pages.keys())
      for (const name of names)
        expect(new Set(statesOn(page).map((state) => state[name]))).to.eql(
          new Set(settingOf(name).values),
        );
    expect(pages.flatMap((_, page) => statesOn(page))).to.have.deep.members(states);
  });

  for (const [page, name] of pages.entries()) {
    it(`finds nothing in ${name} of the demo`, async () => {
      const demo = await openDemo(name, { width: 1280, height: 800 });
      await setViewport({ width: 1280, height: 800 });
      await loadAxe(demo);
      const driver = { screenshot: () => screenshotUrl() };

      const { findings } = await auditPreferences(demo.document, {
        driver,
        states: stepsHere(statesOn(page)),
      });

      expect(findings).to.eql([]);
      // each state takes axe, a walk through the page and pictures: several seconds in WebKit
    }).timeout(240_000);
  }
});
