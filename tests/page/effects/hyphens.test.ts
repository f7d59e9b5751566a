import { expect } from '@open-wc/testing';
import { openPage } from '../support.js';

describe('hyphenation', () => {
  for (const value of ['auto', 'manual'] as const) {
    it(`is ${value} wherever it was something else, but in code`, async () => {
      const page = await openPage(
        'p { hyphens: none } b { hyphens: initial } i { -webkit-hyphens: auto; hyphens: auto } pre b { hyphens: auto }',
        '<p>a <b>b</b> <i>c</i> <code>d</code></p><div>e</div><pre><b id="in">f</b></pre>',
      );
      await page.engine.apply({ hyphens: value });
      for (const selector of ['p', 'b', 'i', 'div']) {
        expect(page.computed(selector, 'hyphens'), selector).to.equal(value);
      }
      expect(page.computed('code', 'hyphens')).to.equal('manual');
      expect(page.computed('#in', 'hyphens')).to.equal('manual');
      await page.engine.apply({ wordSpacing: 1 });
      expect(page.computed('p', 'hyphens')).to.equal('none');
      expect(page.computed('#in', 'hyphens')).to.equal('auto');
    });
  }
});
