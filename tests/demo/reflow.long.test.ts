import { expect, nextFrame } from '@open-wc/testing';
import { openDemo, pages, set, type Demo } from './support.js';

/** Gives a page another width, and waits until its scripts have been told of it. */
async function resize({ element, window }: Demo, width: number): Promise<void> {
  element.style.width = `${width}px`;
  while (window.innerWidth !== width) await nextFrame();
  await nextFrame();
}

describe('a page of the demo', () => {
  for (const page of [...pages, 'toolbar.html']) {
    it(`does not scroll sideways at any width and size: ${page}`, async () => {
      const demo = await openDemo(page, { width: 1280, height: 800 });
      const { documentElement } = demo.document;

      for (const fontSize of [1, 1.5, 2, 3]) {
        await set(demo, { fontSize, letterSpacing: 0.2 });
        for (const width of [320, 768, 1280]) {
          await resize(demo, width);
          const { clientWidth, scrollWidth } = documentElement;
          expect(scrollWidth, `${fontSize * 100} % at ${width} px`).to.equal(clientWidth);
        }
      }
    });
  }
});
