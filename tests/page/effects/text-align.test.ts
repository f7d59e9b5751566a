import { expect } from '@open-wc/testing';
import { openPage } from '../support.js';

describe('text alignment', () => {
  it('ends justification wherever it was said, and nothing else', async () => {
    const page = await openPage(
      'body { text-align: justify } td { text-align: right } center { text-align: center }',
      `<div>a</div><p>b</p><table><tr><td>1</td></table><p id="c" style="text-align: justify !important">c</p>
       <section align="justify">d</section><center>e</center>`,
    );
    await page.engine.apply({ textAlign: 'start' });
    for (const selector of ['div', 'p', '#c', 'section']) {
      expect(page.computed(selector, 'text-align'), selector).to.equal('start');
    }
    expect(page.computed('td', 'text-align')).to.equal('right');
    await page.engine.restore();
    expect(page.computed('div', 'text-align')).to.equal('justify');
  });

  it('lets running text begin where lines begin, be it on the right', async () => {
    const page = await openPage(
      'p, li { text-align: center } h1 { text-align: var(--x) } :root { --x: center }',
      '<h1>a</h1><div style="text-align: center"><p>b</p></div><ul dir="rtl"><li>c</ul>',
    );
    await page.engine.apply({ textAlign: 'start' });
    for (const selector of ['h1', 'p', 'li']) {
      expect(page.computed(selector, 'text-align'), selector).to.equal('start');
    }
  });
});
