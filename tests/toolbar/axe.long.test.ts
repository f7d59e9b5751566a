import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { statesOf } from '../../src/audit/states.js';
import { settingNames, settingOf } from '../../src/settings/catalog.js';
import { stepsHere } from '../support/sweep.js';
import { findings } from './findings.js';
import { openToolbar } from './support.js';

const offers = settingNames.slice(0, 3).map((name) => ({ name, values: settingOf(name).values }));

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('axe finds nothing', () => {
  it('in any state', async () => {
    const element = await openToolbar();

    for (const state of stepsHere(statesOf(offers, 'pairwise'))) {
      element.set(state);
      expect(await findings(element), JSON.stringify(state)).to.eql([]);
    }
  });

  for (const placement of ['top', 'bottom', 'inline', 'floating']) {
    for (const look of ['plain', 'soft', 'dark']) {
      for (const control of ['radio', 'stepper']) {
        it(`${placement}, ${look}, with control="${control}", on several backgrounds`, async () => {
          await setViewport({ width: 1000, height: 900 });
          const element = await openToolbar(
            `storage="none" placement="${placement}" look="${look}" control="${control}"`,
          );
          for (const background of ['default', 'white', 'black', 'brown'] as const) {
            element.set({ background, fontSize: 2 });
            expect(await findings(element), background).to.eql([]);
          }
        });
      }
    }
  }
});
