import { expect } from '@open-wc/testing';
import { expectGrows, expectGrowth, expectSourceGrows, textSizes } from './growth.js';
import { fixtureUrl, openPage } from '../../support.js';

const body = '<p id="t">a <b>b <i>c</i></b></p>';

/** Sheets in which #t has 20 px, by rules of every kind. */
const sheets: [what: string, css: string][] = [
  ['@media', '@media (min-width: 100px) { #t { font-size: 20px } }'],
  ['@media that does not match', '#t { font-size: 20px } @media print { #t { font-size: 9pt } }'],
  ['@media in @media', '@media screen { @media (min-width: 10em) { #t { font-size: 20px } } }'],
  ['@supports', '@supports (display: grid) { #t { font-size: 20px } }'],
  [
    '@supports not',
    '#t { font-size: 20px } @supports not (display: grid) { #t { font-size: 9px } }',
  ],
  ['@layer', '@layer a { #t { font-size: 20px } } @layer a { b { font-size: 10px } }'],
  [
    '@layer in another order',
    '@layer a, b; @layer b { #t { font-size: 20px } } @layer a { #t { font-size: 9px } }',
  ],
  [
    '@layer in @layer',
    '@layer a { #t { font-size: 9px } @layer b { #t { font-size: 30px } } } p { font-size: 20px }',
  ],
  ['an anonymous @layer', '@layer { #t { font-size: 9px } } p { font-size: 20px }'],
  [
    '!important in @layer',
    '@layer a { p { font-size: 20px !important } } #t { font-size: 9px !important }',
  ],
  ['revert-layer', '@layer a { p { font-size: 20px } } #t { font-size: revert-layer }'],
  [
    '@container',
    'body { container-type: inline-size } @container (min-width: 100px) { #t { font-size: 20px } }',
  ],
  ['@scope', '@scope (body) to (i) { p { font-size: 20px } b, i { font-size: 10px } }'],
  ['@scope with :scope', '@scope (p) { :scope { font-size: 20px } b { font-size: 2em } }'],
  ['nesting', 'body { p { font-size: 20px; b { font-size: 10px } & i { font-size: 2em } } }'],
  [
    'declarations after a nested rule',
    'p { font-size: 9px; b { font-size: 10px } font-size: 20px; i { color: red } line-height: 2 }',
  ],
  [
    'declarations in a nested @media',
    'p { @media (min-width: 1px) { font-size: 20px; & b { font-size: 3em } line-height: 30px } }',
  ],
  ['a nested @layer', 'p { @layer x { font-size: 20px } }'],
  ['a nested @scope', 'body { @scope (p) { b { font-size: 30px } } & p { font-size: 20px } }'],
  ['!important', '#t { font-size: 9px } p { font-size: 20px !important }'],
  [
    '!important beside what holds a semicolon',
    '#t#t { --x: "a;b"; font-size: 9px } p { --x: "a;b"; font-size: 20px !important }',
  ],
  [
    'no !important beside what holds a semicolon',
    'p { --x: "a;b"; font-size: 9px } #t { font-size: 20px; --x: "a;b" }',
  ],
  ['!important shorthands', '#t { font-size: 9px } p { font: 20px/30px serif !important }'],
  [
    'specificity',
    '#t { font-size: 20px } body p { font-size: 9px } p:not(.a, .b) { font-size: 8px }',
  ],
  ['order', 'p { font-size: 9px } p { font-size: 20px }'],
  ['a declaration that overrides another', 'p { font-size: 9px; font-size: 20px }'],
  ['a fallback for old browsers', 'p { font-size: 9px; font-size: max(20px, 1em) }'],
  [
    'pseudo-elements',
    '#t { font-size: 20px } p::before { content: "x"; font-size: 10px } b::after { content: "y"; font-size: 1.5rem }',
  ],
  [':is(), :where() and :has()', ':is(p, a):where(:has(b)) { font-size: 20px }'],
  ['@starting-style', '#t { font-size: 20px } @starting-style { #t { font-size: 9px } }'],
];

describe('rules of every kind', () => {
  for (const [what, css] of sheets) {
    it(`grow: ${what}`, () => expectGrows(css, body, 20));
  }

  it('grow in sheets of their own media', () =>
    expectSourceGrows(
      `<!doctype html><style media="screen">p { font-size: 20px }</style>
       <style media="print">p { font-size: 9px }</style>${body}`,
      20,
    ));

  it('grow in linked and imported sheets', () =>
    expectSourceGrows(
      `<!doctype html><link rel="stylesheet" href="${fixtureUrl('linked.css')}">
       <style>@import url("${fixtureUrl('imported.css')}") screen; u { font-size: var(--further) }</style>
       ${body}<u>d</u>`,
      20,
    ));

  it('grow in constructed sheets', async () => {
    const page = await openPage('p { font-size: 9px }', body);
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync('#t { font-size: 20px } @layer x { b { font-size: 10px } }');
    page.document.adoptedStyleSheets = [sheet];
    const before = textSizes(page);
    await page.engine.apply({ fontScale: 2 });
    expectGrowth(before, page, 2);
    await page.engine.restore();
    expectGrowth(before, page, 1);
  });

  it('grow in sheets that are enabled later', async () => {
    const page = await openPage('', `${body}<style id="s">p { font-size: 20px }</style>`);
    const { sheet } = page.$('#s') as HTMLStyleElement;
    if (sheet) sheet.disabled = true;
    await page.engine.apply({ fontScale: 2 });
    if (sheet) sheet.disabled = false;
    await page.until(() => page.px('#t', 'font-size') === 40);
  });

  it('grow where a selector names a namespace', async () => {
    const page = await openPage(
      `@namespace svg url("http://www.w3.org/2000/svg"); @namespace url("http://www.w3.org/1999/xhtml");
      svg|text { font-size: 20px } *|b { font-size: 10px } text { font-size: 9px }`,
      '<svg><text>a</text></svg><b>b</b>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect([page.px('text', 'font-size'), page.px('b', 'font-size')]).to.deep.equal([40, 20]);
  });

  it('grow in animations of the font size', async () => {
    const page = await openPage(
      `@keyframes grow { from { font-size: 10px } to { font-size: 30px } }
       #t { animation: grow 2s linear -1s paused }`,
    );
    const before = textSizes(page);
    expect(page.px('#t', 'font-size')).to.equal(20);
    await page.engine.apply({ fontScale: 2 });
    expectGrowth(before, page, 2);
    await page.engine.restore();
    expectGrowth(before, page, 1);
  });

  it('grow in animations that read custom properties', async () => {
    const page = await openPage(
      `:root { --s: 30px } @keyframes grow { from { font-size: 1em } to { font-size: var(--s) } }
       #t { font-size: 10px; animation: grow 2s linear -1s paused }`,
    );
    const before = textSizes(page);
    await page.engine.apply({ fontScale: 2 });
    expectGrowth(before, page, 2);
  });

  it('keep their media queries, which ask for the size of the window', async () => {
    const page = await openPage(
      '#t { font-size: 20px } @media (max-width: 40em) { #t { font-size: 10px } }',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
  });
});
