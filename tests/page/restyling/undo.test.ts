import { expect } from '@open-wc/testing';
import { leaveOut } from '../../support/left-out.js';
import { expectSame, computedStyles, differences, fingerprint } from '../fingerprint.js';
import { beige, black, fixtureUrl, openPage, openSource, type Page } from '../support.js';

const everything = { fontScale: 2, letterSpacing: 0.12, palette: black };

/** Rules that the CSSOM does not give back by itself when a declaration in them is set. */
const rules: [what: string, css: string][] = [
  ['physical after logical border', 'border-inline-start-color: red; border-left-color: blue'],
  ['logical after physical border', 'border-left-color: blue; border-inline-start-color: red'],
  [
    'a logical border between',
    'border-color: red; border-block-color: blue; border-top: 1px solid green',
  ],
  ['logical shorthand after a border', 'border: 1px solid red; border-inline: 2px solid blue'],
  [
    'an important logical border',
    'border-inline-end: 1px solid red !important; border-right: 2px solid blue',
  ],
  ['a border image', 'border: 1px solid red; border-image: linear-gradient(red, blue) 1'],
  [
    'a border image before the border',
    'border-image: linear-gradient(red, blue) 1; border: 1px solid red',
  ],
  [
    'mixed borders and a system font',
    'border-left-color: blue; border-inline-color: red; font: menu',
  ],
  ['font: menu', 'font: menu'],
  ['font: menu and a size', 'font: menu; font-size: 20px; line-height: 2'],
  ['font: caption, important', 'font: caption !important'],
  ['all: unset', 'all: unset; font-size: 20px'],
  ['all: initial before and after', 'color: red; all: initial; letter-spacing: 1px'],
  ['all: revert', 'all: revert; color: red; background: blue'],
  ['var() in font, longhand after', 'font: var(--font); font-weight: bold'],
  ['var() in font, size after', 'font: var(--font); font-size: 10px'],
  ['var() in font, size before', 'font-size: 10px; font: var(--font)'],
  ['var() in background, longhand after', 'background: var(--bg); background-color: red'],
  [
    'var() in background, another longhand after',
    'background: var(--bg); background-repeat: no-repeat',
  ],
  ['var() in border, longhand after', 'border: var(--border); border-left-color: red'],
  ['var() in border, another longhand after', 'border: var(--border); border-left-width: 3px'],
  ['var() in border-color', 'border: 1px solid; border-color: var(--c) red'],
  [
    'var() in outline, longhand after',
    'outline: var(--border); outline-offset: 2px; outline-width: 1px',
  ],
  [
    'var() in text-decoration, longhand after',
    'text-decoration: var(--line); text-decoration-line: underline',
  ],
  [
    'background layers without an image',
    'background: center bottom / 0 100% no-repeat, 50% calc(100% - 1px) / 100% no-repeat',
  ],
  ['important first', 'color: red !important; font-size: 20px; background: blue'],
  ['important last', 'font-size: 20px; background: blue; color: red !important'],
  [
    'important all over',
    'font: 20px serif !important; color: red !important; letter-spacing: 1px !important',
  ],
  ['an important longhand of a shorthand', 'font: 20px serif; font-size: 10px !important'],
  ['an important shorthand, longhand after', 'background: red !important; background-color: blue'],
  [
    'duplicates',
    'font-size: 10px; font-size: 20px; color: red; color: blue; font-size: calc(1em + 1px)',
  ],
  [
    'vendor prefixes',
    '-webkit-text-fill-color: red; -webkit-text-stroke: 1px blue; -moz-appearance: none; -webkit-box-shadow: 0 0 1px red',
  ],
  [
    '-webkit-gradient',
    'background: -webkit-linear-gradient(top, red, blue); background: linear-gradient(red, blue)',
  ],
  [
    'clipped backgrounds',
    'background: linear-gradient(red, blue) text; -webkit-background-clip: text; color: transparent',
  ],
  [
    'many backgrounds',
    'background: url("data:,") 1px 2px / 3px no-repeat, linear-gradient(red, rgb(0 0 0 / 20%)) fixed, #eee',
  ],
  [
    'many shadows',
    'box-shadow: 0 0 0 1px red, inset 0 1px 2px rgb(0 0 0 / 20%); text-shadow: none',
  ],
  [
    'shorthands of text',
    'text-decoration: underline wavy red 2px; text-emphasis: dot red; column-rule: 1px solid red',
  ],
  [
    'custom properties',
    '--A: 1px;--a:  2px ; --empty: ; --json: { "a": [1, 2] }; font-size: var(--a)',
  ],
  [
    'twins of custom properties',
    '--c: red; --s: 20px; color: var(--c); background: var(--c); font-size: var(--s); line-height: var(--s)',
  ],
  ['escaped names', '--a\\:b: 20px; font-size: var(--a\\:b)'],
  [
    'CSS-wide keywords',
    'color: inherit; font: inherit; letter-spacing: inherit; background: initial; border: unset; opacity: revert',
  ],
  [
    'old colours',
    'color: hsla(120, 50%, 50%, .5); background: rgba(0,0,0,0.30); outline-color: -webkit-focus-ring-color',
  ],
  [
    'new colours',
    'color: oklch(60% 0.1 200 / 0.5); background: color-mix(in oklab, red 20%, blue); border: 1px solid light-dark(red, blue)',
  ],
  [
    'many functions',
    'font-size: clamp(1rem, calc(1vw + (2px * 3)), max(2em, 20px)); line-height: calc(1em * var(--n, 1.5))',
  ],
  ['opacity', 'opacity: 50%; color-scheme: light dark; accent-color: red; caret-color: auto'],
];

