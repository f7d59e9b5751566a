import { expect } from '@open-wc/testing';
import { openPage } from '../support.js';

describe('capitals', () => {
  it('are only those that were written', async () => {
    const page = await openPage(
      `:root { --case: uppercase } p { text-transform: uppercase } b { font-variant: small-caps }
       i { text-transform: var(--case) } u { font: small-caps 12px serif } s { text-transform: capitalize }`,
      '<p>a</p><b>b</b><i>c</i><u>d</u><s>e</s><q style="text-transform: uppercase">f</q>',
    );
    await page.engine.apply({ textTransform: 'none' });
    for (const selector of ['p', 'i', 'q']) {
      expect(page.computed(selector, 'text-transform'), selector).to.equal('none');
    }
    for (const selector of ['b', 'u']) {
      expect(page.computed(selector, 'font-variant-caps'), selector).to.equal('normal');
    }
    expect(page.computed('s', 'text-transform')).to.equal('capitalize');
    await page.engine.apply({ lineHeight: 1 });
    expect(page.computed('p', 'text-transform')).to.equal('uppercase');
    expect(page.computed('u', 'font-variant-caps')).to.equal('small-caps');
  });
});
