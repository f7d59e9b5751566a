import { expect } from '@open-wc/testing';
import { expectGrows, expectGrowth, expectSourceGrows, textSizes } from './growth.js';
import { openPage } from '../../support.js';

const body = '<div>a <p id="t">b <small>c</small></p> <em>d</em></div>';
const rems = 'p { font-size: 2rem } small { font-size: 0.75em } em { font-size: 1.2rem }';

/** Rules for the root, and what 2rem then is in px. */
const roots: [css: string, px: number][] = [
  ['', 32],
  ['html { font-size: 62.5% }', 20],
  [':root { font-size: 62.5% }', 20],
  ['html, body { font-size: 100% }', 32],
  ['html, body { font-size: 150% }', 48],
  ['html, body { font-size: 10px }', 20],
  ['html { font-size: 10px }', 20],
  ['html { font-size: 1.25em }', 40],
  ['html { font-size: 0.625rem }', 20],
  ['html { font-size: 12pt }', 32],
  ['html { font-size: small }', 26],
  ['html { font-size: larger }', 38.4],
  ['html { font-size: calc(1em + 0.5vw) }', 40],
  ['html { font-size: calc(100% * 1.25) }', 40],
  ['html { font-size: 2vw }', 32],
  ['html { font-size: clamp(10px, 1.5vw, 20px) }', 24],
  ['html { font-size: clamp(62.5%, 1vw + 0.5em, 2rem) }', 32],
  ['html { --x: 10px; font-size: var(--x) }', 20],
  ['html { --x: 62.5%; font-size: var(--x) }', 20],
  [':root { --x: 1.25; font-size: calc(var(--x) * 100%) }', 40],
  ['html { font-size: var(--none, 20px) }', 40],
  ['html { font: 20px/1.5 serif }', 40],
  ['html { font: 125%/1.5 serif }', 40],
  ['html { font-size: 10px !important }', 20],
  ['html { font-size: 62.5% } body { font-size: 1.6rem }', 20],
  ['html { font-size: 62.5% } body { font-size: 160% }', 20],
  ['* { font-size: 100% }', 32],
  ['*, ::before { font-size: inherit }', 32],
  ['* { font-size: 20px }', 40],
  ['html, body, div, p, small, em { font: inherit }', 32],
  ['html { font: inherit }', 32],
  ['html { font-size: unset }', 32],
  ['html { font-size: 20px } @media (min-width: 100px) { html { font-size: 10px } }', 20],
  ['@media (min-width: 100px) { html { font-size: 125% } }', 40],
  ['html { font-size: 20px } @media (max-width: 100px) { html { font-size: 10px } }', 40],
  ['@layer a { html { font-size: 62.5% } }', 20],
  ['@supports (color: red) { :root { font-size: 62.5% } }', 20],
  ['html { @media (min-width: 100px) { font-size: 62.5% } }', 20],
  [':where(html) { font-size: 62.5% }', 20],
  ['html:not(.x) { font-size: 62.5% }', 20],
  ['[lang] { font-size: 62.5% }', 20],
  ['html { line-height: 30px; font-size: 125% }', 40],
];

