import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../support.js';

/** How many times its font size a line of an element is high. */
const factor = (page: Page, selector: string, pseudo?: string): number =>
  page.px(selector, 'line-height', pseudo) / page.px(selector, 'font-size', pseudo);

/** Line heights of a 20 px paragraph, and what becomes of them at 1.5. */
const values: [css: string, factor: number][] = [
  ['', 1.5],
  ['line-height: normal', 1.5],
  ['line-height: 1.2', 1.5],
  ['line-height: 1.8', 1.8],
  ['line-height: 20px', 1.5],
  ['line-height: 40px', 2],
  ['line-height: 120%', 1.5],
  ['line-height: 180%', 1.8],
  ['line-height: 1.8em', 1.8],
  ['line-height: 1rem', 1.5],
  ['line-height: calc(1em + 20px)', 2],
  ['line-height: var(--number)', 1.8],
  ['line-height: var(--small)', 1.5],
  ['line-height: var(--length)', 2],
  ['line-height: var(--keyword)', 1.5],
  ['line-height: var(--none, 1.9)', 1.9],
  ['line-height: calc(var(--number) * 1em)', 1.8],
  ['line-height: inherit', 1.7],
  ['line-height: unset', 1.7],
  ['line-height: initial', 1.5],
  ['line-height: 1 !important', 1.5],
  ['font: italic 700 20px/1 serif', 1.5],
  ['font: 20px/1.9 serif', 1.9],
  ['font: 20px serif', 1.5],
  ['font: 20px/var(--small) serif', 1.5],
  ['font: 20px/var(--length) var(--none, serif)', 2],
];

const variables =
  ':root { --number: 1.8; --small: 1; --length: 40px; --keyword: normal } body { line-height: 1.7 }';

