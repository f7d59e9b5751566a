import { expect } from '@open-wc/testing';
import { black } from '../../support.js';
import { expectSame, fingerprint } from '../../fingerprint.js';
import { columns, COLUMNS, FOUR, openPage, openSource } from './support.js';

const GRID =
  'main { display: grid; grid-template-columns: 1fr 1fr 1fr 1fr; font: 16px sans-serif }';
const ONE = 'main { grid-template-columns: 1fr }';

describe('the conditions of a page that has its narrow layout', () => {
  it('are as before when it has its wide one', async () => {
    const page = await openPage(
      `${COLUMNS} @media print and (max-width:20cm), (400px<=width<700.5px) { p { color: red } }`,
      FOUR,
    );
    const before = fingerprint(page);
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(2);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('count in every kind of style sheet', async () => {
    const page = await openPage(GRID, FOUR);
    const style = Object.assign(page.document.createElement('style'), {
      media: '(max-width: 30em)',
      textContent: ONE,
    });
    page.document.head.append(style);
    const host = page.document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const adopted = new page.window.CSSStyleSheet();
    adopted.replaceSync('@media (width <= 480px) { p { outline-style: solid } }');
    root.adoptedStyleSheets = [adopted];
    root.innerHTML = '<p>In a component</p>';
    page.document.body.append(host);
    const inner = root.querySelector('p');
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(1);
    expect(inner && page.window.getComputedStyle(inner).outlineStyle).to.equal('solid');
    await page.engine.restore();
    expect(style.media).to.equal('(max-width: 30em)');
    expect(style.sheet?.media.mediaText).to.equal('(max-width: 30em)');
    expect((adopted.cssRules[0] as CSSMediaRule).media.mediaText).to.equal('(width <= 480px)');
  });

  it('count in imported sheets', async () => {
    const own = URL.createObjectURL(new Blob([ONE], { type: 'text/css' }));
    const page = await openSource(
      `<!doctype html><title>A page</title><style>@import "${own}" (max-width: 480px);</style>
       <style>@layer{${GRID}}</style><body>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(1);
    await page.engine.restore();
    expect(columns(page)).to.equal(4);
    const rule = page.document.styleSheets[0]?.cssRules[0] as CSSImportRule;
    expect(rule.media.mediaText).to.equal('(max-width: 480px)');
  });

  it('are what the page has made them meanwhile', async () => {
    const page = await openPage(COLUMNS, FOUR);
    const [style] = page.document.querySelectorAll('style');
    const two = (style?.sheet?.cssRules[1] as CSSMediaRule).media;
    const extra = Object.assign(page.document.createElement('style'), {
      media: '(max-width: 600px)',
      textContent: 'main { color: red }',
    });
    page.document.head.append(extra);
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('main', 'color')).to.equal('rgb(0, 0, 0)');
    two.mediaText = '(max-width: 650px)';
    extra.media = '(max-width: 610px)';
    await page.until(() => extra.sheet?.media.mediaText !== '(max-width: 610px)');
    await page.engine.restore();
    expect(two.mediaText).to.equal('(max-width: 650px)');
    expect(extra.media).to.equal('(max-width: 610px)');
    expect(extra.sheet?.media.mediaText).to.equal('(max-width: 610px)');
  });

  it('count in a sheet that comes later', async () => {
    const page = await openPage(COLUMNS, FOUR);
    await page.engine.apply({ fontScale: 2 });
    const style = Object.assign(page.document.createElement('style'), {
      textContent: '@media (max-width: 700px) { main { outline-style: solid } }',
    });
    page.document.head.append(style);
    await page.until(() => page.computed('main', 'outline-style') === 'solid');
    await page.engine.restore();
    expect(page.computed('main', 'outline-style')).to.equal('none');
    expect((style.sheet?.cssRules[0] as CSSMediaRule).media.mediaText).to.equal(
      '(max-width: 700px)',
    );
  });

  it('answer together with those for a preference', async () => {
    const page = await openPage(
      `${COLUMNS} @media (max-width: 700px) and (prefers-color-scheme: dark) { main { outline-style: solid } }`,
      FOUR,
    );
    const before = fingerprint(page);
    await page.engine.apply({ fontScale: 2, palette: black });
    expect(page.computed('main', 'outline-style')).to.equal('solid');
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('main', 'outline-style')).to.equal('none');
    expect(columns(page)).to.equal(2);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });
});
