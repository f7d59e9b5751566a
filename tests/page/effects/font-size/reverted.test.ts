import { expect } from '@open-wc/testing';
import { openPage } from '../../support.js';

const controls =
  '<button>a</button><input value="b"><select><option>c</select><textarea>d</textarea>';

describe('form controls whose looks the author has set back', () => {
  for (const css of [
    'body * { all: revert }',
    'body * { font: revert }',
    'body * { font-size: revert }',
    '@layer a { body * { font-size: revert } }',
    'body * { all: revert; letter-spacing: 0 }',
  ]) {
    it(`grow: ${css}`, async () => {
      const page = await openPage(`body * { font-size: 9px } ${css}`, `<p id="t">e</p>${controls}`);
      const sizes = (): number[] =>
        [...page.document.querySelectorAll('body > *')].map((element) =>
          parseFloat(page.window.getComputedStyle(element).fontSize),
        );
      const before = sizes();
      await page.engine.apply({ fontScale: 2 });
      sizes().forEach((size, index) => {
        expect(size / (before[index] ?? 0)).to.be.closeTo(2, 0.001);
      });
    });

    it(`have their letters spaced: ${css}`, async () => {
      const page = await openPage(`body { letter-spacing: 3px } ${css}`, controls);
      await page.engine.apply({ letterSpacing: 0.1 });
      for (const control of page.document.querySelectorAll('body > *')) {
        const { letterSpacing, fontSize } = page.window.getComputedStyle(control);
        expect(parseFloat(letterSpacing) / parseFloat(fontSize)).to.be.closeTo(0.1, 0.01);
      }
    });
  }

  it('leave the size of the root to the browser', async () => {
    const page = await openPage('html { font-size: 10px; all: revert }');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('html', 'font-size')).to.equal(32);
  });

  it('keep the letter spacing that others inherit', async () => {
    const page = await openPage('body { letter-spacing: 3px } p { all: revert; font-size: 20px }');
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(5, 0.01);
  });
});
