import { expect } from '@open-wc/testing';
import { expectGrows } from '../effects/font-size/growth.js';
import { beige, black, fixtureUrl, openPage, openSource } from '../support.js';
import { expectSame, differences, fingerprint } from '../fingerprint.js';

const body = `<h1>a</h1><p id="t">b <a href="#">c</a> <code>d</code></p><button>e</button><input>
  <table><tr><td>f</table><mark>g</mark><font size="5">h</font>`;

const preflight = `
  @layer theme, base, components, utilities;
  @layer theme { :root, :host { --text-lg: 1.25rem; --leading: calc(1.75 / 1.25); --ink: #333 } }
  @layer base {
    *, ::after, ::before, ::backdrop, ::file-selector-button { box-sizing: border-box; border: 0 solid; margin: 0 }
    html, :host { line-height: 1.5; font-family: sans-serif }
    h1, h2 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    code, kbd { font-family: monospace; font-size: 1em }
    button, input, select, textarea, ::file-selector-button {
      font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1
    }
  }
  @layer utilities { .text-lg { font-size: var(--text-lg); line-height: var(--leading) } .ink { color: var(--ink) } }`;

describe('cascade layers', () => {
  it('rank above what the engine adds for elements without a rule', () =>
    expectGrows(preflight, `<div class="text-lg">${body}</div>`, 20));

  it('keep what a layered reset takes away', async () => {
    const page = await openPage(preflight, `<div class="text-lg ink">${body}</div>`);
    await page.engine.apply({ palette: black });
    const { backgroundColor, borderTopWidth } = page.window.getComputedStyle(page.$('button'));
    expect([backgroundColor, borderTopWidth]).to.deep.equal(['rgba(0, 0, 0, 0)', '0px']);
  });

  it('let a layered rule space letters its own way', async () => {
    const page = await openPage(
      '@layer base, top; @layer base { p { font-size: 20px; letter-spacing: 1px } }',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(3, 0.01);
  });

  it('may come in the second sheet, after rules without a layer', () =>
    expectGrows(
      'p { font-size: 20px }',
      `${body}<style>@layer base { button { font-size: 12px } table { font-size: 9px } }</style>`,
      20,
    ));

  it('may come in a sheet that does not apply yet', () =>
    expectGrows(
      'p { font-size: 20px }',
      `<style media="print">@layer a { button { font-size: 1px } }</style>
       <style>@layer b { button { font-size: 12px } h1 { font-size: 30px } }</style>${body}`,
      20,
    ));

  it('may come in a constructed sheet only', async () => {
    const page = await openPage('', body);
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync('@layer a { button { font-size: 12px } }');
    page.document.adoptedStyleSheets = [sheet];
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('button', 'font-size')).to.equal(24);
  });

  it('may come while a preference is in force', async () => {
    const page = await openPage('', body);
    const unstyled = page.px('button', 'font-size');
    await page.engine.apply({ fontScale: 2 });
    const style = page.document.createElement('style');
    style.textContent = '@layer a { button { font-size: 12px } h1 { font-size: 20px } }';
    page.document.head.append(style);
    await page.until(() => page.px('button', 'font-size') === 24);
    expect(page.px('h1', 'font-size')).to.equal(40);
    style.remove();
    await page.until(() => Math.abs(page.px('button', 'font-size') - 2 * unstyled) < 0.05);
  });

  it('in imported sheets and named by the import rank above, too', async () => {
    const page = await openSource(
      `<!doctype html><style>@import url("data:text/css,x{}") layer(x); @layer y { button { font-size: 12px } }</style>${body}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('button', 'font-size')).to.equal(24);
  });

  it('in a sheet that is imported rank above, too', async () => {
    const page = await openPage(`@import url("${fixtureUrl('layered.css')}");`, body);
    await page.until(() => page.px('button', 'font-size') === 12);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('button', 'font-size')).to.equal(24);
  });

  it('keep their order among themselves', async () => {
    const page = await openPage(
      '@layer b, a; @layer a { p { font-size: 20px } } @layer b { p { font-size: 10px } }',
      `<style>@layer c, b { p { font-size: 1px } } @layer c { p { color: red } }</style>${body}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
  });

  for (const [css, size] of [
    ['@layer { p { font-size: 20px } }', 40],
    ['@layer { p { font-size: 20px } } @layer b { p { font-size: 30px } }', 60],
    ['@layer b { p { font-size: 30px } } @layer { p { font-size: 20px } }', 40],
    ['@layer a { @layer { p { font-size: 20px } } @layer b { p { font-size: 30px } } }', 60],
  ] as const) {
    it(`without a name rank where they stand: ${css}`, async () => {
      const page = await openPage(css);
      const { sheet } = page.$('style') as HTMLStyleElement;
      const texts = (): string[] => [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText);
      const before = texts();
      await page.engine.apply({ fontScale: 2 });
      expect(page.px('#t', 'font-size')).to.equal(size);
      await page.engine.apply({ fontScale: 2, palette: black });
      expect(page.px('#t', 'font-size')).to.equal(size);
      await page.engine.restore();
      expect(texts()).to.deep.equal(before);
    });
  }

  it('are as before after the undo', async () => {
    const page = await openPage(preflight, `<style>@layer z { p { color: red } }</style>${body}`);
    const before = fingerprint(page);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: beige });
    expect(differences(before, fingerprint(page))).not.to.deep.equal([]);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('leave the rules of a script that counts them where they are', async () => {
    const page = await openPage('', `${body}<style id="s"></style>`);
    const { sheet } = page.$('#s') as HTMLStyleElement;
    sheet?.insertRule('@layer a { button { font-size: 12px } }', 0);
    sheet?.insertRule('p { font-size: 20px }', 1);
    await page.engine.apply({ fontScale: 2 });
    expect((sheet?.cssRules[1] as CSSStyleRule).selectorText).to.equal('p');
    expect(sheet?.cssRules.length).to.equal(2);
  });
});
