import { expect } from '@open-wc/testing';
import { PageEngine, type PageStyle, type Palette } from '../../src/page/index.js';
import { elementSheets, expectSame, fingerprint, textOfSheet } from './fingerprint.js';
import { beige, black, openPage, type Page } from './support.js';

const css = `:root { --s: 20px } p { font: var(--s)/1.5 serif; color: #333; letter-spacing: 1px }
  @layer a { b { color: red } } button { font: inherit }`;
const body = '<p id="t">a <b>b</b></p><p style="font-size: 10px">c</p><button>d</button>';

const authorText = (page: Page): string[] => elementSheets(page.document).map(textOfSheet);

/** Counts what changes in a document, attributes included. */
function mutationsOf(page: Page): () => number {
  const observer = new MutationObserver(() => undefined);
  observer.observe(page.document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return () => observer.takeRecords().length;
}

describe('the engine', () => {
  it('does nothing before a style is applied', async () => {
    const page = await openPage(css, body);
    const before = fingerprint(page);
    PageEngine.for(page.document);
    expect(PageEngine.for(page.document)).to.equal(page.engine);
    expectSame(before, fingerprint(page));
    expect(page.document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('changes a value without a change to the document or to a rule of the page', async () => {
    const page = await openPage(css, body);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    const count = mutationsOf(page);
    const text = authorText(page);
    const sheets = [...page.document.adoptedStyleSheets];
    for (const style of [
      { fontScale: 1.5, letterSpacing: 0.2, palette: beige },
      { fontScale: 3 },
      { letterSpacing: 0.12 },
      { fontScale: 2, palette: black },
    ]) {
      await page.engine.apply(style);
    }
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(count()).to.equal(0);
    expect(authorText(page)).to.deep.equal(text);
    expect(page.document.adoptedStyleSheets).to.have.ordered.members(sheets);
  });

  it('leaves the document as it is while it adopts a page and undoes that', async () => {
    const page = await openPage(css, body);
    const count = mutationsOf(page);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    await page.engine.restore();
    expect(count()).to.equal(0);
  });

  it('leaves rules for colours and spacing as they are while only the size changes', async () => {
    const page = await openPage('p { color: red; letter-spacing: 1px; background: blue }');
    const text = authorText(page);
    await page.engine.apply({ fontScale: 2 });
    expect(authorText(page)).to.deep.equal(text);
  });

  it('publishes what is in force as custom properties, and nothing at the default', async () => {
    const page = await openPage('');
    const read = (name: string): string => page.computed('#t', `--a11y-${name}`);
    await page.engine.apply({ fontScale: 1.5, letterSpacing: 0.12, palette: black });
    expect([read('font-scale'), read('letter-spacing')]).to.deep.equal(['1.5', '0.12em']);
    expect([read('text'), read('background'), read('selection-text')]).to.deep.equal([
      black.text,
      black.background,
      black.selectionText,
    ]);
    await page.engine.apply({ letterSpacing: 0.12 });
    expect([read('font-scale'), read('text')]).to.deep.equal(['', '']);
    await page.engine.restore();
    expect(read('letter-spacing')).to.equal('');
  });
});

describe('a style that makes no sense', () => {
  const nonsense: [what: string, style: unknown][] = [
    ['an empty one', {}],
    ['NaN', { fontScale: NaN, letterSpacing: NaN }],
    ['infinite', { fontScale: Infinity, letterSpacing: -Infinity }],
    ['negative', { fontScale: -2, letterSpacing: -0.1 }],
    ['zero', { fontScale: 0, letterSpacing: 0 }],
    ['a factor of 1', { fontScale: 1 }],
    ['absent members', { fontScale: undefined, letterSpacing: undefined, palette: undefined }],
    ['strings', { fontScale: '2', letterSpacing: '0.1em' }],
    ['unknown members', { zoom: 2 }],
  ];

  for (const [what, style] of nonsense) {
    it(`leaves the page as it is: ${what}`, async () => {
      const page = await openPage(css, body);
      const before = fingerprint(page);
      expect(await page.engine.apply(style as PageStyle)).to.deep.equal({
        missing: [],
        unreachable: [],
      });
      expectSame(before, fingerprint(page));
    });

    it(`restores a page that was larger: ${what}`, async () => {
      const page = await openPage(css, body);
      const before = fingerprint(page);
      await page.engine.apply({ fontScale: 2 });
      await page.engine.apply(style as PageStyle);
      expectSame(before, fingerprint(page));
    });
  }

  it('does no harm with colours that are none', async () => {
    const page = await openPage(css, body);
    const before = fingerprint(page);
    await page.engine.apply({ palette: { ...black, text: 'no colour', background: '}{' } });
    await page.engine.apply({ palette: {} as Palette, fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });
});
