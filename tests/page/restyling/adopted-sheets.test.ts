import { expect } from '@open-wc/testing';
import { adoptRules } from '../../../src/dom/constructed-sheet.js';
import { elementSheets } from '../fingerprint.js';
import { black, openPage, type Page } from '../support.js';

const constructed = (page: Page, css: string): CSSStyleSheet => {
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const grownTo = (page: Page, px: number): Promise<void> =>
  page.until(() => Math.abs(page.px('#t', 'font-size') - px) < 0.05);

const everything = { fontScale: 2, palette: black };

describe("the page's own code for adopted sheets", () => {
  it('finds its first sheet first, and may replace its rules', async () => {
    const page = await openPage('p { font-size: 10px }');
    const { document: owner } = page;
    owner.adoptedStyleSheets = [constructed(page, 'p { font-size: 20px }')];
    await page.engine.apply(everything);
    owner.adoptedStyleSheets[0]?.replaceSync('p { font-size: 30px }');
    await grownTo(page, 60);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(30);
    expect(owner.adoptedStyleSheets).to.have.length(1);
  });

  it('finds its first sheet first where there are cascade layers in it', async () => {
    const page = await openPage('p { color: red }');
    const { document: owner } = page;
    const sheet = constructed(page, '@layer a { button { font-size: 20px } }');
    owner.adoptedStyleSheets = [sheet];
    owner.body.append(owner.createElement('button'));
    await page.engine.apply(everything);
    expect(owner.adoptedStyleSheets[0] === sheet).to.equal(true);
    expect(page.px('button', 'font-size')).to.equal(40);
    await page.engine.restore();
    expect(elementSheets(owner).map(({ cssRules }) => cssRules.length)).to.deep.equal([1]);
    expect(sheet.cssRules).to.have.length(1);
  });

  for (const [what, take] of [
    ['pop', (sheets: CSSStyleSheet[]): unknown => sheets.pop()],
    ['splice', (sheets: CSSStyleSheet[]): unknown => sheets.splice(-1)],
    ['length', (sheets: CSSStyleSheet[]): unknown => --sheets.length],
  ] as const) {
    it(`takes its last sheet out by ${what}`, async () => {
      const page = await openPage('p { font-size: 10px }');
      const { document: owner } = page;
      const first = constructed(page, 'p { color: red }');
      const last = constructed(page, 'p { font-size: 20px }');
      owner.adoptedStyleSheets.push(first);
      await page.engine.apply(everything);
      owner.adoptedStyleSheets.push(last);
      await grownTo(page, 40);
      take(owner.adoptedStyleSheets);
      await grownTo(page, 20);
      expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
      await page.engine.restore();
      expect(page.px('#t', 'font-size')).to.equal(10);
      expect(owner.adoptedStyleSheets).to.have.ordered.members([first]);
    });
  }

  it('takes its last sheet out right before the undo', async () => {
    const page = await openPage('p { font-size: 10px }');
    const { document: owner } = page;
    owner.adoptedStyleSheets.push(constructed(page, 'p { font-size: 20px }'));
    await page.engine.apply(everything);
    owner.adoptedStyleSheets.pop();
    await page.engine.restore();
    expect(owner.adoptedStyleSheets).to.have.length(0);
    expect(page.px('#t', 'font-size')).to.equal(10);
  });

  it('takes all sheets out', async () => {
    const page = await openPage('p { font-size: 10px }');
    const { document: owner } = page;
    owner.adoptedStyleSheets.push(constructed(page, 'p { font-size: 20px }'));
    await page.engine.apply(everything);
    owner.adoptedStyleSheets = [];
    await grownTo(page, 20);
    await page.engine.restore();
    expect(owner.adoptedStyleSheets).to.have.length(0);
  });
});

describe('rules that the toolbar adds', () => {
  it('stay where they are, before and after the undo', async () => {
    const page = await openPage('p { font-size: 10px }');
    const { document: owner } = page;
    await page.engine.apply(everything);
    const remove = adoptRules('p { text-indent: 7px }', owner);
    const list = [...owner.adoptedStyleSheets];
    // what comes after them is noticed at the same glance, or at a later one
    owner.querySelector('style')!.sheet!.insertRule('#t { font-size: 20px }', 1);
    await grownTo(page, 40);
    expect(owner.adoptedStyleSheets.slice(0, list.length)).to.have.ordered.members(list);
    await page.engine.restore();
    expect(page.px('#t', 'text-indent')).to.equal(7);
    remove();
    expect(owner.adoptedStyleSheets).to.have.length(0);
  });

  it('may be gone before the undo', async () => {
    const page = await openPage('p { font-size: 10px }');
    const remove = adoptRules('p { text-indent: 7px }', page.document);
    await page.engine.apply(everything);
    remove();
    await page.engine.restore();
    expect(page.document.adoptedStyleSheets).to.have.length(0);
  });
});
