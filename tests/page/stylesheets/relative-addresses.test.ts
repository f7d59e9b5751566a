import { expect } from '@open-wc/testing';
import { black, openPage } from '../support.js';

describe('relative addresses', () => {
  for (const [where, css] of [
    ['a rule', '#t { background: #fff url(a.png) no-repeat }'],
    [
      'keyframes',
      '@keyframes k { from, to { background: #fff url(a.png) no-repeat } } #t { animation: k 9s }',
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
});
