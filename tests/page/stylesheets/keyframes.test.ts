import { expect } from '@open-wc/testing';
import { black, openPage } from '../support.js';

const grows = '@keyframes k { from, to { font-size: 20px } }';
const fades = '@keyframes k { from, to { opacity: 0.25 } }';
const animated = '#t { animation: k 9s }';
const body = (css: string): string => `<style>${css}</style><p id="t">Text</p>`;

describe('keyframes of one name', () => {
  it('in two sheets: the later ones run', async () => {
    const page = await openPage(grows + animated, body(fades));
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'opacity')).to.equal('0.25');
    expect(page.px('#t', 'font-size')).to.equal(32);
  });

  it('in one sheet: the later ones run', async () => {
    const page = await openPage(grows + fades + animated);
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'opacity')).to.equal('0.25');
    expect(page.px('#t', 'font-size')).to.equal(32);
  });

  it('in two sheets: the later ones run, where they are larger', async () => {
    const page = await openPage(fades + animated, body(grows));
    await page.engine.apply({ fontScale: 2, palette: black });
    expect(page.computed('#t', 'opacity')).to.equal('1');
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  it('in a sheet that a script adds: they run', async () => {
    const page = await openPage(grows + animated);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    const style = page.document.createElement('style');
    style.textContent = fades;
    page.document.head.append(style);
    await page.until(() => page.computed('#t', 'opacity') === '0.25');
    expect(page.px('#t', 'font-size')).to.equal(32);
  });
});
