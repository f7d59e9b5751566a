import { expect } from '@open-wc/testing';
import { openPage, openSource } from '../../support.js';
import { expectGrows, expectGrowth, textSizes } from './growth.js';

const BOX = '.box { container-type: inline-size; width: 640px }';
const BODY = '<div class="box"><div class="card"><p id="t">Text <b>b</b></p></div></div>';

/** Style sheets, by what they are about. `#t` has 28 px in each: what a container of 640 px is wide enough for. */
const WIDE: Record<string, string> = {
  em: '@container (min-width: 30em) { .card p { font-size: 28px } }',
  rem: '@container (min-width: 30rem) { .card p { font-size: 28px } }',
  ch: '@container (min-width: 50ch) { .card p { font-size: 28px } }',
  'a line height':
    '@container (min-width: 30rlh) { .card p { font-size: 28px } } html { line-height: 1 }',
  'a calculation': '@container (min-width: calc(100px + 25em)) { .card p { font-size: 28px } }',
  'capital letters and no zero': '@container (MIN-WIDTH: .3E2EM) { .card p { font-size: 28px } }',
  'a range': '@container (30em <= width < 60em) { .card p { font-size: 28px } }',
  'several ranges': `@container (20em <= width < 30em) { .card p { font-size: 22px } }
    @container (30em <= width < 60em) { .card p { font-size: 28px } }
    @container (60em <= width) { .card p { font-size: 34px } }`,
  'a comparison the other way round': '@container (30em < width) { .card p { font-size: 28px } }',
  'a font': '@container (min-width: 30em) { .card p { font: 28px/1.2 serif } }',
  'a font in a custom property':
    '.card { --font: 28px/30px serif } @container (min-width: 30em) { .card p { font: var(--font) } }',
  'a custom property':
    '.card p { font-size: var(--size) } @container (min-width: 30em) { .card { --size: 28px } }',
  'a registered custom property': `@property --size { syntax: "<length>"; inherits: true; initial-value: 5px }
    .card p { font-size: var(--size) } @container (min-width: 30em) { .card { --size: 28px } }`,
  'a line height that is set':
    '@container (min-width: 30em) { .card p { font-size: 28px; line-height: 31px } }',
  'a priority':
    '@container (min-width: 30em) { .card p { font-size: 28px !important } } #t#t { font-size: 7px }',
  'a rule of more specificity around':
    '@container (min-width: 30em) { p#t { font-size: 28px } } @container (width > 1px) { p { font-size: 9px } }',
  'two queries with and':
    '@container (min-width: 30em) and (min-height: 0em) { .card p { font-size: 28px } } .box { container-type: size }',
  'two queries with or':
    '@container (min-width: 90em) or (min-width: 30em) { .card p { font-size: 28px } }',
  not: '@container not (max-width: 30em) { .card p { font-size: 28px } }',
  'a name': `.box { container-name: box } .card { container-type: inline-size; width: 100px }
    @container box (min-width: 30em) { .card p { font-size: 28px } }
    @container card (min-width: 1em) { .card p { font-size: 99px } }`,
  'a style query beside': `.box { --look: 30em } @container style(--look: 30em) and (min-width: 30em) {
    .card p { font-size: 28px } }`,
  nesting: '.card p { @container (min-width: 30em) { font-size: 28px; b { font-size: 20px } } }',
  'nesting in an element itself': '.card { p { @container (width >= 30rem) { font-size: 28px } } }',
  'nested queries': `.card { container-type: inline-size; width: 320px }
    @container (min-width: 30em) { p { font-size: 99px } }
    @container (min-width: 15em) { @container (max-width: 25em) { p { font-size: 28px } } }`,
  'nested queries with text in both': `@container (min-width: 20em) {
    .card { font-size: 14px } @container (min-width: 30em) { .card p { font-size: 2em } } }`,
  '@media around':
    '@media (min-width: 1em) { @container (min-width: 30em) { .card p { font-size: 28px } } }',
  '@media within':
    '@container (min-width: 30em) { @media (min-width: 1em) { .card p { font-size: 28px } } }',
  '@supports around':
    '@supports (color: red) { @container (min-width: 30em) { .card p { font-size: 28px } } }',
  'a layer': `@layer one, two; @layer two { @container (min-width: 30em) { .card p { font-size: 28px } } }
    @layer one { #t { font-size: 9px } }`,
  'a layer within': '@container (min-width: 30em) { @layer one { .card p { font-size: 28px } } }',
  'a layer without a name':
    '@layer { @container (min-width: 30em) { .card p { font-size: 28px } } }',
};

