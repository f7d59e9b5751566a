import { expect } from '@open-wc/testing';
import { openServed } from '../../support/frame.js';
import { openBody } from '../site.js';

const COLUMNS = `<style>
  main { display: grid; grid-template-columns: 1fr 1fr 1fr 1fr; font: 20px sans-serif }
  @media (max-width: 700px) { main { grid-template-columns: 1fr } }</style>
  <main>${'<p>The library is open from nine to five, and on Thursdays until eight.</p>'.repeat(4)}</main>`;

const columnsOf = ({ document, window }: { document: Document; window: Window }): number => {
  const main = document.querySelector('main')!;
  return window.getComputedStyle(main).gridTemplateColumns.split(' ').length;
};

describe('the layout of a page with a toolbar', () => {
  for (const [layout, expected] of [
    ['auto', 1],
    ['wide', 4],
  ] as const) {
    it(`has ${String(expected)} columns where the attribute is ${layout}`, async () => {
      const site = await openBody(
        `${COLUMNS}<a11y-toolbar storage="none" layout="${layout}"></a11y-toolbar>`,
      );
      site.toolbar.set({ fontSize: 2 });
      await site.toolbar.applied;
      expect(columnsOf(site)).to.equal(expected);
    });

    it(`has ${String(expected)} columns from the start where early.js is told ${layout}`, async () => {
      localStorage.setItem(
        'a11y-toolbar',
        JSON.stringify({ version: 1, active: true, preferences: { fontSize: 2 } }),
      );
      try {
        const data = `data-layout="${layout}"`;
        const frame = await openServed(
          `<!doctype html><script src="/dist/early.js" ${data}></script>
          <script defer src="/dist/a11y-toolbar.js" ${data}></script>${COLUMNS}`,
        );
        await frame.document.querySelector('a11y-toolbar')?.applied;
        const text = frame.document.querySelector('p')!;
        expect(frame.window.getComputedStyle(text).fontSize).to.equal('40px');
        expect(columnsOf(frame)).to.equal(expected);
      } finally {
        localStorage.clear();
      }
    });
  }
});
