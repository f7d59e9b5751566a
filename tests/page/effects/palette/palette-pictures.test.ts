import { expect } from '@open-wc/testing';
import { schemes } from '../../../../src/settings/colors/schemes.js';
import { expectSame, fingerprint } from '../../fingerprint.js';
import { contrastWithin, pixelsOf } from '../../pixels.js';
import { fixtureUrl, openPage, type Page } from '../../support.js';

/** A see-through drawing of one color, as an SVG file. */
const svg = (color: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path fill="${color}" d="M8 8h64v12H8zM8 28h40v6H8z"/></svg>`,
  )}`;

/** The same as a file of pixels. */
function canvasOf(color: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [80, 40];
  const context = canvas.getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(8, 8, 64, 12);
  context.fillRect(8, 28, 40, 6);
  return canvas;
}
const png = (color: string): string => canvasOf(color).toDataURL();

/** The address of a file of pixels, which does not tell what kind of picture it is. */
const nameless = (color: string): Promise<string> =>
  new Promise((resolve) => {
    canvasOf(color).toBlob((blob) => {
      resolve(URL.createObjectURL(blob!));
    });
  });

const photo = (color: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${color}" d="M0 0h8v8H0z"/></svg>`,
  )}`;

const css = 'body { margin: 0; background: #fff; color: #222 } .hero { padding: 20px }';
const over = (color: string): string => `.hero { background: url("${photo(color)}") }`;
const logo = (source: string): string =>
  `<div class="hero"><img id="t" width="80" height="40" alt="Logo" src="${source}"></div>`;

/** See-through pictures, and what they stand on. */
const pictures: readonly [what: string, css: string, source: () => string | Promise<string>][] = [
  ['a white svg over a dark photograph', over('#036'), () => svg('#fff')],
  ['a white png over a dark photograph', over('#036'), () => png('#fff')],
  [
    'a white png over a dark gradient',
    '.hero { background: linear-gradient(#036, #024) }',
    () => png('#fff'),
  ],
  [
    'a black png on light paper in a dark page',
    `body { background: #111 } ${over('#eee')}`,
    () => png('#000'),
  ],
  ['a black picture with an address that says nothing', '', () => nameless('#000')],
  ['a white png on a color', '.hero { background: #036 }', () => png('#fff')],
  ['a black svg on the page', '', () => svg('#000')],
  [
    'a svg that a filter makes white, on a color',
    '.hero { background: #036 } img { filter: brightness(0) invert(1) }',
    () => svg('#c00'),
  ],
  [
    'a png that a filter makes black, on the page',
    'img { filter: brightness(0%) }',
    () => png('#c00'),
  ],
];

/** The contrast within a picture, once it is enough, or else when the page has had time to look at it. */
async function contrastOf(page: Page): Promise<number> {
  const end = performance.now() + 2000;
  for (;;) {
    const found = contrastWithin(await pixelsOf(page, '#t'));
    if (found >= 3 || performance.now() > end) return found;
  }
}

describe('a see-through picture in a palette', () => {
  for (const name of ['black', 'white', 'beige', 'blue'] as const) {
    for (const [what, more, source] of pictures) {
      it(`stands at 3:1 on ${name}: ${what}`, async () => {
        const page = await openPage(`${css} ${more}`, logo(await source()));
        await (page.$('#t') as HTMLImageElement).decode();
        const before = fingerprint(page);
        await page.engine.apply({ palette: schemes[name] });
        expect(await contrastOf(page)).to.be.least(3);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }

  it('keeps the color that it was drawn for', async () => {
    const page = await openPage(`${css} .hero { background: #036 }`, logo(png('#fc0')));
    await page.engine.apply({ palette: schemes.beige });
    expect(await contrastOf(page)).to.be.least(3);
    expect(page.computed('#t', 'background-color')).to.match(/^oklch\(0\.32/);
  });

  it('has no other ground in its corners where it fills its box', async () => {
    const page = await openPage(
      `${css} ${over('#036')}`,
      `<img id="full" alt="Photo" src="${photo('#fff')}">${logo(png('#fff'))}`,
    );
    await page.engine.apply({ palette: schemes.beige });
    // they are looked at together
    expect(await contrastOf(page)).to.be.least(3);
    expect(page.computed('#full', 'background-color')).to.match(/\/ 0\)$/);
  });

  it('has another ground once it is another picture', async () => {
    const page = await openPage(`${css} ${over('#036')}`, logo(svg('#000')));
    await page.engine.apply({ palette: schemes.beige });
    const picture = page.$('#t') as HTMLImageElement;
    picture.src = png('#fff');
    await picture.decode();
    expect(await contrastOf(page)).to.be.least(3);
  });

  it('is known beside one that no script may read, which stands as far as the page tells', async () => {
    const elsewhere = new URL(fixtureUrl('dark-shape.svg'), `http://127.0.0.1:${location.port}`);
    const page = await openPage(
      `${css} ${over('#036')}`,
      `<img id="elsewhere" alt="x" src="${elsewhere.href}">${logo(png('#fff'))}`,
    );
    await (page.$('#elsewhere') as HTMLImageElement).decode();
    await page.engine.apply({ palette: schemes.black });
    expect(await contrastOf(page)).to.be.least(3);
    expect(contrastWithin(await pixelsOf(page, '#elsewhere'))).to.be.least(3);
  });
});
