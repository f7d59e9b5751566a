import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../support.js';

describe('paragraph spacing', () => {
  for (const css of [
    '',
    'margin: 0',
    'margin: 0 0 10px',
    'margin-bottom: -5px',
    'margin: auto',
    'margin-block: 1px',
    'margin: inherit',
    'margin: 0 !important',
    'margin-bottom: var(--space)',
    'margin-bottom: var(--zero)',
    'margin: 0 auto var(--space)',
  ]) {
    it(`is at least as asked: ${css || 'none'}`, async () => {
      const page = await openPage(
        `:root { --space: 5px; --zero: 0 } p { font-size: 20px; ${css} }`,
        '<p id="t">a</p><p>b</p><p>c</p>',
      );
      const before = page.computed('#t', 'margin-bottom');
      await page.engine.apply({ paragraphSpacing: 2 });
      expect(gap(page, '#t')).to.be.at.least(1.99);
      await page.engine.apply({ lineHeight: 1 });
      expect(page.computed('#t', 'margin-bottom')).to.equal(before);
    });
  }

  it('keeps what is more, what is no paragraph, and what comes last', async () => {
    const page = await openPage(
      'p { margin: 0 } #t { margin-bottom: 100px } div { margin-bottom: 3px }',
      '<section><p id="t">a</p><div>b</div><p id="last">c</p></section>',
    );
    await page.engine.apply({ paragraphSpacing: 2 });
    expect(page.px('#t', 'margin-bottom')).to.equal(100);
    expect(page.px('div', 'margin-bottom')).to.equal(3);
    expect(page.px('#last', 'margin-bottom')).to.equal(0);
  });
});

/** How far a paragraph's end is from what follows, in em. */
function gap(page: Page, selector: string): number {
  const paragraph = page.$(selector);
  const next = paragraph.nextElementSibling;
  if (!next) throw new Error('nothing follows');
  const px = next.getBoundingClientRect().top - paragraph.getBoundingClientRect().bottom;
  return px / page.px(selector, 'font-size');
}
