import { expect, nextFrame } from '@open-wc/testing';
import { readsOfRules } from './reads.js';
import { computedStyles, expectSame, fingerprint } from './fingerprint.js';
import { black, openPage, type Page } from './support.js';

const css = `@layer a { b { color: red } }
  :root { --s: 20px } p { font: var(--s)/1.5 serif; color: #333; letter-spacing: 1px }
  @media (prefers-color-scheme: dark) { i { color: white } }
  @layer { u { font-size: 9px } } button { font: inherit } .late { font-size: 12px }`;
const body = `<p id="t">a <b>b</b> <i>i</i> <u>u</u></p><p style="font-size: 10px">c</p>
  <button>d</button><div></div>`;
const style = { fontScale: 2, letterSpacing: 0.1, palette: black };

async function open(): Promise<Page> {
  const page = await openPage(css, body);
  const root = page.$('div').attachShadow({ mode: 'open' });
  root.innerHTML = '<style>em { font-size: 7px }</style><em>e</em>';
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync('em { letter-spacing: 2px }');
  root.adoptedStyleSheets.push(sheet);
  return page;
}

const inShadow = (page: Page): CSSStyleDeclaration => {
  const em = page.$('div').shadowRoot?.querySelector('em');
  if (!em) throw new Error('there is no em');
  return page.window.getComputedStyle(em);
};

const rules = (count: number): string =>
  Array.from({ length: count }, (_, i) => `.c${String(i)} { font-size: 10px }`).join('');

/** The author's rules for a selector. */
const ruleFor = (page: Page, selector: string): CSSStyleRule => {
  const all = [...(page.document.styleSheets[0] as CSSStyleSheet).cssRules] as CSSStyleRule[];
  const rule = all.find(({ selectorText }) => selectorText === selector);
  if (!rule) throw new Error(`no rule for ${selector}`);
  return rule;
};

describe('to prepare', () => {
  it('changes nothing of the page, and leaves no observer in it', async () => {
    const page = await open();
    const before = fingerprint(page);
    const observer = new MutationObserver(() => undefined);
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(page.document, options);
    await page.engine.prepare();
    expect(observer.takeRecords()).to.have.length(0);
    expectSame(before, fingerprint(page));
    const reads = readsOfRules(page);
    page.document.head.append(page.document.createElement('style'));
    await nextFrame();
    await nextFrame();
    expect(reads()).to.equal(0);
  });

  it('leads to the same page as not to', async () => {
    const [plain, prepared] = [await open(), await open()];
    await prepared.engine.prepare();
    await plain.engine.apply(style);
    await prepared.engine.apply(style);
    expectSame(computedStyles(plain), computedStyles(prepared));
    expect(inShadow(prepared).fontSize).to.equal('14px');
    await prepared.engine.restore();
    await plain.engine.restore();
    expectSame(fingerprint(plain), fingerprint(prepared));
  });

  it('leaves no rule to be read to what is applied next', async () => {
    const page = await open();
    await page.engine.prepare();
    const reads = readsOfRules(page);
    const applied = page.engine.apply(style);
    expect(reads()).to.equal(0);
    await applied;
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  it('may be cut short by what is applied', async () => {
    const page = await openPage(rules(5_000), '<p id="t" class="c4999">a</p>');
    const prepared = page.engine.prepare();
    await new Promise((done) => page.window.requestAnimationFrame(done));
    await page.engine.apply(style);
    expect(page.px('#t', 'font-size')).to.equal(20);
    await prepared;
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(10);
  });

  it('may be cut short by a style that is cut short, too', async () => {
    const page = await openPage(rules(20_000), '<p id="t" class="c19999">a</p>');
    await page.until(() => page.window.performance.getEntriesByType('paint').length > 0);
    void page.engine.prepare();
    await new Promise((done) => page.window.requestAnimationFrame(done));
    void page.engine.apply({ fontScale: 2 });
    void page.engine.restore();
    void page.engine.apply(style);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(10);
    await page.engine.apply(style);
    expect(page.px('#t', 'font-size')).to.equal(20);
  });

  it('knows of what the page has changed since', async () => {
    const page = await open();
    await page.engine.prepare();
    const sheet = page.document.styleSheets[0] as CSSStyleSheet;
    sheet.insertRule('b { font-size: 11px }', sheet.cssRules.length);
    page.document.head.append(page.document.createElement('style'));
    page.document.querySelectorAll('style')[1]?.append('i { font-size: 13px }');
    page.$('div').remove();
    await page.engine.apply(style);
    expect(page.px('b', 'font-size')).to.equal(22);
    expect(page.px('i', 'font-size')).to.equal(26);
    await page.engine.restore();
    page.$('style').textContent = 'b { font-size: 14px }';
    await page.engine.prepare();
    await page.engine.apply(style);
    expect(page.px('b', 'font-size')).to.equal(28);
  });
});

describe('what is known of a page', () => {
  it('outlives its being in force', async () => {
    const page = await open();
    const before = fingerprint(page);
    await page.engine.apply(style);
    const during = computedStyles(page);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
    const reads = readsOfRules(page);
    const applied = page.engine.apply(style);
    expect(reads()).to.equal(0);
    await applied;
    expectSame(during, computedStyles(page));
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('is brought up to date where a script has written into a rule meanwhile', async () => {
    const page = await open();
    await page.engine.apply(style);
    await page.engine.restore();
    page.$('p').className = 'late';
    ruleFor(page, 'p').style.setProperty('font', '30px serif');
    ruleFor(page, '.late').style.setProperty('font-size', '31px');
    await page.engine.apply(style);
    await page.until(() => page.px('#t', 'font-size') === 62);
  });

  it('serves other styles, too', async () => {
    const page = await open();
    await page.engine.apply({ fontScale: 2 });
    await page.engine.restore();
    await page.engine.apply({ letterSpacing: 0.1, lineHeight: 2 });
    expect(page.px('#t', 'font-size')).to.equal(20);
    expect(page.px('#t', 'letter-spacing')).to.equal(3);
    expect(page.px('#t', 'line-height')).to.equal(40);
  });
});
