import { expect } from '@open-wc/testing';
import { statesOf, type Offer } from '../../src/audit/states.js';
import { settingNames, settingOf, type SettingName } from '../../src/settings/catalog.js';
import { stepsHere } from '../support/sweep.js';
import { findings } from './findings.js';
import { openDemo, pages, type PageName } from './support.js';

/** How many states one test looks at: a browser may give up a test that takes minutes. */
const STATES_AT_A_TIME = 12;

const offersOf = (names: readonly SettingName[]): Offer[] =>
  names.map((name) => ({ name, values: settingOf(name).values }));

describe('axe finds nothing in the demo', () => {
  expectClean('index.html', 1280, settingNames);
  for (const page of pages) expectClean(page, 360, settingNames.slice(0, 3));
});

/** Each value of a setting meets each value of the others. */
function expectClean(page: PageName, width: number, names: readonly SettingName[]): void {
  const states = stepsHere(statesOf(offersOf(names), 'pairwise'));
  for (let first = 0; first < states.length; first += STATES_AT_A_TIME) {
    const some = states.slice(first, first + STATES_AT_A_TIME);
    it(`on ${page} at ${width} px, in states ${first + 1} to ${first + some.length}`, async () => {
      const demo = await openDemo(page, { width, height: 800 });

      for (const state of some) {
        expect(await findings(demo, state), JSON.stringify(state)).to.eql([]);
      }
    });
  }
}
