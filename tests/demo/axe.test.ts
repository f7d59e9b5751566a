import { expect } from '@open-wc/testing';
import { settingNames, settingOf, settings, type Preferences } from '../../src/settings/catalog.js';
import { axeViolations } from '../support/axe.js';
import { openDemo, pages, type Demo } from './support.js';

const { fontSize: sizes, background: backgrounds, letterSpacing: spacings } = settings;

/** What axe has against the page and the bar in it, WCAG 2.2 up to AAA and best practices. */
async function findings(demo: Demo, preferences?: Partial<Preferences>): Promise<string[]> {
  if (preferences) demo.toolbar.set(preferences);
  await demo.toolbar.applied;
  const violations = await axeViolations(demo, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

describe('axe finds nothing in the demo', () => {
  for (const background of backgrounds.values) {
    for (const fontSize of sizes.values) {
      it(`on ${background} at ${fontSize * 100} %, whichever the letter spacing`, async () => {
        const demo = await openDemo('index.html', { width: 1280, height: 800 });

        for (const letterSpacing of spacings.values) {
          const found = await findings(demo, { background, fontSize, letterSpacing });
          expect(found, `${letterSpacing} em`).to.eql([]);
        }
      });
    }
  }

  for (const name of settingNames.slice(3)) {
    it(`whatever ${name} is`, async () => {
      const demo = await openDemo('index.html', { width: 1280, height: 800 });
      const { values } = settingOf(name);

      for (const value of values) {
        expect(await findings(demo, { [name]: value }), String(value)).to.eql([]);
      }
    });
  }

  for (const page of pages) {
    for (const width of [360, 1280]) {
      it(`as it is, on ${page} at ${width} px`, async () => {
        expect(await findings(await openDemo(page, { width, height: 800 }))).to.eql([]);
      });
    }

    it(`at either end of every setting, on ${page} at 360 px`, async () => {
      const demo = await openDemo(page, { width: 360, height: 800 });

      for (const background of backgrounds.values) {
        for (const [fontSize, letterSpacing] of [
          [sizes.values.at(0)!, spacings.values.at(0)!],
          [sizes.values.at(-1)!, spacings.values.at(-1)!],
        ] as const) {
          const found = await findings(demo, { background, fontSize, letterSpacing });
          expect(found, `${background}, ${fontSize * 100} %`).to.eql([]);
        }
      }
    });
  }
});
