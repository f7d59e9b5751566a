import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../support.js';

const spacing = (page: Page, selector: string): number => {
  const value = page.computed(selector, 'word-spacing');
  return value === 'normal' ? 0 : parseFloat(value);
};

/** Word spacings of a 20 px paragraph, and what becomes of them at 0.16 em. */
const values: [css: string, px: number][] = [
  ['', 3.2],
  ['word-spacing: normal', 3.2],
  ['word-spacing: 1px', 4.2],
  ['word-spacing: 0.1em', 5.2],
  ['word-spacing: -2px', 3.2],
  ['word-spacing: var(--space)', 5.2],
  ['word-spacing: var(--none)', 3.2],
  ['word-spacing: inherit', 3.2],
  ['word-spacing: initial', 3.2],
  ['word-spacing: 1px !important', 4.2],
];

describe('word spacing', () => {
  for (const [css, px] of values) {
    it(`is at least as asked: ${css || 'none'}`, async () => {
      const page = await openPage(`:root { --space: 2px } #t { font-size: 20px; ${css} }`);
      const before = page.computed('#t', 'word-spacing');
      await page.engine.apply({ wordSpacing: 0.16 });
      expect(spacing(page, '#t')).to.be.closeTo(px, 0.01);
      await page.engine.apply({ lineHeight: 2 });
      expect(page.computed('#t', 'word-spacing')).to.equal(before);
    });
  }

  it('is the same part of every size, joined scripts and controls included', async () => {
    const page = await openPage(
      'div { font-size: 30px; word-spacing: -1px }',
      `<h1>a <small>b</small></h1><div>c <b>d</b></div><p lang="ar">نص <b>نص</b></p>
       <button>e</button><input><pre>f</pre>`,
    );
    await page.engine.apply({ wordSpacing: 0.16 });
    for (const element of page.document.querySelectorAll('body *')) {
      const { wordSpacing, fontSize } = page.window.getComputedStyle(element);
      expect(parseFloat(wordSpacing) / parseFloat(fontSize)).to.be.closeTo(0.16, 0.001);
    }
  });

  it('reaches style attributes and shadow roots', async () => {
    const page = await openPage(
      '',
      '<p style="font-size: 20px; word-spacing: 1px">a</p><div></div>',
    );
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>p { font-size: 20px; word-spacing: 2px }</style><p>c</p>';
    await page.engine.apply({ wordSpacing: 0.16 });
    expect(spacing(page, 'p')).to.be.closeTo(4.2, 0.01);
    const inside = root.querySelector('p');
    expect(inside && parseFloat(page.window.getComputedStyle(inside).wordSpacing)).to.be.closeTo(
      5.2,
      0.01,
    );
  });

  it("adds to what a shadow root's sheet gives its host", async () => {
    const page = await openPage('', '<div style="font-size: 20px">a <b>b</b></div>');
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>:host { word-spacing: 10px }</style><slot></slot><p>c</p>';
    await page.engine.apply({ wordSpacing: 0.1 });
    expect(spacing(page, 'div')).to.be.closeTo(12, 0.01);
    expect(spacing(page, 'b')).to.be.closeTo(12, 0.01);
  });

  it('adds to what an element inherits', async () => {
    const page = await openPage('body { word-spacing: 10px } #t { font-size: 20px }');
    await page.engine.apply({ wordSpacing: 0.1 });
    expect(spacing(page, '#t')).to.be.closeTo(12, 0.01);
    await page.engine.restore();
    expect(spacing(page, '#t')).to.equal(10);
  });
});
