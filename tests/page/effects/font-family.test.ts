import { expect } from '@open-wc/testing';
import { face, family, isWanted, wanted, width } from '../fonts/faces.js';
import { openPage } from '../support.js';

describe('font family', () => {
  for (const css of [
    '',
    'font-family: Arial, sans-serif',
    'font: italic 700 12px/1 Arial',
    'font-family: Arial !important',
    'font-family: var(--family)',
    'font-family: var(--none, Arial)',
    'font: 300 var(--size)/1.2 var(--family), serif',
    'font-family: initial',
    'font-family: inherit',
    'all: initial',
  ]) {
    it(`is the one asked for: ${css || 'none'}`, async () => {
      const page = await openPage(`:root { --family: Arial; --size: 12px } #t { ${css} }`);
      const before = page.computed('#t', 'font-family');
      await page.engine.apply(wanted);
      expect(family(page, '#t')).to.equal(wanted.fontFamily);
      await page.engine.apply({ lineHeight: 1 });
      expect(page.computed('#t', 'font-family')).to.equal(before);
    });
  }

  it('is that of layers, controls, style attributes, shadow roots and what comes later', async () => {
    const page = await openPage(
      '@layer a { p { font-family: Arial } } h1 { font-family: Arial }',
      `<p>a</p><h1>b</h1><button>c</button><input><select></select><textarea></textarea><font face="Arial">d</font>
       <b style="font-family: Arial">e</b><i style="font-family: Arial !important">f</i><div></div>`,
    );
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>p { font-family: Arial }</style><p>c</p>';
    await page.engine.apply(wanted);
    const style = page.document.createElement('style');
    style.textContent = 'h1 { font: 30px Arial }';
    page.document.head.append(style);
    await page.until(() => page.px('h1', 'font-size') === 30 && isWanted(page, 'h1'));
    for (const name of 'p h1 button input select textarea font b i'.split(' ')) {
      expect(family(page, name), name).to.equal(wanted.fontFamily);
    }
    const inside = root.querySelector('p');
    expect(inside && page.window.getComputedStyle(inside).fontFamily).to.include('Times');
  });

  it('leaves code monospaced, and only code', async () => {
    const page = await openPage(
      `:root { --mono: Consolas, monospace } .editor { font-family: Menlo, monospace }
       .hint { font-family: var(--mono) } kbd { font-family: Arial }`,
      '<p>a <code>b <b>c</b></code> <kbd>d</kbd></p><pre>e</pre><div class="editor">f</div><div class="hint">g</div>',
    );
    const selectors = ['code', 'code b', 'kbd', 'pre', '.editor', '.hint'];
    const before = selectors.map((selector) => family(page, selector));
    await page.engine.apply(wanted);
    expect(selectors.map((selector) => family(page, selector))).to.deep.equal(before);
    expect(isWanted(page, 'p')).to.equal(true);
  });

  it('is that of a page that is monospaced as a whole', async () => {
    const page = await openPage('body { font-family: Courier, monospace }');
    await page.engine.apply(wanted);
    expect(isWanted(page, '#t')).to.equal(true);
  });

  it('leaves what it has no letter for to the font of the page', async () => {
    const page = await openPage(
      `${face('private-icons')} p { font: 40px Arial, Icons }`,
      '<p id="t"><i>\ue900</i></p>',
    );
    await page.document.fonts.load('40px Icons', '\ue900');
    await page.engine.apply(wanted);
    expect(width(page)).to.equal(40);
  });
});
