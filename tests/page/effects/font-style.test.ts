import { expect } from '@open-wc/testing';
import { openPage } from '../support.js';

describe('italics', () => {
  it('are upright, whoever slanted them', async () => {
    const page = await openPage(
      ':root { --slant: italic } p { font: italic 12px serif } b { font-style: oblique 10deg } u { font-style: var(--slant) }',
      '<p>a</p><b>b</b><u>c</u><em>d</em><i>e</i><cite>f</cite><address>g</address><dfn>h</dfn><var>i</var><q style="font-style: italic !important">j</q>',
    );
    await page.engine.apply({ fontStyle: 'normal' });
    for (const selector of 'p b u em i cite address dfn var q'.split(' ')) {
      expect(page.computed(selector, 'font-style'), selector).to.equal('normal');
    }
    await page.engine.apply({ lineHeight: 1 });
    for (const selector of 'p u em i q'.split(' ')) {
      expect(page.computed(selector, 'font-style'), selector).to.equal('italic');
    }
  });
});
