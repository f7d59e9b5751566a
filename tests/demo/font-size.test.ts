import { expect } from '@open-wc/testing';
import { openDemo, pages, set, type Demo } from './support.js';
import { textsOfPage } from './texts.js';

/** Engines round to 1/64 px. */
const TOLERANCE = 0.01;

/** The font size of all visible text and, where it is not `normal`, the line height, in px. */
function sizes(demo: Demo): { name: string; fontSize: number; lineHeight?: number }[] {
  return textsOfPage(demo).map(({ text, element, pseudo }) => {
    const { fontSize, lineHeight } = demo.window.getComputedStyle(element, pseudo);
    return {
      name: `${element.localName}${pseudo}: ${text}`,
      fontSize: parseFloat(fontSize),
      ...(lineHeight !== 'normal' && { lineHeight: parseFloat(lineHeight) }),
    };
  });
}

/** Elements that cut off or hide a part of what is in them. */
function clipping({ document, window }: Demo): string[] {
  return [...document.querySelectorAll<HTMLElement>('body :not(a11y-toolbar)')]
    .filter((element) => {
      const { overflowX, overflowY } = window.getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (
        (overflowX !== 'visible' && scrollWidth > clientWidth) ||
        (overflowY !== 'visible' && scrollHeight > clientHeight)
      );
    })
    .map((element) => element.outerHTML);
}

/** Texts of which a part stands outside of the page. */
function outside(demo: Demo): string[] {
  const { clientWidth } = demo.document.documentElement;
  return textsOfPage(demo)
    .filter(({ rects }) => rects.some(({ left, right }) => left < 0 || right > clientWidth))
    .map(({ text }) => text);
}

describe('at 200 %', () => {
  for (const page of pages) {
    for (const width of [360, 1280]) {
      it(`each text of ${page} is exactly twice as large at ${width} px`, async () => {
        const demo = await openDemo(page, { width, height: 800 });
        const before = sizes(demo);
        await set(demo, { fontSize: 2 });
        const after = sizes(demo);

        expect(before.length).to.be.greaterThan(50);
        expect(after.map(({ name }) => name)).to.eql(before.map(({ name }) => name));
        for (const [index, { name, fontSize, lineHeight }] of before.entries()) {
          const now = after[index]!;
          expect(now.fontSize, name).to.be.closeTo(2 * fontSize, TOLERANCE);
          // a line height that is `normal` has no number, before and after
          expect(typeof now.lineHeight, `line height of ${name}`).to.equal(typeof lineHeight);
          expect(now.lineHeight ?? 0, `line height of ${name}`).to.be.closeTo(
            2 * (lineHeight ?? 0),
            2 * TOLERANCE,
          );
        }
      });

      for (const letterSpacing of [0, 0.2]) {
        it(`${page} fits into ${width} px, with nothing cut off, at ${letterSpacing} em`, async () => {
          const demo = await openDemo(page, { width, height: 800 });
          const clippedBefore = clipping(demo);
          await set(demo, { fontSize: 2, letterSpacing });
          const { scrollWidth, clientWidth } = demo.document.documentElement;

          expect(demo.window.innerWidth).to.equal(width);
          expect(scrollWidth).to.equal(clientWidth);
          expect(outside(demo)).to.eql([]);
          expect(clipping(demo)).to.eql(clippedBefore);
        });
      }
    }
  }
});
