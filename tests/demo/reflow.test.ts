import { expect } from '@open-wc/testing';
import { openDemo, pages, set } from './support.js';

describe('a page of the demo', () => {
  for (const page of [...pages, 'toolbar.html']) {
    for (const width of [320, 768, 1280]) {
      it(`does not scroll sideways at any size: ${page} at ${width} px`, async () => {
        const demo = await openDemo(page, { width, height: 800 });
        expect(demo.window.innerWidth).to.equal(width);
        const { documentElement } = demo.document;

        for (const fontSize of [1, 1.5, 2, 3]) {
          await set(demo, { fontSize, letterSpacing: 0.2 });
          expect(documentElement.scrollWidth, String(fontSize)).to.equal(
            documentElement.clientWidth,
          );
        }
      });
    }
  }
});
