import { expect } from '@open-wc/testing';
import { expectGrows, expectSourceGrows } from './growth.js';
import { openPage } from '../../support.js';

const one = '<p id="t">Text</p>';

/** Sheets in which #t has 20 px by way of custom properties. */
const sheets: [what: string, css: string][] = [
  ['read directly', ':root { --s: 20px } #t { font-size: var(--s) }'],
  ['declared after its use', '#t { font-size: var(--s) } :root { --s: 20px }'],
  ['read through another', ':root { --a: 20px; --s: var(--a) } #t { font-size: var(--s) }'],
  [
    'read through three others, declared in reverse',
    '#t { font-size: var(--d) } p { --d: var(--c) } body { --c: var(--b) } :root { --b: var(--a); --a: 20px }',
  ],
  ['read in calc()', ':root { --s: 10px } #t { font-size: calc(var(--s) * 2) }'],
  ['a number in calc()', ':root { --n: 2 } #t { font-size: calc(var(--n) * 10px) }'],
  ['a ratio of em', ':root { --n: 1.25 } #t { font-size: calc(var(--n) * 1em) }'],
  [
    'a ratio of a ratio',
    ':root { --n: 2; --m: calc(var(--n) * 5px) } #t { font-size: calc(var(--m) * var(--n)) }',
  ],
  ['part of a length', ':root { --s: calc(1rem + 4px) } #t { font-size: var(--s) }'],
  ['a fluid length', ':root { --s: clamp(1rem, 0.5rem + 1.5vw, 3rem) } #t { font-size: var(--s) }'],
  [
    'in em, substituted where used',
    ':root { font-size: 10px; --s: 2em } #t { font-size: var(--s) }',
  ],
  ['in %', ':root { --s: 125% } #t { font-size: var(--s) }'],
  ['a keyword', ':root { --s: x-large } #t { font-size: 20px } b { font-size: var(--s) }'],
  ['declared twice', ':root { --s: 10px } p { --s: 20px } #t { font-size: var(--s) }'],
  ['declared with !important', 'p { --s: 20px !important } #t { --s: 10px; font-size: var(--s) }'],
  [
    'declared in @media',
    '@media (min-width: 1px) { :root { --s: 20px } } #t { font-size: var(--s) }',
  ],
  ['declared in a losing rule', '#t { --s: 20px } p { --s: 10px } p { font-size: var(--s) }'],
  ['unset where used', ':root { --s: 10px } #t { --s: initial; font-size: var(--s, 20px) }'],
  ['inherited by keyword', ':root { --s: 20px } #t { --s: inherit; font-size: var(--s) }'],
  ['with a fallback not needed', ':root { --s: 20px } #t { font-size: var(--s, 99px) }'],
  ['missing, with a fallback', '#t { font-size: var(--none, 20px) }'],
  [
    'missing, with a variable fallback',
    ':root { --s: 20px } #t { font-size: var(--none, var(--s)) }',
  ],
  ['a fallback inside a variable', ':root { --s: var(--none, 20px) } #t { font-size: var(--s) }'],
  ['missing, without a fallback', 'body { font-size: 20px } #t { font-size: var(--none) }'],
  [
    'in a cycle',
    'body { font-size: 20px } p { --a: var(--b); --b: var(--a); font-size: var(--a) }',
  ],
  ['in a cycle with a fallback', 'p { --a: var(--b); --b: var(--a); font-size: var(--a, 20px) }'],
  [
    'registered',
    '@property --s { syntax: "<length>"; inherits: true; initial-value: 0px } :root { --s: 20px } #t { font-size: var(--s) }',
  ],
  [
    'registered, by its initial value',
    '@property --s { syntax: "<length>"; inherits: false; initial-value: 20px } #t { font-size: var(--s) }',
  ],
  [
    'registered not to inherit',
    '@property --s { syntax: "<length>"; inherits: false; initial-value: 20px } body { --s: 99px } #t { font-size: var(--s) }',
  ],
  [
    'registered not to inherit, after its use, without a type',
    'body { --l: 99px } #t { font-size: 20px; line-height: var(--l, 30px) } @property --l { syntax: "*"; inherits: false }',
  ],
  ['with an escaped name', ':root { --s\\.1: 20px } #t { font-size: var(--s\\.1) }'],
  ['with a name of two cases', ':root { --S: 20px; --s: 10px } #t { font-size: var(--S) }'],
  [
    'in the font shorthand',
    ':root { --s: 20px; --l: 30px } #t { font: 1em/1 serif; font: var(--s)/var(--l) serif }',
  ],
  [
    'a whole shorthand',
    ':root { --s: 20px; --f: italic var(--s)/1.5 serif } #t { font: var(--f) }',
  ],
  ['as a line height', ':root { --l: 30px } #t { font-size: 20px; line-height: var(--l) }'],
  [
    'as size and line height',
    ':root { --l: 20px } #t { font-size: var(--l); line-height: var(--l) }',
  ],
  ['set by a state', 'p { --s: 10px } p:not(:hover) { --s: 20px } p { font-size: var(--s) }'],
];

describe('custom properties in font sizes', () => {
  it('are no sizes where they are numbers that no rule declares', () =>
    expectGrows(
      "@property --k { syntax: '<number>'; inherits: true; initial-value: 2 } #t { font-size: calc(10px * var(--k)) }",
      '<p id="t">a</p>',
      20,
    ));

  for (const [what, css] of sheets) {
    it(`grow where ${what}`, () => expectGrows(css, `${one}<b>b</b>`, 20));
  }

  it('grow where declared in style attributes', () =>
    expectGrows(
      'p { font-size: var(--s) } i { font-size: var(--i, 10px) }',
      '<p id="t" style="--s:20px">a <i style="--i: calc(1em + 5px)">b</i></p><p style="--s: 3rem">c</p>',
      20,
    ));

  it('grow where the root has them in its style attribute', () =>
    expectSourceGrows(
      `<!doctype html><html style="--s: 20px"><style>p { font-size: var(--s) }</style>${one}`,
      20,
    ));

  it('grow where the sheet that declares them comes later', () =>
    expectGrows('#t { font-size: var(--s) }', `${one}<style>:root { --s: 20px }</style>`, 20));

  it('keep their value elsewhere', async () => {
    const page = await openPage(
      `:root { --s: 20px } #t { font-size: var(--s); width: var(--s); padding: var(--s) }`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.px('#t', 'width')).to.equal(20);
    expect(page.px('#t', 'padding-top')).to.equal(20);
    expect(page.computed('#t', '--s')).to.equal('20px');
  });

  it('keep the value that scripts read and follow the one that they set', async () => {
    const page = await openPage('#t { font-size: var(--s, 10px) }');
    const { style } = page.document.documentElement;
    style.setProperty('--s', '20px');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(style.getPropertyValue('--s')).to.equal('20px');
    style.setProperty('--s', '30px');
    await page.until(() => page.px('#t', 'font-size') === 60);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(30);
  });

  it('follow a state that changes while they are adopted', async () => {
    const page = await openPage('p { --s: 20px; font-size: var(--s) } .big { --s: 30px }');
    await page.engine.apply({ fontScale: 2 });
    page.$('#t').className = 'big';
    expect(page.px('#t', 'font-size')).to.equal(60);
  });
});