describe('line height', () => {
  for (const [css, wanted] of values) {
    it(`is at least as asked: ${css || 'none'}`, async () => {
      const page = await openPage(`${variables} #t { font-size: 20px; ${css} }`);
      const before = page.computed('#t', 'line-height');
      await page.engine.apply({ lineHeight: 1.5 });
      expect(factor(page, '#t')).to.be.closeTo(css ? wanted : 1.7, 0.01);
      await page.engine.apply({ wordSpacing: 1 });
      expect(page.computed('#t', 'line-height')).to.equal(before);
      await page.engine.restore();
      expect(page.computed('#t', 'line-height')).to.equal(before);
    });
  }

  it('is that of its own where lines as usual stand in higher ones', async () => {
    const page = await openPage(
      'div { line-height: 60px } p { line-height: normal }',
      '<div>a<p>b</p></div>',
    );
    await page.engine.apply({ lineHeight: 1.5 });
    expect(page.px('div', 'line-height')).to.equal(60);
    expect(factor(page, 'p')).to.be.closeTo(1.5, 0.01);
  });

  it('is none of a rule that loses to a shorthand which is nothing but var()', async () => {
    const page = await openPage(
      ':root { --font: 20px serif } p { line-height: 3 } p { font: var(--font) }',
    );
    await page.engine.apply({ lineHeight: 1.5 });
    expect(page.computed('#t', 'line-height')).to.equal('normal');
  });

  it('is that of every element where a length is inherited by larger letters', async () => {
    const page = await openPage(
      'body { font-size: 16px; line-height: 20px } h1 { font-size: 40px } small { font-size: 10px }',
      `<h1 id="t">a</h1><p>b <small>c</small></p><button>d</button><input><textarea></textarea>
       <table><tr><td>e</table>`,
    );
    await page.engine.apply({ lineHeight: 1.5 });
    expect(factor(page, 'h1')).to.be.closeTo(1.5, 0.01);
    expect(page.px('p', 'line-height')).to.equal(24);
    for (const selector of ['small', 'button', 'input', 'textarea', 'td']) {
      expect(factor(page, selector), selector).to.be.at.least(1.49);
    }
  });

  for (const height of ['50px', '2.5em', '250%']) {
    it(`keeps lines that are as high as the bar that they stand in: ${height}`, async () => {
      const page = await openPage(
        `nav { font-size: 20px; line-height: ${height} } nav b { font-size: 14px }`,
        '<nav><a><b>a</b></a></nav>',
      );
      await page.engine.apply({ lineHeight: 1.5 });
      expect(page.px('nav', 'line-height')).to.equal(50);
      expect(page.px('b', 'line-height')).to.equal(50);
    });
  }

  it('keeps lines without a height, which hold pictures or raised letters', async () => {
    const page = await openPage(
      'sup { line-height: 0 } div { line-height: 0 }',
      '<p>a<sup>b</sup></p><div><img width="10" height="10"></div>',
    );
    await page.engine.apply({ lineHeight: 2 });
    expect(page.px('sup', 'line-height')).to.equal(0);
    expect(page.px('div', 'height')).to.equal(10);
  });

  it('gives controls nothing of what they do not inherit', async () => {
    const page = await openPage('div { line-height: 3 }', '<div><button>a</button></div>');
    await page.engine.apply({ lineHeight: 1.5 });
    expect(factor(page, 'button')).to.be.closeTo(1.5, 0.01);
  });

  it('gives controls what they inherit by the keyword', async () => {
    const page = await openPage(
      'div { line-height: 3 } button { font: inherit }',
      '<div><button>a</button></div>',
    );
    await page.engine.apply({ lineHeight: 1.5 });
    expect(factor(page, 'button')).to.be.closeTo(3, 0.01);
  });

  it('grows with the text, whichever was asked for first', async () => {
    for (const first of [{ fontScale: 2 }, { lineHeight: 1.5 }]) {
      const page = await openPage(
        'p { font-size: 20px; line-height: 34px }',
        '<p id="t">a</p><p id="u" style="line-height: 38px">b</p>',
      );
      await page.engine.apply(first);
      await page.engine.apply({ fontScale: 2, lineHeight: 1.5 });
      expect(page.px('#t', 'line-height')).to.equal(68);
      expect(page.px('#u', 'line-height')).to.equal(76);
    }
  });

  it('reaches layers, style attributes, shadow roots and what comes later', async () => {
    const page = await openPage(
      '@layer a { p { line-height: 1 } } @layer b { i { display: block; line-height: 1.9 } }',
      '<p id="t">a</p><i>i</i><b style="line-height: 1">b</b><u style="line-height: 1 !important">u</u><div></div>',
    );
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>p { line-height: 10px }</style><p>c <b>d</b></p>';
    await page.engine.apply({ lineHeight: 1.5 });
    for (const selector of ['p', 'b', 'u']) {
      expect(factor(page, selector), selector).to.be.closeTo(1.5, 0.01);
    }
    expect(factor(page, 'i')).to.be.closeTo(1.9, 0.01);
    for (const element of root.querySelectorAll('p, b')) {
      expect(page.window.getComputedStyle(element).lineHeight).to.equal('24px');
    }
    const style = page.document.createElement('style');
    style.textContent = '#t { line-height: 1.1; font-size: 30px }';
    page.document.head.append(style);
    await page.until(() => factor(page, '#t') === 1.5);
  });

  it('leaves the rest of the cascade as it is where a shorthand cannot be read', async () => {
    const page = await openPage(
      `:root { --font: italic 20px/1 serif } p { font: var(--font) } #t { font-weight: 900 }
       b { font-weight: 300; font-size: 10px } .b { font: var(--font) }`,
      '<p id="t">a</p><b class="b">b</b>',
    );
    await page.engine.apply({ lineHeight: 1.5, fontWeight: 700 });
    expect(page.computed('#t', 'font-style')).to.equal('italic');
    expect(page.px('#t', 'font-weight')).to.equal(900);
    expect(page.px('.b', 'font-size')).to.equal(20);
  });
});
