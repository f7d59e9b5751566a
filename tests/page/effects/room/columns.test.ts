import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../../support.js';

const openWide = async (css: string, body: string, width = 1280): Promise<Page> => {
  const page = await openPage(`body { margin: 0 } ${css}`, body);
  (page.window.frameElement as HTMLElement).style.width = `${String(width)}px`;
  await page.until(() => page.window.innerWidth === width);
  return page;
};

const box = (page: Page, selector: string): DOMRect => page.$(selector).getBoundingClientRect();

const beside = '<nav>Configuration</nav><main>Text</main>';

describe('a column beside the text of a page', () => {
  const layouts: [what: string, css: string][] = [
    ['a margin', 'nav { position: fixed; width: 250px } main { margin-left: 250px }'],
    ['a wider margin', 'nav { float: left; width: 250px } main { margin-left: 280px }'],
    [
      'a padding',
      'nav { position: absolute; width: 250px } body { padding-left: 250px } nav { left: 0 }',
    ],
    [
      'a place',
      'nav { position: fixed; width: 250px } main { position: fixed; left: 250px; right: 0 }',
    ],
    [
      'a calculation',
      'nav, main { float: left } nav { width: 250px } main { width: calc(100% - 250px) }',
    ],
    ['flex', 'body { display: flex } nav { flex: 0 0 250px } main { flex: 1 }'],
  ];
  const inRem = [
    ...layouts.map(([what, css]) => [
      `${what} in rem`,
      css.replace(/\d+(?=px)/g, (width) => String(Number(width) / 16)).replace(/px/g, 'rem'),
    ]),
    ['a grid in rem', 'body { display: grid; grid-template-columns: 15rem minmax(0, 1fr) }'],
    [
      'a least width in rem',
      'body { display: flex } nav { min-width: 15rem; width: 0 } main { flex: 1 }',
    ],
  ] as [what: string, css: string][];
  for (const [what, css] of [...layouts, ...inRem]) {
    it(`gets more room for larger text, which the text leaves by ${what}`, async () => {
      const page = await openWide(`${css} nav, main { top: 0 }`, beside);
      const gap = box(page, 'main').left - box(page, 'nav').right;
      await page.engine.apply({ fontScale: 2 });
      expect(box(page, 'nav').width).to.be.greaterThan(350).and.lessThan(400);
      expect(box(page, 'main').top).to.equal(box(page, 'nav').top);
      if (!what.startsWith('a padding')) {
        expect(box(page, 'main').left - box(page, 'nav').right).to.be.closeTo(gap, 0.1);
      }
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('stays out of the window where it is put there', async () => {
    const page = await openWide(
      'nav, aside { position: fixed; width: 250px } nav { margin-left: -250px; left: 0 } aside { right: -250px }',
      '<nav>Menu</nav><aside>More</aside><main>Text</main>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, 'nav').right).to.be.closeTo(0, 0.1);
    expect(box(page, 'aside').left).to.be.closeTo(1280, 0.1);
  });

  for (const css of ['transform: translateX(-250px)', 'translate: -250px 0']) {
    it(`stays out of the window where it is moved: ${css}`, async () => {
      const page = await openWide(`nav { position: fixed; left: 0; width: 240px; ${css} }`, beside);
      await page.engine.apply({ fontScale: 2 });
      expect(box(page, 'nav').right).to.be.at.most(0);
    });
  }

  for (const width of ['65rem', '1040px']) {
    it(`does not push text that is ${width} wide out of the window`, async () => {
      const page = await openWide(
        `nav { position: fixed; left: 0; width: 200px } main { width: ${width}; margin-left: 240px }`,
        beside,
      );
      await page.engine.apply({ fontScale: 2 });
      expect(box(page, 'main').left).to.be.at.least(box(page, 'nav').right);
      expect(box(page, 'main').right).to.be.closeTo(1280, 0.1);
    });
  }

  for (const [width, wide] of [
    [960, 1220],
    [580, 1160],
  ] as const) {
    it(`gets room beside the text of a page that is ${String(width)} px wide`, async () => {
      const page = await openWide(
        `#page { width: ${String(width)}px; margin: 0 auto; display: flow-root } main { float: left; width: 60% } nav { float: right; width: 240px }`,
        `<div id="page"><main>Text</main><nav>Configuration</nav></div>`,
      );
      await page.engine.apply({ fontScale: 2 });
      expect(box(page, '#page').width).to.be.closeTo(wide, 0.1);
      expect(box(page, '#page').left).to.be.closeTo((1280 - wide) / 2, 0.1);
      expect(box(page, 'nav').top).to.equal(box(page, 'main').top);
      await page.engine.restore();
      expect(box(page, '#page').width).to.equal(width);
    });
  }

  it('is no picture in the middle of a page', async () => {
    const page = await openWide(
      'nav { width: 600px; height: 200px; margin: 0 auto }',
      '<nav>Text</nav>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, 'nav').width).to.equal(600);
  });

  it('leaves a picture in it as wide as it was', async () => {
    const page = await openWide(
      'main { width: 400px } img { max-width: 100%; height: 20px; margin-left: 3rem } p { margin-left: 3rem }',
      "<main><img alt=\"\" src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='352' height='20'/%3E\"><p>Text</main>",
    );
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, 'img').left).to.equal(48);
    expect(box(page, 'p').left).to.equal(96);
  });

  it('takes what room there is in the window of a phone, in rem', async () => {
    const page = await openWide('nav { width: 15rem }', beside, 360);
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, 'nav').width).to.be.greaterThan(280).and.at.most(360);
  });

  it('comes into the window by as much as it was taken out, in rem', async () => {
    const page = await openWide(
      'nav { position: fixed; left: -15rem; width: 15rem } .open { transform: translateX(15rem) }',
      '<nav class="open">Menu</nav>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, 'nav').left).to.be.closeTo(0, 0.1);
    page.$('nav').className = '';
    await page.until(() => box(page, 'nav').left < 0);
    expect(box(page, 'nav').right).to.be.at.most(0);
  });

  for (const [what, width] of [
    ['a button', '10rem'],
    ['a dialog', '30rem'],
    ['a picture', '15rem; height: 15rem'],
    ['a box that is small in the end', '15em; font-size: 10px'],
  ] as const) {
    it(`grows as the text does where it is as wide as ${what}`, async () => {
      const page = await openWide(`nav { width: ${width} }`, beside);
      const before = box(page, 'nav').width;
      await page.engine.apply({ fontScale: 2 });
      expect(box(page, 'nav').width).to.be.closeTo(before * 2, 0.1);
    });
  }

  it('grows by no more than the text', async () => {
    const page = await openWide('nav { width: 250px }', beside, 1920);
    await page.engine.apply({ fontScale: 1.2 });
    expect(box(page, 'nav').width).to.be.closeTo(300, 0.1);
  });

  const kept: [what: string, css: string, body: string, width?: number][] = [
    ['in a smaller window', 'nav { width: 250px }', beside, 1000],
    ['in a smaller window, in rem', 'nav { width: 15rem }', beside, 1000],
    ['as a picture', 'nav { width: 250px; height: 250px }', beside],
    [
      'as wide as what is around it',
      'main { width: 250px; display: flow-root } nav { width: 250px }',
      '<main style="width: 250px"><nav>Text</nav></main>',
    ],
    ['as a script has measured it', '', '<nav style="width: 250px">Text</nav>'],
    ['between margins that are the same', 'nav { width: 250px } main { margin: 0 200px }', beside],
  ];
  for (const [what, css, body, width] of kept) {
    it(`stays as it was ${what}`, async () => {
      const page = await openWide(css, body, width);
      const selector = what.startsWith('between') ? 'main' : 'nav';
      const before = box(page, selector).width;
      await page.engine.apply({ fontScale: 2 });
      expect(box(page, selector).width).to.be.closeTo(before, 0.1);
    });
  }
});
