import { expect, nextFrame } from '@open-wc/testing';
import { openPage, type Page } from '../support.js';

const rules = (count: number, px: number): string =>
  Array.from({ length: count }, (_, i) => `.c${String(i)} { font-size: ${String(px)}px }`).join('');

/** The time until a change is taken in, in ms. A constructed sheet tells of none, but an element does. */
async function timeOf(page: Page, change: () => void): Promise<number> {
  const before = performance.now();
  change();
  page.document.body.append(page.document.createElement('b'));
  // the engine is told first, and asks for the same frame
  await Promise.resolve();
  await nextFrame();
  return performance.now() - before;
}

describe('large sheets', () => {
  it('cost as much to replace as they did to come', async () => {
    const page = await openPage('', '<p id="t" class="c19999">a</p>');
    await page.engine.apply({ fontScale: 2 });
    const sheet = new page.window.CSSStyleSheet();
    sheet.replaceSync(rules(20_000, 10));
    const coming = await timeOf(page, () => page.document.adoptedStyleSheets.push(sheet));
    await page.until(() => page.px('#t', 'font-size') === 20);
    const replacing = await timeOf(page, () => {
      sheet.replaceSync(rules(20_000, 15));
    });
    await page.until(() => page.px('#t', 'font-size') === 30);
    // one that looked at every rule for each that is gone took seven times as long
    expect(replacing / coming).to.be.lessThan(3);
  });

  it('leave the page time to answer while they are rewritten', async () => {
    const page = await openPage(rules(50_000, 10), '<p id="t" class="c49999">a</p>');
    const gaps: number[] = [];
    let last = performance.now();
    const { port1, port2 } = new page.window.MessageChannel();
    port1.onmessage = () => {
      gaps.push(performance.now() - last);
      last = performance.now();
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    // before the first paint there is nobody who waits
    await page.until(() => page.window.performance.getEntriesByType('paint').length > 0);
    gaps.length = 0;
    const began = performance.now();
    await page.engine.apply({ fontScale: 2 });
    const inAll = performance.now() - began;
    port1.close();
    expect(page.px('#t', 'font-size')).to.equal(20);
    // one task would be all of it; the engine's own pieces are a tenth, and other work of the machine lengthens some
    expect(Math.max(...gaps) / inAll).to.be.lessThan(0.5);
  });
});