describe('the size of the root', () => {
  for (const [css, px] of roots) {
    it(`grows once: ${css || 'not declared'}`, () =>
      expectSourceGrows(`<!doctype html><html lang="en"><style>${css} ${rems}</style>${body}`, px));
  }

  it('grows where the style attribute has it', () =>
    expectSourceGrows(
      `<!doctype html><html style="font-size: 62.5%"><style>${rems}</style>${body}`,
      20,
    ));

  it('grows where a class changes it', async () => {
    const page = await openPage(`${rems} html.small { font-size: 10px }`, body);
    await page.engine.apply({ fontScale: 2 });
    page.document.documentElement.className = 'small';
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  for (const [css, px] of [
    ['.big { font-size: 125% }', 40],
    ['.big { font-size: 1.25em }', 40],
    ['.big { font: 1.25rem serif }', 40],
    ['.big { font-size: larger }', 38.4],
    ['.big { font-size: calc(1em + 4px) }', 40],
    ['[data-size="big"] { font-size: 125% }', 40],
    [':is(.none, .big) { font-size: 125% }', 40],
    ['.big:not(.none > *):first-child { font-size: 125% }', 40],
    ['.big { --x: 125%; font-size: var(--x) }', 40],
    [':root { --x: 1.25em } .big { font-size: var(--x) }', 40],
    [':root { --y: 125%; --x: var(--y) } [data-size] { font-size: var(--x) }', 40],
    [':root { --x: 1.25 } .big { font-size: calc(var(--x) * 1rem) }', 40],
    [':root { --x: 20px } .big { font-size: var(--x) }', 40],
    [':root { --x: larger } .big { font-size: var(--x) }', 38.4],
    [':root { --x: 1.25rem } .big { font: 400 var(--x)/1.5 serif }', 40],
    [':root { --x: 1.25em/1.5 serif } .big { font: var(--x) }', 40],
  ] as const) {
    it(`grows once where a class or another attribute comes later: ${css}`, async () => {
      const page = await openPage(`${css} p { font-size: 1rem }`, body);
      await page.engine.apply({ fontScale: 2 });
      const { documentElement } = page.document;
      documentElement.className = 'big';
      documentElement.dataset['size'] = 'big';
      // WebKit keeps a size as a float
      expect(page.px('#t', 'font-size')).to.be.closeTo(px, 0.001);
      await page.engine.restore();
      expect(page.px('#t', 'font-size')).to.be.closeTo(px / 2, 0.001);
    });
  }

  for (const css of [
    ':root { --x: 1.25em } .big { font-size: var(--x) }',
    '.big { --x: 150%; font-size: var(--x) }',
    ':root { --x: 1.25em/1.5 serif } .big { font: var(--x) }',
  ]) {
    it(`leaves elements with the same class as they are: ${css}`, () =>
      expectGrows(
        `:root { font-size: 20px } ${css}`,
        '<p id="t">a</p><div class="big">b <b class="big">c</b></div>',
        20,
      ));
  }

  it('keeps the smaller default of monospace text', () =>
    expectGrows(
      'kbd { font-size: 1em } samp { font: 20px monospace }',
      '<p id="t">a <code>b</code> <tt>c</tt></p><pre>d <b>e</b></pre><kbd>f</kbd><samp>g</samp>',
      16,
    ));

  for (const css of [
    'html { font-size: 125% }',
    'html, body { font-size: 100% }',
    'pre { font-size: 2em }',
  ]) {
    it(`keeps the smaller default of monospace text: ${css}`, () =>
      expectGrows(
        css,
        '<p id="t">a <code>b</code></p><pre>c</pre>',
        css.includes('125%') ? 20 : 16,
      ));
  }

  it('keeps the size of monospace text in px', () =>
    expectGrows('pre, code { font-size: 14px }', '<pre id="t">a <code>b</code></pre>', 14));
});

describe('sizes that authors leave to the browser', () => {
  it('grow in form controls', () =>
    expectGrows(
      '',
      `<p id="t">a</p><button>b</button><input value="c"><select><option>d</option></select>
       <textarea>e</textarea><input type="button" value="f"><input type="submit">`,
      16,
    ));

  it('grow in controls inside larger text', () =>
    expectGrows('div { font-size: 30px }', '<div id="t"><button>b</button><input></div>', 30));

  it('grow in styled controls, each in its own way', () =>
    expectGrows(
      'button { font: inherit } input { font-size: 1.5rem } select { font-size: 100% } textarea { font-size: 12px }',
      '<p id="t"><button>b</button><input><select></select><textarea></textarea></p>',
      16,
    ));

  it('grow in headings, sub, sup and big', () =>
    expectGrows(
      'h2 { font-size: 1.1em } section { font-size: 12px }',
      `<h1>a</h1><section><h1>b</h1><h2>c</h2><h6>d</h6></section>
       <p id="t"><sub>e</sub><sup>f</sup><big>g</big></p>`,
      16,
    ));

  it('grow in <font size>', () =>
    expectGrows(
      '',
      `<p id="t">${['1', '2', '3', '4', '5', '6', '7', '+0', '+1', '+2', '-1', '-2', '+4']
        .map((size) => `<font size="${size}">a</font>`)
        .join(' ')}</p>`,
      16,
    ));

  it('grow in nested <font size>', () =>
    expectGrows(
      'p { font-size: 30px }',
      '<p id="t"><font size="5">a <font size="2">b <b>c</b></font></font><font>d</font></p>',
      30,
    ));

  it('grow in <font size> that a rule styles', () =>
    expectGrows('font { font-size: 20px }', '<font id="t" size="7">a</font>', 20));

  it('grow in tables, which inherit no size in quirks mode', () =>
    expectSourceGrows(
      `<style>body { font-size: 12px } #t { font-size: 20px }</style>
       <table><tr><td>a <b>b</b></table><table><tr><td id="t">c</table><p>d</p>`,
      20,
    ));

  it('grow in tables that a rule styles in quirks mode', () =>
    expectSourceGrows(
      `<style>body { font-size: 12px } table { font-size: 20px }</style>
       <table><tr><td id="t">a</table>`,
      20,
    ));

  it('grow in tables in standards mode', () =>
    expectGrows('body { font-size: 12px }', '<table><tr><td id="t">a</table>', 12));

  it('grow in ruby, legends, summaries, definition lists and captions', () =>
    expectGrows(
      'p { font-size: 30px }', // above the smallest size that a browser may be set to
      `<p id="t"><ruby>a<rt>b</rt></ruby></p><fieldset><legend>c</legend></fieldset>
       <details open><summary>d</summary>e</details><dl><dt>f<dd>g</dl><figure><figcaption>h</figure>`,
      30,
    ));

  it('grow in a file button', async () => {
    const page = await openPage('', '<input id="t" type="file">');
    const size = (): number => page.px('#t', 'font-size', '::file-selector-button');
    const before = size();
    await page.engine.apply({ fontScale: 2 });
    expect(size()).to.be.closeTo(2 * before, 0.05);
  });

  it('grow in a page without any style sheet', async () => {
    const page = await openPage(
      '',
      '<h1 id="t">a</h1><p>b <code>c</code> <font size=2>d</font></p>',
    );
    page.document.querySelector('style')?.remove();
    const before = textSizes(page);
    await page.engine.apply({ fontScale: 2 });
    expectGrowth(before, page, 2);
  });
});
