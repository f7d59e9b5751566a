import { expect } from '@open-wc/testing';
import { openPage, openSource, type Page } from '../support.js';

const WORDS =
  'The quick brown fox jumps over the lazy dog while others look for something to eat. ';

/** How many characters stand in each line of an element but the last. */
function lines(page: Page, selector: string): number[] {
  const text = page.$(selector).firstChild as Text;
  const counts = new Map<number, number>();
  const range = page.document.createRange();
  // word by word where there are words, which takes WebKit a fifth of the time
  for (const { 0: part, index } of text.data.matchAll(/[a-z]+\W*|./gi)) {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const { bottom } = range.getBoundingClientRect();
    counts.set(bottom, (counts.get(bottom) ?? 0) + part.length);
  }
  return [...counts.values()].slice(0, -1);
}

describe('line length', () => {
  for (const family of ['serif', 'sans-serif', 'Georgia', 'Arial', 'Times New Roman']) {
    for (const most of [60, 80]) {
      it(`is ${String(most)} characters at most in ${family}`, async () => {
        const page = await openPage(
          `body { width: 3000px } p { font-family: ${family} }`,
          `<p id="t">${WORDS.repeat(30)}</p>`,
        );
        expect(Math.max(...lines(page, '#t'))).to.be.greaterThan(100);
        await page.engine.apply({ lineLength: most });
        const counts = lines(page, '#t');
        const mean = counts.reduce((sum, count) => sum + count) / counts.length;
        expect(mean).to.be.within(most * 0.7, most);
        expect(Math.max(...counts)).to.be.at.most(most);
      });
    }
  }

  it('is half as many of those that are as wide as high, by their language', async () => {
    const page = await openSource(
      `<!doctype html><html lang="zh-Hant"><body style="width: 3000px"><p id="t">${'文字'.repeat(300)}</p>
       <p lang="en" id="u">${WORDS.repeat(9)}</p><div lang="ko"><p id="k">가</p></div>`,
    );
    await page.engine.apply({ lineLength: 80 });
    expect(lines(page, '#t')).to.include(40);
    expect(Math.max(...lines(page, '#u'))).to.be.within(60, 80);
    expect(page.px('#k', 'max-width')).to.equal(640);
  });

  for (const [css, px] of [
    ['max-width: none', 0],
    ['max-width: 100px', 100],
    ['max-width: 100%', 0],
    ['max-width: max-content', 0],
    ['max-width: fit-content', 0],
    ['max-width: var(--none)', 0],
    ['max-width: var(--keyword)', 0],
    ['max-inline-size: 100px', 100],
    ['max-width: none !important', 0],
  ] as const) {
    it(`keeps what is narrower: ${css}`, async () => {
      const page = await openPage(
        `:root { --keyword: none } body { width: 3000px } #t { ${css} }`,
        `<p id="t">${WORDS.repeat(9)}</p>`,
      );
      const before = page.computed('#t', 'max-width');
      await page.engine.apply({ lineLength: 80 });
      const found = px ? page.$('#t').offsetWidth : Math.max(...lines(page, '#t'));
      expect(found).to.be.within(px || 60, px || 80);
      await page.engine.apply({ lineHeight: 1 });
      // which Firefox gives as the smaller of twice the same
      const after = page.computed('#t', 'max-width').replace(/^min\((.+), \1\)$/, '$1');
      expect(after).to.equal(before);
    });
  }

  /** Whether lines that were too long are so no longer. */
  const isLimited = async (page: Page): Promise<boolean> => {
    expect(Math.max(...lines(page, '#t')), 'too long before').to.be.greaterThan(100);
    await page.engine.apply({ lineLength: 80 });
    return Math.max(...lines(page, '#t')) <= 80;
  };
  const TEXT = WORDS.repeat(30);

  for (const markup of [
    `<div id="t">${TEXT}<b>bold</b><br></div>`,
    `<section id="t">${TEXT}</section>`,
    `<ul><li id="t">${TEXT}<ul><li>nested</li></ul></li></ul>`,
    `<dl><dd id="t">${TEXT}</dd></dl>`,
    `<div style="position: relative; display: block" id="t">${TEXT}</div>`,
    `<div style="text-align: center"><p id="t" style="text-align: left">${TEXT}</p></div>`,
    `<div dir="rtl"><p id="t" style="text-align: right">${TEXT}</p></div>`,
    `<p id="t" style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 99; overflow: hidden">${TEXT}</p>`,
    `<p align="left" id="t">${TEXT}</p>`,
  ]) {
    it(`is limited in ${markup.replaceAll(TEXT, '…')}`, async () => {
      const page = await openSource(`<!doctype html><body style="width: 3000px">${markup}`);
      expect(await isLimited(page)).to.equal(true);
    });
  }

  for (const markup of [
    `<div id="t" style="display: flex">${TEXT}</div>`,
    `<div id="t" style="position: absolute; width: 3000px">${TEXT}</div>`,
    `<p id="t" style="text-align: center">${TEXT}</p>`,
    `<center><p id="t">${TEXT}</p></center>`,
    `<p id="t" align="right">${TEXT}</p>`,
    `<div style="text-align: end"><p id="t">${TEXT}</p></div>`,
    `<div id="t" dir="rtl" style="text-align: left">${TEXT}</div>`,
    `<ul><li id="t" class="card">${TEXT}<div>box</div></li></ul>`,
    `<nav><div id="t">${TEXT}</div></nav>`,
    `<div class="menu"><ul><li><i id="t">${TEXT}</i><div>box</div></li></ul></div>`,
    `<div data-a11y-ignore><p id="t">${TEXT}</p></div>`,
  ]) {
    it(`is left where a narrower box would move what is in it: ${markup.replaceAll(TEXT, '…')}`, async () => {
      const page = await openSource(`<!doctype html><body style="width: 3000px">${markup}`);
      const { left, right } = page.$('#t').getBoundingClientRect();
      expect(await isLimited(page)).to.equal(false);
      const after = page.$('#t').getBoundingClientRect();
      expect([after.left, after.right]).to.deep.equal([left, right]);
    });
  }

  it('is limited also in centred text that is to begin where lines begin', async () => {
    const page = await openPage(
      'body { width: 3000px } p { text-align: center }',
      `<p id="t">${TEXT}</p>`,
    );
    await page.engine.apply({ lineLength: 80, textAlign: 'start' });
    expect(Math.max(...lines(page, '#t'))).to.be.at.most(80);
    await page.engine.apply({ lineLength: 80 });
    expect(Math.max(...lines(page, '#t'))).to.be.greaterThan(100);
  });
});
