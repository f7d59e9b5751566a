import { expect } from '@open-wc/testing';
import { emulateMedia } from '../support/media.js';
import { black, openPage } from './support.js';

const css = 'p { color: rgb(255, 0, 0); background: rgb(0, 255, 0); font-size: 20px }';

describe('a palette', () => {
  it('does not print; size and spacing do', async function () {
    const page = await openPage(css, '<p id="t">a <a href="#">b</a></p><button>c</button>');
    const button = page.computed('button', 'background-color');
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
    expect(page.computed('#t', 'background-color')).to.equal('rgb(0, 255, 0)');
    expect(page.computed('html', 'background-color')).to.equal('rgba(0, 0, 0, 0)');
    expect(page.computed('button', 'background-color')).to.equal(button);
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(4, 0.01);
  });

  it('stands back where the system forces colours', async function () {
    if (!(await emulateMedia({ 'forced-colors': 'active' }))) this.skip();
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
