import fc from 'fast-check';
import type { PageStyle } from '../../../src/page/index.js';
import { expectSame, computedStyles, fingerprint } from '../fingerprint.js';
import { beige, black, openPage, type Page } from '../support.js';

const css = `
  @layer base, top;
  :root { --s: 20px; --c: #e8590c; --font: italic var(--s)/1.5 serif }
  html { font-size: 62.5% } body { font-size: 1.6rem; background: #fff; color: #333 }
  .a { border-inline-start-color: red; border-left-color: blue; font: menu }
  .b { all: unset; color: var(--c); font-size: var(--s) }
  .c { font: var(--font); font-weight: bold }
  .d { color: red !important; font-size: 12px; background: linear-gradient(red, blue); letter-spacing: 1px }
  .e { font-size: 12px; font-size: clamp(1rem, 2vw, 30px); opacity: 0.5; box-shadow: 0 0 3px red }
  .f { background: var(--c); border: 1px solid; border-image: linear-gradient(red, blue) 1 }
  @layer base { p { letter-spacing: -1px; line-height: 20px; & b { color: green } text-shadow: 0 0 2px red } }
  @media screen { p::before { content: "x"; font-size: 2em; color: var(--c) } }
  @keyframes k { from { font-size: 10px } to { color: red } }`;

const body = `<h1>h</h1>${['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `<p class="${name}">${name} <b>b</b></p>`).join('')}
  <p style=" font-size:10px;; color:RED ">g <i style="color: blue ! important">i</i></p>
  <p style="border: 1px solid red; letter-spacing: normal">h</p><button>j</button><a href="#">k</a>`;

const number = fc.oneof(
  fc.double({ min: 1, max: 3, noNaN: true }),
  fc.constantFrom(1, 2, NaN, Infinity, -Infinity, -1, 0, 1e-300, 1e9, Number.MAX_VALUE),
);
const optional = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });

const styles: fc.Arbitrary<PageStyle> = fc.record({
  fontScale: optional(number),
  letterSpacing: optional(fc.oneof(fc.constantFrom(0, 0.12, 0.2), number)),
  palette: fc.constantFrom(undefined, black, beige),
});

/** What a page may do by itself between two choices. */
const acts: Record<string, (page: Page) => void> = {
  nothing: () => undefined,
  'a class': (page) => page.$('.a').classList.toggle('d'),
  'a style': (page) => {
    const { style } = page.$('h1');
    style.fontSize = style.fontSize === '30px' ? '' : '30px';
  },
  'an element': (page) => {
    page.document.body.insertAdjacentHTML('beforeend', '<p style="font-size:11px">n</p>');
  },
  'a rule': (page) => {
    const { sheet } = page.$('style') as HTMLStyleElement;
    sheet?.insertRule('p { color: #123456; font-size: 15px }', sheet.cssRules.length);
  },
};

describe('any sequence of styles', function () {
  this.timeout(60_000);

  it('is undone exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(styles, { minLength: 1, maxLength: 5 }), async (sequence) => {
        const page = await openPage(css, body);
        const before = fingerprint(page);
        for (const style of sequence) await page.engine.apply(style);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
        page.close();
      }),
      { numRuns: 25, includeErrorInReport: true },
    );
  });

  it('shows its last style as if there had been no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(styles, { maxLength: 3 }), styles, async (sequence, last) => {
        const page = await openPage(css, body);
        for (const style of sequence) await page.engine.apply(style);
        await page.engine.apply(last);
        const shown = computedStyles(page);
        await page.engine.restore();
        await page.engine.apply(last);
        expectSame(shown, computedStyles(page));
        page.close();
      }),
      { numRuns: 15, includeErrorInReport: true },
    );
  });

  it('leaves what the page does meanwhile as if there had been none', async () => {
    const act = fc.constantFrom(...Object.keys(acts));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(styles, act), { minLength: 1, maxLength: 4 }),
        async (sequence) => {
          const page = await openPage(css, body);
          const untouched = await openPage(css, body);
          for (const [style, name] of sequence) {
            await page.engine.apply(style);
            acts[name]?.(page);
            acts[name]?.(untouched);
          }
          await page.engine.restore();
          expectSame(fingerprint(untouched), fingerprint(page));
          page.close();
          untouched.close();
        },
      ),
      { numRuns: 15, includeErrorInReport: true },
    );
  });
});
