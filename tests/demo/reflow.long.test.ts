import { expect, nextFrame } from '@open-wc/testing';
import { stepsHere } from '../support/sweep.js';
import { openDemo, pages, set, type Demo } from './support.js';

const sizesAndWidths = [1, 1.5, 2, 3].flatMap((fontSize) =>
  [320, 768, 1280].map((width) => [fontSize, width] as const),
);

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

      for (const [fontSize, width] of stepsHere(sizesAndWidths)) {
        await set(demo, { fontSize, letterSpacing: 0.2 });
        await resize(demo, width);
        const { clientWidth, scrollWidth } = documentElement;
        expect(scrollWidth, `${fontSize * 100} % at ${width} px`).to.equal(clientWidth);
      }
    });
  }
});