const variables = `:root { --font: italic 20px/1.5 serif; --bg: #eee url("data:,") 0 0;
  --border: 2px solid red; --line: line-through red; --c: green; --n: 1.5 }`;

const expectUndone = async (page: Page, change: () => Promise<unknown>): Promise<void> => {
  const before = fingerprint(page);
  await change();
  await page.engine.restore();
  expectSame(before, fingerprint(page));
};

describe('the undo', () => {
  for (const [what, css] of rules) {
    it(`is exact for ${what}`, async () => {
      const page = await openPage(`${variables} #t { ${css} }`, '<p id="t">a <b>b</b></p>');
      await expectUndone(page, () => page.engine.apply(everything));
      await expectUndone(page, async () => {
        await page.engine.apply({ palette: beige });
        await page.engine.apply({ fontScale: 3 });
      });
    });

    it(`is exact for ${what}, nested and layered`, async () => {
      const page = await openPage(
        `${variables} @layer x { body { @media screen { p { ${css}; b { ${css} } ${css} } } } }
         @keyframes k { from { ${css.replaceAll('!important', '')} } }`,
        '<p id="t">a <b>b</b></p>',
      );
      await expectUndone(page, () => page.engine.apply(everything));
    });
  }

  for (const [what, css] of rules) {
    it(`leaves nothing to be done where the rules stay adopted: ${what}`, async () => {
      const page = await openPage(`${variables} #t { ${css} }`, '<p id="t">a <b>b</b></p>');
      const before = computedStyles(page);
      await page.engine.apply(everything);
      // the rules stay adopted, and what is in force changes nothing here: there are no capitals
      await page.engine.apply({ textTransform: 'none' });
      expect(differences(before, computedStyles(page))).to.deep.equal([]);
    });
  }

  it('is exact for the whole page: sheets of every kind, attributes, markup', async () => {
    const page = await openSource(`<!doctype html><html lang="en" style="font-size: 62.5%">
      <link rel="stylesheet" href="${fixtureUrl('linked.css')}">
      <style>@import url("${fixtureUrl('imported.css')}"); @layer a, b; @namespace svg url(s); p { color: red }</style>
      <style media="print">p { color: red; font-size: 9pt }</style><style></style>
      <style>@property --r { syntax: "<length>"; inherits: true; initial-value: 1px }
        @font-face { font-family: x; src: url("data:,") } @page { margin: 1cm; font-size: 9pt }
        @counter-style c { system: cyclic; symbols: a } @keyframes k { 50% { color: red; font-size: 9px } }
        @container (min-width: 1px) { p { font-size: 20px } } @scope (p) { b { color: blue } }
        @supports (color: red) { p { --r: 3px; font-size: var(--r) } }
        @starting-style { p { color: red } } p:hover, p:focus-visible { color: green }</style>
      <body bgcolor=silver><p style="color:red;;FONT-size : 10px">a <b style="color:blue!important">b</b></p>
      <button disabled>c</button><input placeholder=d><!-- e --><svg><text fill="red">f</text></svg>`);
    const sheet = new page.window.CSSStyleSheet({ media: 'screen' });
    sheet.replaceSync('p { font: 20px serif }');
    page.document.adoptedStyleSheets = [sheet, new page.window.CSSStyleSheet()];
    await expectUndone(page, () => page.engine.apply(everything));
  });

  it('is exact for numbers with more digits than the CSSOM tells', async function () {
    if (!('styleMap' in CSSStyleRule.prototype)) await leaveOut(this, 'style maps');
    const page = await openPage(
      `.row { display: flex; width: 1014px }
      .row > div { flex: 0 0 33.333333%; max-width: 33.333333% }
      @media all { #t { width: 14.6666667px; height: 2.6666667em } }`,
      '<div class="row"><div>a</div><div>b</div><div>c</div></div><p id="t">t</p>',
    );
    const boxes = (): number[] =>
      [...page.document.querySelectorAll('div, p')].flatMap((element) => {
        const { left, width, height } = element.getBoundingClientRect();
        return [left, width, height];
      });
    const before = boxes();
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    await page.engine.restore();
    expect(boxes()).to.deep.equal(before);
  });

  it('gives back pages in quirks mode', async () => {
    const page = await openSource('<body text=red><table><td bgcolor=blue>a<font size=7>b</table>');
    await expectUndone(page, () => page.engine.apply(everything));
  });

  it('keeps what the page itself has changed', async () => {
    const page = await openPage('p { font-size: 20px; color: red } b { color: red }');
    await page.engine.apply(everything);
    const { sheet } = page.$('style') as HTMLStyleElement;
    (sheet?.cssRules[0] as CSSStyleRule).style.fontSize = '30px';
    sheet?.deleteRule(1);
    page.$('#t').append('more');
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(30);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
    expect(sheet?.cssRules).to.have.length(1);
    expect(page.$('#t').textContent).to.equal('Textmore');
  });

  it('may be asked for twice, and before anything was applied', async () => {
    const page = await openPage('p { color: red }');
    const before = fingerprint(page);
    await page.engine.restore();
    await page.engine.apply(everything);
    await Promise.all([page.engine.restore(), page.engine.restore()]);
    expectSame(before, fingerprint(page));
  });
});
