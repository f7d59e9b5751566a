import { expect } from '@open-wc/testing';
import type { PageStyle } from '../../../../src/page/index.js';
import { openPage } from '../../support.js';
import { isCut } from './cut.js';

const words = 'The ferry leaves the harbour at nine and comes back in the afternoon.';

/** Boxes that show their whole text in the author's spacing. */
const boxes: [what: string, css: string, text: string][] = [
  ['a height in px', 'width: 120px; height: 38px; overflow: hidden', 'Send application'],
  [
    'an ellipsis',
    'width: 145px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
    'Exactly this text.',
  ],
  [
    'a line clamp',
    'display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; width: 270px',
    words,
  ],
  ['a maximal height', 'width: 270px; max-height: 39px; overflow: hidden', words],
];

/** The spacing that no text may be lost by: WCAG 2.2, 1.4.12. */
const spacings: PageStyle[] = [
  { letterSpacing: 0.12, wordSpacing: 0.16, lineHeight: 1.5, paragraphSpacing: 2 },
  { letterSpacing: 0.12 },
  { lineHeight: 1.5 },
];

describe('text that is spaced', () => {
  for (const [what, css, text] of boxes) {
    it(`is not cut off by ${what}`, async () => {
      const page = await openPage(
        `#t { font: 16px/1.2 Arial, sans-serif; ${css} }`,
        `<p id="t">${text}</p>`,
      );
      expect(isCut(page), 'before').to.equal(false);
      for (const spacing of spacings) {
        await page.engine.apply(spacing);
        expect(isCut(page), JSON.stringify(spacing)).to.equal(false);
      }
    });
  }

  it('is not cut off where all paragraphs are further apart', async () => {
    const page = await openPage(
      '#t { width: 300px; height: 90px; overflow: hidden; font: 16px/1.2 serif } p { margin: 0 0 10px }',
      '<div id="t"><p>One</p><p>Two</p><p>Three</p></div>',
    );
    expect(isCut(page), 'before').to.equal(false);
    await page.engine.apply({ paragraphSpacing: 2 });
    expect(isCut(page), 'when further apart').to.equal(false);
  });

  it('leaves boxes that have room for it as they are', async () => {
    const page = await openPage('#t { width: 120px; height: 40px; margin-left: 50px }');
    await page.engine.apply({ letterSpacing: 0.12 });
    expect(page.px('#t', 'width')).to.equal(120);
    expect(page.px('#t', 'height')).to.equal(40);
    expect(page.px('#t', 'margin-left')).to.equal(50);
  });
});
