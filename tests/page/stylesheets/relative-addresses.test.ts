import { expect } from '@open-wc/testing';
import { black, fixtureUrl, openPage } from '../support.js';

describe('relative addresses', () => {
  for (const [where, css] of [
    ['a rule', '#t { background: #fff url(a.png) no-repeat }'],
    [
      'keyframes',
      // between two frames, WebKit tells a mixture of both images
      '@keyframes k { from, to { background: #fff url(a.png) no-repeat } } #t { animation: k 9s paused }',
    ],
  ] as const) {
    it(`in ${where} of a constructed sheet are relative to its own document, in a frame, too`, async () => {
      const page = await openPage('', '<base href="/elsewhere/"><p id="t">Text</p>');
      const sheet = new page.window.CSSStyleSheet();
      sheet.replaceSync(css);
      page.document.adoptedStyleSheets = [sheet];
      const before = page.computed('#t', 'background-image');
      expect(before).to.contain('/elsewhere/a.png');
      await page.engine.apply({ palette: black });
      expect(page.computed('#t', 'background-color')).to.equal('rgb(0, 0, 0)');
      expect(page.computed('#t', 'background-image')).to.equal(before);
    });
  }

  it('stay nothing where they are empty, in a sheet that has an address, too', async () => {
    const page = await openPage('', '<p id="t">Text</p>');
    const link = page.document.createElement('link');
    link.rel = 'stylesheet';
    link.href = fixtureUrl('empty-addresses.css');
    const loaded = new Promise((resolve) => {
      link.onload = resolve;
    });
    page.document.head.append(link);
    await loaded;
    await page.engine.apply({ palette: black });
    expect(page.computed('#t', 'background-image')).not.to.contain('.css');
    expect(page.computed('#t', 'background-color')).to.equal('rgb(0, 0, 0)');
  });
});
