import { expect } from '@open-wc/testing';
import { screenshot } from '../../support/screenshot.js';
import { changedBy3 } from '../contrast.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { openPage, type Page } from '../support.js';

const frameOf = (page: Page): Element => page.window.frameElement!;

describe('strong headings', () => {
  it('are marked, and nothing moves', async () => {
    const page = await openPage(
      'h2 { outline: none !important; overflow: hidden } .card { overflow: hidden; width: 300px }',
      `<h1>One</h1><div class="card"><h2>Two</h2></div><div role="heading" aria-level="3">Three</div>
       <h4 data-a11y-ignore>Four</h4><p id="t">text</p>`,
    );
    const before = fingerprint(page);
    const headings = ['h1', 'h2', '[role=heading]'];
    const boxes = (): string[] =>
      [...headings, 'h4', '#t'].map((it) => JSON.stringify(page.$(it).getBoundingClientRect()));
    const boxesBefore = boxes();
    await page.engine.apply({ headings: 'strong' });
    expect(boxes()).to.deep.equal(boxesBefore);
    for (const heading of headings) {
      expect(page.computed(heading, 'outline-style'), heading).to.equal('solid');
    }
    expect(page.computed('h4', 'outline-style')).to.equal('none');
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });
});

describe('a frame around headings', () => {
  for (const background of ['#fff', '#000', '#777', '#00f', '#3a3']) {
    it(`stands out on ${background}, whatever the colour of the letters`, async () => {
      const page = await openPage(
        `body { background: ${background}; padding: 50px } h2 { color: ${background}; width: 200px; height: 30px }`,
        '<h2>x</h2>',
      );
      const without = await screenshot(frameOf(page));
      await page.engine.apply({ headings: 'strong' });
      const within = await screenshot(frameOf(page));
      expect(changedBy3(without, within)).to.be.at.least(2 * 2 * (200 + 30));
    });
  }
});
