import { expect, nextFrame } from '@open-wc/testing';
import { leastOf, scriptTime } from '../script-time.js';
import { readsOfAdopted } from '../reads.js';
import { openPage, type Page } from '../support.js';

/** How often something reads the adopted sheets of a page until the last of N style elements counts. */
async function readsFor(count: number): Promise<number> {
  const page = await openPage('');
  await page.engine.apply({ fontScale: 2 });
  const { document: owner } = page;
  const reads = readsOfAdopted(page);
  const styles = Array.from({ length: count }, (_, i) => {
    const style = owner.createElement('style');
    style.textContent = `.c${String(i)} { font-size: ${String(i)}px }`;
    return style;
  });
  const loaded = styles.map(
    (style) =>
      new Promise((done) => {
        style.addEventListener('load', done, { once: true });
      }),
  );
  owner.head.append(...styles);
  page.$('#t').className = `c${String(count - 1)}`;
  await Promise.all(loaded);
  await page.until(() => page.px('#t', 'font-size') === 2 * (count - 1));
  page.close();
  return reads();
}

/** Elements one inside the other, each of which is added to the one before. */
function addOneByOne(page: Page, depth: number): void {
  let parent: Element = page.document.body;
  for (let i = 0; i < depth; i++) {
    const child = page.document.createElement('div');
    parent.append(child);
    parent = child;
  }
}

describe('a page in which nothing changes', () => {
  for (const markup of ['<link rel="stylesheet" href="">', '<link rel="stylesheet">']) {
    it(`is not looked at before each frame because of ${markup}`, async () => {
      const pages = [await openPage(''), await openPage('', markup)];
      for (const { engine } of pages) await engine.apply({ fontScale: 2 });
      const [without, withLink] = pages.map(readsOfAdopted);
      for (let frame = 0; frame < 30; frame++) await nextFrame();
      expect(withLink?.()).to.be.closeTo(without?.() ?? 0, 10);
    });
  }
});

describe('many changes at once', () => {
  it('cost no more for each style element where there are many', async () => {
    const few = await readsFor(100);
    const many = await readsFor(300);
    expect(many / few).to.be.lessThan(4);
    expect(many).to.be.lessThan(1_000);
  });

  it('cost little for each element of a deep tree that comes one by one', async () => {
    const page = await openPage('');
    await page.engine.apply({ fontScale: 2 });
    const time = await leastOf(2, () =>
      scriptTime(() => {
        for (let i = 0; i < 40; i++) addOneByOne(page, 400);
      }),
    );
    expect(time).to.be.lessThan(400);
  });

  it('cost little in a page with a thousand shadow trees', async () => {
    const page = await openPage('', '<p id="t"></p>' + '<div></div>'.repeat(1_000));
    for (const host of page.document.querySelectorAll('div')) {
      host.attachShadow({ mode: 'open' }).innerHTML = '<style>b { font-size: 9px }</style><b>a</b>';
    }
    await page.engine.apply({ fontScale: 2 });
    const time = await leastOf(5, () =>
      scriptTime(() => {
        page.$('#t').classList.toggle('x');
      }),
    );
    expect(time).to.be.lessThan(25);
  });
});
