import { expect } from '@open-wc/testing';
import { beige, black, openPage } from '../support.js';
import type { PageStyle } from '../../../src/page/index.js';

/** Counts the `resize` events that a page gets by its engine, one number a style. */
async function resizesOf(styles: readonly PageStyle[]): Promise<number[]> {
  const page = await openPage('#t { font-size: 20px; color: red }');
  let count = 0;
  // a frame that has just got its size has an event of the browser's on its way
  page.window.addEventListener('resize', ({ isTrusted }) => {
    if (!isTrusted) count++;
  });
  const counts: number[] = [];
  for (const style of styles) {
    count = 0;
    await page.engine.apply(style);
    counts.push(count);
  }
  return counts;
}

describe('the event that tells scripts to measure again', () => {
  it('comes once where text changes its size, and when that is undone', async () => {
    expect(await resizesOf([{ fontScale: 2 }, { fontScale: 3 }, {}])).to.deep.equal([1, 1, 1]);
    expect(await resizesOf([{ wordSpacing: 0.2 }, { lineHeight: 2 }, {}])).to.deep.equal([1, 1, 1]);
  });

  it('does not come for a color', async () => {
    expect(await resizesOf([{ palette: black }, { palette: beige }, {}])).to.deep.equal([0, 0, 0]);
  });

  it('does not come for a color where the text is larger already', async () => {
    expect(
      await resizesOf([
        { fontScale: 2 },
        { fontScale: 2, palette: black },
        { fontScale: 2, palette: beige },
        { fontScale: 2 },
        {},
      ]),
    ).to.deep.equal([1, 0, 0, 0, 1]);
  });

  it('does not come for what is drawn in the room that is there', async () => {
    expect(
      await resizesOf([
        { images: 'grey' },
        { backgroundImages: 'none' },
        { focus: 'strong', pointer: 'black' },
        { links: 'strong', headings: 'strong' },
      ]),
    ).to.deep.equal([0, 0, 0, 0]);
  });
});
