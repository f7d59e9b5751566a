import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../../support.js';

const sizeOf = (page: Page, selector: string): string => {
  const { width, height } = page.$(selector).getBoundingClientRect();
  return `${String(Math.round(width))} × ${String(Math.round(height))}`;
};

/** Boxes that are as wide as what is in them. */
const around = ['inline-flex', 'inline-block', 'inline-grid', 'table-cell'];

describe('beside larger text', () => {
  for (const display of around) {
    it(`an empty dot keeps its shape in ${display}`, async () => {
      const page = await openPage(
        `span { display: ${display} } i { display: inline-block } #t { width: 20px; height: 20px } #r { width: 1.25rem; height: 1.25rem }`,
        '<p><span><i id="t"></i></span></p><p><span><i id="r"></i></span></p>',
      );
      expect([sizeOf(page, '#t'), sizeOf(page, '#r')]).to.eql(['20 × 20', '20 × 20']);
      await page.engine.apply({ fontScale: 2 });
      expect([sizeOf(page, '#t'), sizeOf(page, '#r')]).to.eql(['20 × 20', '40 × 40']);
    });
  }

  it('initials stay in their circle', async () => {
    const page = await openPage(
      'span { display: inline-flex } #t { width: 40px; height: 40px; font-size: 18px }',
      '<span><span id="t">AS</span></span>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(sizeOf(page, '#t')).to.equal('80 × 80');
  });

  it('a drawing without measures does not push the text of its link away', async () => {
    const page = await openPage(
      'nav { display: flex; width: 600px } svg { width: 20px; height: 20px } a { flex: none }',
      '<nav><a href="#"><svg></svg></a><a href="#" id="t">Text</a></nav>',
    );
    const left = page.$('#t').offsetLeft;
    await page.engine.apply({ fontScale: 2 });
    expect(page.$('#t').offsetLeft - left).to.be.below(20);
  });

  it('text in a drawing grows by the size in its attribute', async () => {
    const page = await openPage(
      '',
      '<svg><text id="a" font-size="14">a</text><g font-size="9pt"><text id="b">b</text></g><text id="c" font-size="2em">c</text></svg>',
    );
    const sizes = (): number[] => ['#a', '#b', '#c'].map((id) => page.px(id, 'font-size'));
    expect(sizes()).to.eql([14, 12, 32]);
    await page.engine.apply({ fontScale: 2 });
    expect(sizes()).to.eql([28, 24, 64]);
    page.$('#a').setAttribute('font-size', '20');
    await page.engine.apply({ fontScale: 1.5 });
    expect(sizes()).to.eql([30, 18, 48]);
    await page.engine.restore();
    expect(sizes()).to.eql([20, 12, 32]);
  });

  it('text on a label in a drawing is seen beyond its label, in one line', async () => {
    const page = await openPage(
      'div { white-space: nowrap }',
      '<svg width="300" height="100"><foreignObject id="t" width="90" height="24"><div xmlns="http://www.w3.org/1999/xhtml"><span>Order placed</span></div></foreignObject></svg>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'overflow-x')).to.equal('visible');
    expect(page.$('span').getClientRects()).to.have.length(1);
  });
});

describe('lines that do not wrap', () => {
  const kept: [what: string, css: string, markup: string][] = [
    [
      'that can be scrolled',
      '#t { white-space: nowrap; width: 500px; overflow: auto } b { display: inline-block; width: 400px }',
      '<div id="t"><b>Name</b><b id="last">Department</b></div>',
    ],
    [
      'that are shown in part, as the stars of a rating',
      'p { position: relative; display: inline-block } #t { position: absolute; left: 0; top: 0; width: 30%; overflow: hidden; white-space: nowrap }',
      '<p>* * * * *<span id="t">* * * * <b id="last">*</b></span></p>',
    ],
    [
      'in a box as narrow as its widest part',
      '#t { display: inline-block; white-space: nowrap; width: min-content } b { display: inline-block }',
      '<span id="t"><b>a</b><b>+</b><b id="last">b</b></span>',
    ],
  ];
  for (const [what, css, markup] of kept) {
    it(`stay whole where they are lines ${what}`, async () => {
      const page = await openPage(css, markup);
      await page.engine.apply({ fontScale: 2 });
      const { top } = page.$('#last').getBoundingClientRect();
      expect(top - page.$('#t').getBoundingClientRect().top).to.be.below(15);
    });
  }
});
