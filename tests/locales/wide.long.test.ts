import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { A11yToolbar } from '../../src/toolbar/a11y-toolbar.js';
import { inside, openToolbar } from '../toolbar/support.js';
import { locales } from './all.js';

for (const strings of Object.values(locales)) A11yToolbar.locale(strings);

/** The different heights at which the parts of a bar begin, in px. */
const rowsOf = (parts: readonly HTMLElement[]): number[] => [
  ...new Set(parts.map((part) => Math.round(part.getBoundingClientRect().top))),
];

describe('an open bar in a window of 1280 × 720 px, with a scroll bar', () => {
  before(() => setViewport({ width: 1265, height: 720 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.querySelector('a11y-toolbar')?.remove());

  for (const name of Object.keys(locales)) {
    it(`has the buttons in one row, in ${name}`, async () => {
      const element = await openToolbar(`storage="none" lang="${name}"`);

      expect(rowsOf(inside(element, '[part=actions] > *'))).to.have.lengthOf(1);
    });

    it(`shows every section and the search without scrolling, in ${name}`, async () => {
      const element = await openToolbar(`storage="none" lang="${name}" controls="all"`);
      const [panel] = inside(element, '[part=panel]');

      expect(rowsOf(inside(element, '[part~=section], [part=search]'))).to.have.lengthOf(1);
      expect(panel!.scrollHeight).to.equal(panel!.clientHeight);
    });
  }
});
