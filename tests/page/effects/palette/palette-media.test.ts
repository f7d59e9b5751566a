import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../../support/media.js';
import { expectSame, fingerprint } from '../../fingerprint.js';
import { beige, black, openPage, type Page } from '../../support.js';

const css = 'p { color: rgb(255, 0, 0); background: rgb(0, 255, 0); font-size: 20px }';

describe('a palette', () => {
  it('does not print; size and spacing do', async function () {
    const page = await openPage(css, '<p id="t">a <a href="#">b</a></p><button>c</button>');
    const button = page.computed('button', 'background-color');
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    await emulateMedia(this, { media: 'print' });
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
    expect(page.computed('#t', 'background-color')).to.equal('rgb(0, 255, 0)');
    expect(page.computed('html', 'background-color')).to.equal('rgba(0, 0, 0, 0)');
    expect(page.computed('button', 'background-color')).to.equal(button);
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(4, 0.01);
  });

  it('does not print what the page has for print only; size does', async function () {
    const page = await openPage(
      '@media print { p { color: rgb(255, 0, 0); font-size: 20px; line-height: 30px } }',
      '<p id="t">a</p>',
    );
    await page.engine.apply({ fontScale: 2, palette: black });
    await emulateMedia(this, { media: 'print' });
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.px('#t', 'line-height')).to.equal(60);
  });

  it('stands back where the system forces colours', async function () {
    await emulateMedia(this, { 'forced-colors': 'active' });
    const page = await openPage(
      css,
      '<p id="t">a <a href="#">b</a></p><button>c</button><mark>d</mark>',
    );
    const read = (): string[] =>
      ['#t', 'a', 'button', 'mark', 'body'].flatMap((selector) =>
        ['color', 'background-color', 'border-top-color', 'outline-color'].map((property) =>
          page.computed(selector, property),
        ),
      );
    const before = read();
    await page.engine.apply({ palette: black });
    expect(read()).to.deep.equal(before);
  });
});

describe("the page's own dark theme", () => {
  const themes = `p { outline-style: solid }
    @media (prefers-color-scheme: light) { p { outline-style: dotted } }
    @supports (color: red) {
      @media screen and (prefers-color-scheme: dark), print and (min-width: 9000px) {
        p { outline-style: dashed }
      }
    }`;
  const outline = (page: Page): string => page.computed('#t', 'outline-style');

  it('is in force with a dark palette, and its light one with a light one', async function () {
    await emulateMedia(this, { 'prefers-color-scheme': 'light' });
    const page = await openPage(themes);
    const before = fingerprint(page);
    expect(outline(page)).to.equal('dotted');
    await page.engine.apply({ palette: black });
    expect(outline(page)).to.equal('dashed');
    await page.engine.apply({ palette: beige });
    expect(outline(page)).to.equal('dotted');
    await page.engine.apply({ palette: black });
    await page.engine.apply({ fontScale: 2 });
    expect(outline(page)).to.equal('dotted');
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('takes part in what else is in force', async function () {
    await emulateMedia(this, { 'prefers-color-scheme': 'light' });
    const page = await openPage(
      `p { font-size: 10px; letter-spacing: 1px }
      @media (prefers-color-scheme: dark) { p { font-size: 20px; letter-spacing: 3px } }`,
    );
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1 });
    expect(page.px('#t', 'font-size')).to.equal(20);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(7, 0.01);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(20);
  });

  it('stands back where the system prefers another', async function () {
    await emulateMedia(this, { 'prefers-color-scheme': 'dark' });
    const page = await openPage(themes);
    expect(outline(page)).to.equal('dashed');
    await page.engine.apply({ palette: beige });
    expect(outline(page)).to.equal('dotted');
  });

  it('comes with sheets that come later, and by their link', async () => {
    const page = await openPage('');
    await page.engine.apply({ palette: black });
    const style = page.document.createElement('style');
    style.textContent = 'p { outline-style: dashed }';
    style.media = '(prefers-color-scheme: dark)';
    page.document.head.append(style);
    await page.until(() => outline(page) === 'dashed');
  });

  it('is not printed', async function () {
    const page = await openPage(themes);
    await page.engine.apply({ palette: black });
    await emulateMedia(this, { media: 'print' });
    expect(outline(page)).not.to.equal('dashed');
  });
});