describe('container queries that ask for room in a unit of the font size', () => {
  for (const [name, css] of Object.entries(WIDE)) {
    for (const factor of [2, 1.5, 0.8]) {
      it(`let all text grow ${String(factor)} times: ${name}`, () =>
        expectGrows(`@layer base { .card p { font-size: 18px } } ${BOX} ${css}`, BODY, 28, factor));
    }
  }

  it('let text grow that a rule for the whole container sets', () =>
    expectGrows(
      `.box { container-type: inline-size; width: 640px; font-size: 10px }
      .card { font-size: 12px } @container (min-width: 60em) { .card { font-size: 28px } }`,
      BODY,
      28,
    ));

  it('let text grow by a list of conditions, where the browser knows lists', async () => {
    const page = await openPage(
      `.card p { font-size: 18px } ${BOX}
      @container box (min-width: 9em), (min-width: 30em) { .card p { font-size: 28px } }`,
      BODY,
    );
    const before = textSizes(page);
    await page.engine.apply({ fontScale: 2 });
    expectGrowth(before, page, 2);
  });

  it('follow every change of the factor, and are as before at the end', async () => {
    const page = await openPage(
      `.card p { font-size: 18px } ${BOX} ${WIDE['a range'] ?? ''}`,
      BODY,
    );
    const before = textSizes(page);
    const rules = (): string =>
      [...page.document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText)
        .join('\n');
    const text = rules();
    for (const factor of [2, 3, 1.2, 1, 2]) {
      await page.engine.apply({ fontScale: factor });
      expectGrowth(before, page, factor);
    }
    await page.engine.apply({ lineHeight: 1.5 });
    expect(page.px('#t', 'font-size')).to.equal(28);
    await page.engine.restore();
    expectGrowth(before, page, 1);
    expect(rules()).to.equal(text);
    await page.engine.apply({ fontScale: 3 });
    expectGrowth(before, page, 3);
  });

  it('reach a sheet that comes later', async () => {
    const page = await openPage(`.card p { font-size: 18px } ${BOX}`, BODY);
    await page.engine.apply({ fontScale: 2 });
    const style = page.document.createElement('style');
    style.textContent = WIDE['em'] ?? '';
    page.document.head.append(style);
    await page.until(() => page.px('#t', 'font-size') === 56);
    await page.engine.apply({ fontScale: 3 });
    expect(page.px('#t', 'font-size')).to.equal(84);
  });

  it('reach a shadow tree', async () => {
    const page = await openSource(`<!doctype html><div><template shadowrootmode="open"><style>
      ${BOX} .card p { font-size: 18px } ${WIDE['em'] ?? ''}</style>${BODY}</template></div>`);
    const text = page.$('div').shadowRoot?.querySelector('#t');
    const size = (): string => (text ? page.window.getComputedStyle(text).fontSize : '');
    expect(size()).to.equal('28px');
    await page.engine.apply({ fontScale: 2 });
    expect(size()).to.equal('56px');
  });

  it('space lines and letters as in the larger text', async () => {
    const page = await openPage(
      `${BOX} .card p { font-size: 18px; line-height: 20px; letter-spacing: 1px }
      @container (min-width: 30em) { .card p { font-size: 20px; line-height: 60px; letter-spacing: 3px } }`,
      BODY,
    );
    await page.engine.apply({ fontScale: 2, lineHeight: 1.5, letterSpacing: 0.1 });
    expect(page.px('#t', 'line-height')).to.equal(120);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(3 + 4, 0.01);
  });

  it('leave all that is not text to the answer that the page itself has', async () => {
    const page = await openPage(
      `${BOX} .card p { height: 30px; padding-left: 2px; background: rgb(255, 255, 255) }
      @container (min-width: 30em) {
        .card p { font-size: 28px; height: 90px; padding-left: 99px; background: rgb(0, 0, 255) } }`,
      BODY,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(56);
    expect(page.px('#t', 'padding-left')).to.be.below(5);
    expect(page.px('#t', 'height')).to.be.below(90);
    expect(page.computed('#t', 'background-color')).to.equal('rgb(255, 255, 255)');
  });

  it('leave the keyframes in them whole', async () => {
    const page = await openPage(
      `${BOX} @container (min-width: 10em) {
        @keyframes move { from, to { font-size: 20px; opacity: 0.5 } } #t { animation: move 9s paused } }`,
      BODY,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.computed('#t', 'opacity')).to.equal('0.5');
  });

  it('find no growth in a part of the page that is left alone', async () => {
    const page = await openPage(
      `.box { container-type: inline-size; width: 320px } ${WIDE['em'] ?? ''} .card p { color: red }`,
      `<div data-a11y-ignore>${BODY}</div>`,
    );
    expect(page.px('#t', 'font-size')).to.equal(16);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(16);
  });
});

describe('container queries that ask for little room', () => {
  for (const [name, css] of Object.entries({
    'max-width': '@container (max-width: 45em) { .card p { font-size: 14px } }',
    'a range': '@container (width < 45rem) { .card p { font-size: 14px } }',
    not: '@container not (min-width: 45em) { .card p { font-size: 14px } }',
    'a rule of more specificity': '@container (max-width: 45em) { p#t { font-size: 14px } }',
  })) {
    it(`never make text smaller than the page's own small text, twice as large: ${name}`, async () => {
      const page = await openPage(
        `.card p { font-size: 18px } ${BOX} .box { width: 1000px } ${css}`,
        BODY,
      );
      expect(page.px('#t', 'font-size')).to.equal(18);
      await page.engine.apply({ fontScale: 2 });
      expect(page.px('#t', 'font-size')).to.equal(28);
    });
  }

  it('grow where they apply with and without larger text', () =>
    expectGrows(
      `.card p { font-size: 18px } ${BOX} @container (max-width: 45em) { .card p { font-size: 28px } }`,
      BODY,
      28,
    ));
});
