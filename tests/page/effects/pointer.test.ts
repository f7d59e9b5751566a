import { expect } from '@open-wc/testing';
import { openServed } from '../../support/frame.js';
import { PageEngine } from '../../../src/page/index.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { openPage } from '../support.js';

describe('a big pointer', () => {
  const css = `.hand { cursor: pointer !important } .arrow { cursor: default } .auto { cursor: auto }
    .text { cursor: text } .wait { cursor: wait } .own { cursor: url(x.png), grab }`;
  const body = `<p id="t">text <a href="#x">link</a></p><button>b</button><input><input type="checkbox">
    <i class="hand"></i><i class="arrow"></i><i class="auto"></i><i class="text"></i><i class="wait"></i><i class="own"></i>`;
  const keywords = {
    '#t': 'auto',
    a: 'pointer',
    button: 'auto',
    input: 'text',
    '.hand': 'pointer',
    '.arrow': 'auto',
    '.auto': 'auto',
    '.text': 'text',
  };

  for (const [value, size] of [
    ['black', 48],
    ['white', 48],
    ['large-black', 96],
    ['large-white', 96],
  ] as const) {
    it(`is ${value}, of ${String(size)} px`, async () => {
      const page = await openPage(css, body);
      const before = fingerprint(page);
      await page.engine.apply({ pointer: value });
      for (const [selector, keyword] of Object.entries(keywords)) {
        const cursor = page.computed(selector, 'cursor');
        const [, url = '', x, y] = /^url\("(.*)"\) ([\d.]+) ([\d.]+), /.exec(cursor) ?? [];
        expect(cursor.endsWith(`, ${keyword}`), `${selector}: ${cursor.slice(-30)}`).to.equal(true);
        await expectPointsAt(url, size, Number(x), Number(y), value.endsWith('black'));
      }
      expect(page.computed('.wait', 'cursor')).to.equal('wait');
      expect(page.computed('.own', 'cursor')).to.match(/grab$/);
      await page.engine.restore();
      expectSame(before, fingerprint(page));
    });
  }

  it('stays the usual one in what is ignored', async () => {
    const page = await openPage('', '<p data-a11y-ignore>a <a href="#x">link</a></p>');
    const usual = page.computed('a', 'cursor');
    await page.engine.apply({ pointer: 'black' });
    expect(page.computed('a', 'cursor')).to.equal(usual);
  });

  it('is the keyword where a content security policy allows no pictures of ours', async () => {
    const { document, window } = await openServed(
      '<!doctype html><title>x</title><a href="#x">x</a>',
      {
        headers: { 'content-security-policy': "default-src 'none'" },
      },
    );
    await PageEngine.for(document).apply({ pointer: 'large-black' });
    expect(window.getComputedStyle(document.querySelector('a')!).cursor).to.match(/, pointer$/);
    await PageEngine.for(document).restore();
  });
});

/** There is a picture of that size, and what it points with is where the hot spot is. */
async function expectPointsAt(
  url: string,
  size: number,
  x: number,
  y: number,
  isBlack: boolean,
): Promise<void> {
  const image = new Image();
  image.src = url;
  await image.decode();
  expect([image.width, image.height]).to.deep.equal([size, size]);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  // right at the tip is an edge: a little below it is the pointer's own colour
  const [r, , , alpha] = context.getImageData(x, y + size / 12, 1, 1).data;
  expect(alpha, 'is drawn at the hot spot').to.equal(255);
  expect(r! < 128).to.equal(isBlack);
  const above = context.getImageData(x, Math.max(0, y - size / 12), 1, 1).data[3];
  const isTip = y < size / 3;
  expect(isTip && above === 255, 'something points beyond it').to.equal(false);
}
