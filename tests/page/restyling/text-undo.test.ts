import type { PageStyle } from '../../../src/page/index.js';
import { computedStyles, differences, expectSame, fingerprint } from '../fingerprint.js';
import { fixtureUrl, openPage, openSource } from '../support.js';
import { expect } from '@open-wc/testing';

const everything: PageStyle = {
  lineHeight: 2,
  wordSpacing: 0.16,
  paragraphSpacing: 2,
  lineLength: 60,
  fontFamily: 'serif',
  fontWeight: 700,
  textAlign: 'start',
  hyphens: 'auto',
  textTransform: 'none',
  fontStyle: 'normal',
};

const variables = `:root { --font: italic 20px/1.5 serif; --family: Arial; --n: 1.5; --l: 20px; --none: none;
  --weight: 300; --bold: bold; --case: uppercase; --zero: 0; --margin: 0 auto }`;

const rules: [what: string, css: string][] = [
  [
    'plain values',
    'line-height: 1.2; word-spacing: 1px; margin: 1px 2px 3px; max-width: 200px; font-family: Arial; font-weight: 300',
  ],
  ['shorthands', 'font: italic small-caps 700 12px/1 Arial; margin: 0 auto'],
  [
    'var()',
    'line-height: var(--n); word-spacing: var(--l); margin-bottom: var(--zero); max-width: var(--none); font-family: var(--family); font-weight: var(--weight); text-transform: var(--case); text-align: var(--nothing, center)',
  ],
  ['var() in shorthands', 'font: var(--font); margin: var(--margin)'],
  [
    'var() in parts of shorthands',
    'font: italic var(--weight) 12px/var(--n) var(--family); margin: 0 auto var(--l)',
  ],
  [
    'shorthands of which a part is said again',
    'font-weight: 300; margin-left: 3px; font: var(--font); margin: var(--margin); margin-top: 4px',
  ],
  [
    'keywords',
    'line-height: normal; word-spacing: normal; margin: auto; max-width: max-content; font-weight: lighter; text-align: justify; text-transform: capitalize; hyphens: auto',
  ],
  [
    'CSS-wide keywords',
    'line-height: inherit; word-spacing: unset; margin: inherit; max-width: inherit; font: inherit; text-align: inherit; text-transform: inherit; hyphens: inherit; font-style: revert',
  ],
  [
    'other CSS-wide keywords',
    'font: initial; word-spacing: initial; margin: unset; max-width: initial; text-align: initial; hyphens: initial',
  ],
  ['all', 'all: initial; display: block'],
  [
    'important ones',
    'font: italic 12px/1 Arial !important; font-weight: 300; margin: 0 !important; text-align: justify !important; max-width: 9em !important',
  ],
  [
    'lengths of every kind',
    'line-height: 150%; word-spacing: 0.1em; margin: 5% 1vw -2px; max-width: calc(10em - 20px)',
  ],
  [
    'logical ones',
    'margin-block: 1px 2px; margin-block-end: 3px; max-inline-size: 20em; margin-bottom: 4px',
  ],
];

const body = `<p id="t">a <b>b</b> <em>c</em> <code>d</code></p><p>e</p>`;

describe('text settings are undone', () => {
  for (const [what, css] of rules) {
    it(`exactly: ${what}`, async () => {
      const page = await openPage(
        `${variables} #t { ${css} } @layer x { body { @media screen { p { ${css}; b { ${css} } } } } }`,
        `${body}<p style="${css}">f</p>`,
      );
      const before = fingerprint(page);
      await page.engine.apply(everything);
      await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, lineHeight: 1.5 });
      await page.engine.restore();
      expectSame(before, fingerprint(page));
    });

    it(`also where the rules stay adopted: ${what}`, async () => {
      const page = await openPage(
        `${variables} #t, b { ${css} } #t { ${css} } .x { margin: 1px; font: 9px/3 serif }`,
        `${body}<p style="${css}">f</p><p class="x">g</p><button>h</button><input>`,
      );
      const before = computedStyles(page);
      await page.engine.apply(everything);
      await page.engine.apply({ pointer: 'black' });
      const changed = differences(before, computedStyles(page));
      expect(changed.filter((line) => !line.includes('cursor'))).to.deep.equal([]);
    });
  }

  it('exactly for a whole page: icons, sheets of every kind, shadow roots, style attributes', async () => {
    const page = await openSource(`<!doctype html><html lang="en">
      <link rel="stylesheet" href="${fixtureUrl('linked.css')}">
      <style>@import url("${fixtureUrl('imported.css')}"); @layer a, b; p { line-height: 20px }
        @font-face { font-family: Icons; src: url(${fixtureUrl('name-icons.ttf')}) } i { font: 20px Icons }</style>
      <body align=justify><p style="line-height:1;;FONT-weight : 300">a</p><i>search</i><font face=Arial>b</font><div></div>`);
    const root = page.$('div').attachShadow({ mode: 'open' });
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync('p { font: 20px/1 Arial; text-transform: uppercase }');
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<p>c</p>';
    await page.document.fonts.load('20px Icons');
    const before = fingerprint(page);
    const rule = sheet.cssRules[0]!.cssText;
    await page.engine.apply(everything);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
    expect(root.adoptedStyleSheets).to.deep.equal([sheet]);
    expect(sheet.cssRules[0]?.cssText).to.equal(rule);
  });
});
