import { expect } from '@open-wc/testing';
import { leaveOut } from '../../support/left-out.js';
import { screenshot } from '../../support/screenshot.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { black, openPage, type Page } from '../support.js';

const RED = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path fill="red" d="M0 0h9v9H0z"/></svg>')}`;

/** The colour in the middle of an element. */
async function pixel(page: Page, selector: string): Promise<number[]> {
  const frame = page.window.frameElement!.getBoundingClientRect();
  const { x, y, width, height } = page.$(selector).getBoundingClientRect();
  const region = { x: frame.x + x + width / 2, y: frame.y + y + height / 2, width: 1, height: 1 };
  return [...(await screenshot(region)).data.slice(0, 3)];
}

const isGrey = ([red, green, blue]: number[]): boolean =>
  red === green && green === blue && red! < 200;

const loaded = (page: Page): Promise<unknown> =>
  Promise.all([...page.document.images].map((image) => image.decode()));

describe('pictures', () => {
  const body = `<div id="around"><img id="i" src="${RED}" width="100" height="100" alt="">
    <svg width="50" height="50"><image id="in" href="${RED}" width="50" height="50"/></svg></div>
    <p id="t" style="color: red">Text`;

  for (const css of [
    '',
    'img, image { filter: none !important }',
    ':root { --none: none } img, image { filter: var(--none) }',
    '@layer a { img { filter: unset } }',
  ]) {
    it(`are grey, and nothing else is${css && `, where the page says ${css}`}`, async () => {
      const page = await openPage(`${css} body { background: lime }`, body);
      await loaded(page);
      const before = fingerprint(page);
      expect(await pixel(page, '#i')).to.deep.equal([255, 0, 0]);
      await page.engine.apply({ images: 'grey' });
      expect(isGrey(await pixel(page, '#i'))).to.equal(true);
      for (const selector of ['html', 'body', '#around', '#t']) {
        expect(page.computed(selector, 'filter'), selector).to.equal('none');
      }
      await page.engine.restore();
      expect(await pixel(page, '#i')).to.deep.equal([255, 0, 0]);
      expectSame(before, fingerprint(page));
    });
  }

  it('are grey in an SVG, too', async function () {
    const filtered = await openPage('image { filter: grayscale(1) }', body);
    if (!isGrey(await pixel(filtered, '#in'))) await leaveOut(this, 'filters within an SVG');
    const page = await openPage('image { filter: none !important }', body);
    await page.engine.apply({ images: 'grey' });

    expect(isGrey(await pixel(page, '#in'))).to.equal(true);
  });

  it('keep what the page filters them by', async () => {
    const page = await openPage(
      ':root { --blur: blur(2px) } #i { filter: invert(1) } #in { filter: var(--blur) contrast(2) } #u:hover { filter: none }',
      `${body}<img id="u" style="filter: sepia(1) !important" src="${RED}" alt="">`,
    );
    const before = fingerprint(page);
    await page.engine.apply({ images: 'grey' });
    expect(page.computed('#i', 'filter')).to.equal('invert(1) grayscale(1)');
    expect(page.computed('#in', 'filter')).to.equal('blur(2px) contrast(2) grayscale(1)');
    expect(page.computed('#u', 'filter')).to.equal('sepia(1) grayscale(1)');
    await page.engine.apply({ images: 'dim' });
    expect(page.computed('#i', 'filter')).to.equal('invert(1) brightness(0.6)');
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('are darker', async () => {
    const page = await openPage('', body);
    await loaded(page);
    await page.engine.apply({ images: 'dim' });
    expect((await pixel(page, '#i'))[0]).to.be.within(140, 160);
  });

  it('are not seen and keep their place, whatever their opacity, with a palette too', async () => {
    const page = await openPage('body { background: lime } img { opacity: 0.9 !important }', body);
    await loaded(page);
    const before = fingerprint(page);
    const box = page.$('#i').getBoundingClientRect();
    await page.engine.apply({ images: 'text' });
    expect(await pixel(page, '#i')).to.deep.equal([0, 255, 0]);
    expect(page.$('#i').getBoundingClientRect()).to.deep.equal(box);
    await page.engine.apply({ images: 'text', palette: black });
    expect(await pixel(page, '#i')).to.deep.equal([0, 0, 0]);
    await page.engine.apply({ palette: black });
    expect((await pixel(page, '#i'))[0]).to.be.greaterThan(200);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('that come later are grey, in shadow roots too, but not those that are ignored', async () => {
    const page = await openPage(
      '',
      `<div id="host"></div><img data-a11y-ignore id="own" src="${RED}">`,
    );
    const root = page.$('#host').attachShadow({ mode: 'open' });
    await page.engine.apply({ images: 'grey' });
    root.innerHTML = '<style>img { filter: blur(1px) }</style><img alt="">';
    const filter = (): string => page.window.getComputedStyle(root.querySelector('img')!).filter;
    await page.until(() => filter() === 'blur(1px) grayscale(1)');
    expect(page.computed('#own', 'filter')).to.equal('none');
  });
});
