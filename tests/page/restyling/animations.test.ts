import { expect } from '@open-wc/testing';
import { black, openPage } from '../support.js';

const styled = (css: string): string => `<p id="t" style="${css}">Text</p>`;

describe('an animation of what a style attribute declares', () => {
  it('runs, where a script has started it before', async () => {
    const page = await openPage('', styled('opacity: 0.5'));
    page.$('#t').animate({ opacity: [0, 0] }, 9e5);
    await page.engine.apply({ palette: black });
    expect(page.computed('#t', 'opacity')).to.equal('0');
    await page.engine.restore();
    expect(page.$('#t').getAttribute('style')).to.equal('opacity: 0.5');
  });

  it('runs, where a script starts it later', async () => {
    const page = await openPage('', styled('font-size: 20px'));
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    const animation = page.$('#t').animate({ fontSize: ['11px', '11px'] }, 9e5);
    await page.until(() => page.px('#t', 'font-size') === 11);
    animation.cancel();
    expect(page.px('#t', 'font-size')).to.equal(40);
    await page.engine.restore();
    expect(page.$('#t').getAttribute('style')).to.equal('font-size: 20px');
  });

  it('runs, where a class starts it', async () => {
    const page = await openPage(
      '@keyframes k { from, to { color: rgb(1, 2, 3); font-size: 10px } } .k { animation: k 9s }',
      styled('font-size: 20px'),
    );
    await page.engine.apply({ fontScale: 2 });
    page.$('#t').className = 'k';
    await page.until(() => page.px('#t', 'font-size') === 20);
    expect(page.computed('#t', 'color')).to.equal('rgb(1, 2, 3)');
  });

  it('runs in a shadow root', async () => {
    const page = await openPage('', '<div></div>');
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = styled('opacity: 0.5');
    const t = root.querySelector('p');
    t?.animate({ opacity: [0, 0] }, 9e5);
    await page.engine.apply({ palette: black });
    expect(t && page.window.getComputedStyle(t).opacity).to.equal('0');
  });
});
