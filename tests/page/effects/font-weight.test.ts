import { expect } from '@open-wc/testing';
import { openPage } from '../support.js';

describe('font weight', () => {
  for (const [css, weight] of [
    ['', 700],
    ['font-weight: 300', 700],
    ['font-weight: normal', 700],
    ['font-weight: 900', 900],
    ['font-weight: lighter', 700],
    ['font-weight: initial', 700],
    ['font-weight: inherit', 700],
    ['font-weight: var(--number)', 700],
    ['font-weight: var(--keyword)', 700],
    ['font-weight: 300 !important', 700],
    ['font: 300 12px/1 serif', 700],
    ['font: 300 100%/1.6 var(--family)', 700],
    ['font: italic 900 var(--size) / 1.6 var(--family)', 900],
    ['font: 12px/1 var(--family)', 700],
    ['all: initial', 700],
  ] as const) {
    it(`is at least as asked: ${css || 'none'}`, async () => {
      const page = await openPage(
        `:root { --number: 400; --keyword: normal; --size: 12px; --family: Arial } #t { ${css} }`,
      );
      const before = page.computed('#t', 'font-weight');
      await page.engine.apply({ fontWeight: 700 });
      expect(page.px('#t', 'font-weight')).to.equal(weight);
      await page.engine.apply({ lineHeight: 1 });
      expect(page.computed('#t', 'font-weight')).to.equal(before);
    });
  }

  it('is that of controls and style attributes, and leaves bolder what was bolder', async () => {
    const page = await openPage(
      'button { font: 300 12px Arial }',
      '<button>a</button><input><select></select><textarea></textarea><b>b</b><i style="font-weight: 100">c</i>',
    );
    await page.engine.apply({ fontWeight: 700, fontFamily: 'serif', fontStyle: 'normal' });
    for (const selector of ['button', 'input', 'select', 'textarea', 'i']) {
      expect(page.px(selector, 'font-weight'), selector).to.equal(700);
    }
    expect(page.px('b', 'font-weight')).to.be.greaterThan(700);
    expect(page.computed('button', 'font-family')).to.equal('serif, Arial');
  });
});
