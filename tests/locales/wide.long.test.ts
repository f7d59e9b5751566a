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

    it(`has the largest text among the choices of one row, in ${name}`, async () => {
      // beside a column of 1176 px, as pages have it in the middle
      const element = await openToolbar(
        `storage="none" lang="${name}" style="--a11y-toolbar-gutter: 44px"`,
      );
      element.set({ fontSize: 3 });
      await element.applied;

      expect(rowsOf(inside(element, '[part~=group]'))).to.have.lengthOf(1);
      expect(rowsOf(inside(element, '[part~=group] .box'))).to.have.lengthOf(1);
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

describe('an open bar in a window of 1024 × 768 px', () => {
  before(() => setViewport({ width: 1024, height: 768 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.querySelector('a11y-toolbar')?.remove());

  for (const name of Object.keys(locales)) {
    it(`begins with the controls, and has the buttons in one row below them, in ${name}`, async () => {
      const element = await openToolbar(`storage="none" lang="${name}"`);
      const [head] = inside(element, '[part=head]');
      const [group] = inside(element, '[part~=group]');
      const actions = inside(element, '[part=actions] > *');

      expect(rowsOf(actions)).to.have.lengthOf(1);
      expect(rowsOf(actions)[0]).to.be.above(rowsOf([group!])[0]!);
      expect(group!.getBoundingClientRect().bottom).to.be.below(768 * 0.3);
      expect(group!.getBoundingClientRect().top).to.be.below(
        head!.getBoundingClientRect().bottom + 20,
      );
    });
  }
});
