import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../../support.js';
import { isCut } from './cut.js';

const heightOf = (page: Page, selector: string): number => page.$(selector).offsetHeight;

describe('sizes in custom properties', () => {
  it('grow with the text in the box, in whatever way they are written', async () => {
    const page = await openPage(
      ':root { --h: 32px; --again: var(--h) } div { font-size: 14px }' +
        '#a { height: var(--h) } #b { height: calc(var(--h) + 24px) } #c { height: var(--again) }' +
        '#d { height: var(--none, 32px) }',
      'abcd'.replace(/./g, '<div id="$&">a</div>'),
    );
    await page.engine.apply({ fontScale: 2 });
    expect(['#a', '#b', '#c', '#d'].map((id) => heightOf(page, id))).to.eql([64, 112, 64, 64]);
    await page.engine.restore();
    expect(['#a', '#b', '#c', '#d'].map((id) => heightOf(page, id))).to.eql([32, 56, 32, 32]);
  });

  it('do not grow twice where they follow the font size', async () => {
    const page = await openPage(':root { --h: 3rem } #t { height: var(--h); font-size: 14px }');
    await page.engine.apply({ fontScale: 2 });
    expect(heightOf(page, '#t')).to.equal(96);
  });

  it('do not cut lines of the same height', async () => {
    const page = await openPage(
      ':root { --h: 32px } #t { height: var(--h); line-height: calc(var(--h) - 2px); overflow: hidden; font-size: 14px }',
      '<button id="t">Text</button>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(isCut(page)).to.equal(false);
    expect(heightOf(page, '#t')).to.be.greaterThan(60);
  });

  for (const [property, css] of [
    ['flex-basis', 'flex: var(--flex)'],
    ['grid-template-columns', 'display: grid; width: 300px; grid: var(--grid)'],
  ] as const) {
    it(`stay what they are in ${property} beside a border by a custom property`, async () => {
      const page = await openPage(
        `:root { --c: #333; --flex: 0 0 90px; --grid: none / 100px 200px } #t { ${css}; border: 1px solid var(--c) }`,
      );
      const before = page.computed('#t', property);
      await page.engine.apply({ fontScale: 2 });
      expect(page.computed('#t', property)).to.equal(before);
    });
  }

  it('leave pictures and other values as they are', async () => {
    const page = await openPage(
      ':root { --h: 20px; --all: auto } i { display: block; height: var(--h) } #t { height: var(--all); margin-top: var(--h) }',
      '<i></i><p id="t">a</p>',
    );
    const before = heightOf(page, '#t');
    await page.engine.apply({ fontScale: 2 });
    expect(heightOf(page, 'i')).to.equal(20);
    expect(heightOf(page, '#t')).to.be.closeTo(2 * before, 2);
    expect(page.px('#t', 'margin-top')).to.equal(20);
  });

  it('keep what a script has measured', async () => {
    const page = await openPage(
      'header { position: fixed; top: 0; height: 64px } main { padding-top: var(--hh) }',
      '<header>a</header><main>a</main>',
    );
    page.document.documentElement.style.setProperty('--hh', '64px');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('main', 'padding-top')).to.equal(64);
  });
});

describe('a fixed header that has grown', () => {
  const header =
    'body { margin: 0 } header { position: fixed; top: 0; left: 0; right: 0; height: 64px }';
  const headers: [what: string, css: string][] = [
    ['a padding in a custom property', ':root { --hh: 64px } main { padding-top: var(--hh) }'],
    [
      'a padding that is calculated from one',
      ':root { --hh: 64px } main { padding-top: calc(var(--hh) + 8px) }',
    ],
    ['a calculated padding', 'main { padding-top: calc(64px + .5rem) }'],
    ['a large padding', 'header { height: 140px } main { padding-top: 160px }'],
  ];

  for (const [what, css] of headers) {
    it(`does not cover what stands below it by ${what}`, async () => {
      const page = await openPage(
        header + css,
        '<header>Header</header><main><div id="t">Text</div></main>',
      );
      await page.engine.apply({ fontScale: 2 });
      expect(page.$('#t').getBoundingClientRect().top).to.be.at.least(heightOf(page, 'header'));
    });
  }

  for (const css of [
    ':root { scroll-padding-top: 72px }',
    ':root { --hh: 72px } #t { scroll-margin-top: var(--hh) }',
  ]) {
    it(`does not cover the target of a link: ${css}`, async () => {
      const page = await openPage(
        `${header}${css} p { height: 2000px; margin: 0 }`,
        '<header>Header</header><p></p><h2 id="t">Target</h2><p></p>',
      );
      await page.engine.apply({ fontScale: 2 });
      page.$('#t').scrollIntoView();
      expect(page.$('#t').getBoundingClientRect().top).to.be.at.least(heightOf(page, 'header'));
    });
  }
});
