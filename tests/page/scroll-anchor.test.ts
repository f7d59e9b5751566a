import { expect, nextFrame } from '@open-wc/testing';
import { black, openPage, type Page } from './support.js';

const paragraphs = Array.from(
  { length: 60 },
  (_, index) => `<p id="p${String(index)}">${'Some words of this page. '.repeat(8)}</p>`,
).join('');

const css = 'html { scroll-behavior: smooth } p { margin: 0; font: 16px/24px serif }';

/** How far down a paragraph the line is that stands a third down the window. */
const shareRead = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return (200 - top) / height;
};

async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

const scrollTo = ({ document }: Page, selector: string): void => {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** The paragraph a third down the window. */
const paragraphRead = ({ document }: Page): string =>
  `#${document.elementFromPoint(400, 200)?.closest('p')?.id ?? 'nothing'}`;

/** With larger text, the line that is read stays where it is. */
async function expectStays(page: Page, scrolledTo: string): Promise<void> {
  scrollTo(page, scrolledTo);
  await twoFrames();
  const selector = paragraphRead(page);
  const before = shareRead(page.$(selector));
  await page.engine.apply({ fontScale: 2 });
  await twoFrames();
  expect(shareRead(page.$(selector))).to.be.closeTo(before, 0.05);
}

const places: [what: string, body: string][] = [
  ['in a page', paragraphs],
  [
    'in a page that scrolls in a part of it',
    `<header>A header</header><main style="height: 500px; overflow: auto">${paragraphs}</main>`,
  ],
];

describe('the place that is read stays where it is', () => {
  for (const [where, body] of places) {
    it(where, async () => {
      const page = await openPage(css, body);
      scrollTo(page, '#p30');
      await twoFrames();
      const selector = paragraphRead(page);
      const before = shareRead(page.$(selector));
      for (const style of [{ fontScale: 2 }, { fontScale: 3, letterSpacing: 0.2 }, {}]) {
        await page.engine.apply(style);
        await twoFrames();
        expect(shareRead(page.$(selector)), JSON.stringify(style)).to.be.closeTo(before, 0.05);
      }
    });
  }

  for (const top of [40, 333, 777, 1501, 99_999]) {
    it(`to the pixel after the undo, ${String(top)} px down`, async () => {
      const uneven = Array.from(
        { length: 40 },
        (_, index) => `<h3>Heading</h3><p>${'word '.repeat(((index * 7) % 50) + 3)}</p>`,
      ).join('');
      const page = await openPage('h3 { font-size: 17.3px } p { font: 14.4px/1.47 serif }', uneven);
      page.window.scrollTo(0, top);
      await twoFrames();
      const { scrollY } = page.window;
      for (const style of [{ fontScale: 1.5 }, { fontScale: 2, letterSpacing: 0.12 }, {}]) {
        await page.engine.apply(style);
        await twoFrames();
      }
      expect(page.window.scrollY).to.equal(scrollY);
    });
  }

  it('in a shadow root', async () => {
    const page = await openPage(css, '<div></div>');
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style>${paragraphs}`;
    root.querySelector('#p30')?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const read = root.elementFromPoint(400, 200)?.closest('p');
    if (!read) throw new Error('no paragraph');
    const before = shareRead(read);
    await page.engine.apply({ fontScale: 2 });
    await twoFrames();
    expect(shareRead(read)).to.be.closeTo(before, 0.05);
  });

  it('with the focus, the caret and what is selected', async () => {
    const page = await openPage(
      css,
      `${paragraphs}<label>Name <input value="Some name"></label>${paragraphs}`,
    );
    const input = page.$('input') as HTMLInputElement;
    scrollTo(page, 'input');
    input.focus({ preventScroll: true });
    input.setSelectionRange(2, 6);
    const { top } = input.getBoundingClientRect();
    await page.engine.apply({ fontScale: 2, palette: black });
    await twoFrames();
    expect(input.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(page.document.activeElement).to.equal(input);
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 6]);
  });

  it('with the focus in what cannot be seen just now, too', async () => {
    // to a field for text, WebKit scrolls back by itself
    const page = await openPage(css, `<button>Focused</button>${paragraphs}`);
    page.$('button').focus({ preventScroll: true });
    await expectStays(page, '#p30');
  });

  it('in an editor that fills the window', async () => {
    const page = await openPage(css, `<div contenteditable>${paragraphs}</div>`);
    page.$('div').focus({ preventScroll: true });
    await expectStays(page, '#p30');
  });

  for (const position of ['fixed', 'sticky']) {
    it(`beside text that is ${position}`, async () => {
      const pinned = `<aside style="position: ${position}; top: 150px; width: 700px; height: 70px">Text</aside>`;
      const page = await openPage(css, `${pinned}${paragraphs}`);
      scrollTo(page, '#p30');
      await twoFrames();
      const read = page.document.elementFromPoint(400, 222);
      if (read?.localName !== 'p') throw new Error('no paragraph');
      const share = (): number => {
        const { top, height } = read.getBoundingClientRect();
        return (222 - top) / height;
      };
      const before = share();
      await page.engine.apply({ fontScale: 2 });
      await twoFrames();
      expect(share()).to.be.closeTo(before, 0.05);
    });
  }

  it('in what is put into a shadow root that scrolls it', async () => {
    const page = await openPage(css, `<h1>A heading</h1><x-a>${paragraphs}</x-a>`);
    page.$('x-a').attachShadow({ mode: 'open' }).innerHTML =
      '<div style="height: 500px; overflow: auto"><slot></slot></div>';
    await expectStays(page, '#p30');
  });

  it('where the part that scrolls cannot be scrolled as far', async () => {
    const above = '<h2>A heading</h2>'.repeat(30);
    const short = `<p id="p0">${'Some words of this page. '.repeat(20)}</p>`.repeat(6);
    const page = await openPage(
      css,
      `${above}<main style="height: 500px; overflow: auto">${short}</main>${above}`,
    );
    page.$('main').scrollTop = 20;
    scrollTo(page, 'main');
    await twoFrames();
    const read = page.document.elementFromPoint(400, 200);
    if (read?.localName !== 'p') throw new Error('no paragraph');
    const before = shareRead(read);
    await page.engine.apply({ fontScale: 2 });
    await twoFrames();
    expect(shareRead(read)).to.be.closeTo(before, 0.05);
  });

  for (const styles of [[], [{ fontScale: 3 }]]) {
    it(`where the reader has gone to before the undo, and ${String(styles.length)} other changes`, async () => {
      const page = await openPage(css, paragraphs);
      scrollTo(page, '#p30');
      await page.engine.apply({ fontScale: 2 });
      await twoFrames();
      scrollTo(page, '#p10');
      await twoFrames();
      for (const style of styles) await page.engine.apply(style);
      const selector = paragraphRead(page);
      const before = shareRead(page.$(selector));
      await page.engine.restore();
      await twoFrames();
      expect(shareRead(page.$(selector))).to.be.closeTo(before, 0.05);
    });
  }

  it('and what is selected in the text is so still', async () => {
    const page = await openPage(css, paragraphs);
    const selection = page.document.getSelection();
    selection?.selectAllChildren(page.$('#p3'));
    const text = selection?.toString();
    await page.engine.apply({ fontScale: 2 });
    expect(selection?.toString()).to.equal(text);
  });

  it('at the top of the page too', async () => {
    const page = await openPage(css, paragraphs);
    await page.engine.apply({ fontScale: 2 });
    await twoFrames();
    expect(page.window.scrollY).to.equal(0);
  });
});

describe('a page that measures itself', () => {
  it('is told once of each change, when it can be measured', async () => {
    const page = await openPage('', '<p id="t">Text</p>');
    const sizes: number[] = [];
    page.window.addEventListener('resize', () => {
      sizes.push(page.px('#t', 'font-size'));
    });
    await page.engine.apply({ fontScale: 2 });
    await page.engine.apply({ fontScale: 2 });
    await page.engine.apply({ fontScale: 3, palette: black });
    await page.engine.restore();
    expect(sizes).to.deep.equal([32, 48, 16]);
  });
});
