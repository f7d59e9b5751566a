import { expect } from '@open-wc/testing';
import type { PageStyle } from '../../../../src/page/index.js';
import { expectSame, fingerprint } from '../../fingerprint.js';
import { letterContrast } from '../../pixels.js';
import { beige, black, openPage } from '../../support.js';

const picture = (fill: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' preserveAspectRatio='none'%3E%3Crect width='9' height='9' fill='${fill}'/%3E%3C/svg%3E`;
const over = (fill: string, tag: string): string =>
  `<div class="box"><img src="${picture(fill)}" alt=""><${tag} id="t" class="over">Caption</${tag.split(' ')[0]!}></div>`;
const box =
  '.box { position: relative; width: 280px; height: 80px } .box > img { width: 100%; height: 100% } .over { position: absolute; left: 6px; top: 6px; margin: 0; color: #777 }';

/** Text that a palette might make vanish. */
const pages: readonly [what: string, css: string, body: string, style?: PageStyle][] = [
  [
    'in a mark that a gradient draws',
    '#t { background: linear-gradient(#0000 60%, #ff0 60%) }',
    '<mark id="t">Marked</mark>',
  ],
  [
    'in a mark without a background',
    '#t { background: transparent; color: #c00 }',
    '<mark id="t">Marked</mark>',
  ],
  ['in a pale mark', '#t { background: rgb(255 255 0 / .2) }', '<mark id="t">Marked</mark>'],
  [
    'in a mark with an inline color',
    '',
    '<mark id="t" style="background-color: rgba(0,0,0,0); color: #cf2e2e">Marked</mark>',
  ],
  ...['%23ddd', '%23222'].flatMap((fill) =>
    ['p', 'a href="#"', 'div'].map((tag): [string, string, string] => [
      `that lies over a picture of ${fill.replace('%23', '#')}, in <${tag}>`,
      box,
      over(fill, tag),
    ]),
  ),
  [
    'over a picture with a veil',
    `${box} .veil { position: absolute; inset: 0; background: linear-gradient(#0000, #000d) }`,
    over('%23ddd', 'div').replace('<div id', '<div class="veil"></div><div id'),
  ],
  [
    'under a link that its style attribute lays over it',
    '#box { position: relative }',
    '<div id="box"><p id="t">Card</p><a href="#" aria-label="More" style="position: absolute; inset: 0"></a></div>',
  ],
  [
    'under a box that the tree of its slot lays over it',
    '#box { position: relative }',
    `<div id="box"><template shadowrootmode="open"><style>::slotted(div) { position: absolute; inset: 0 }</style>
      <slot></slot></template><p id="t">Card</p><div> <!-- nothing yet --> </div></div>`,
  ],
  ...['1 / 1', 'all'].map((cell): [string, string, string] => [
    `under a link in the same cell of a grid, ${cell}`,
    `#box { display: grid; grid-template-areas: "all" } #box > * { grid-area: ${cell} }`,
    '<div id="box"><p id="t">Card</p><a href="#" aria-label="More"></a></div>',
  ]),
  [
    'over a picture in the same cell of a grid',
    '#box { display: grid } #box > * { grid-row: 1; grid-column: 1 } #box > img { width: 280px; height: 80px }',
    `<div id="box"><img src="${picture('%23777')}" alt=""><p id="t">Caption</p></div>`,
  ],
  [
    'under a link that a custom property lays over it',
    ':root { --place: absolute } #box { position: relative } a { position: var(--place); inset: 0 }',
    '<div id="box"><p id="t">Card</p><a href="#" aria-label="More"></a></div>',
  ],
  [
    'that a tint by a custom property lies on',
    ':root { --tint: rgb(0 0 0 / .05) } #t { box-shadow: inset 0 0 0 999px var(--tint) }',
    '<p id="t">Row</p>',
  ],
  [
    'around a spotlight',
    'div { position: relative; overflow: hidden } button { position: relative; box-shadow: 0 0 0 5000px rgb(30 30 30 / .5) }',
    '<div><p id="t">Text</p><button>Lit</button></div>',
  ],
  [
    'that a gradient fills, written in hex',
    'h2 { background: linear-gradient(red, blue); -webkit-background-clip: text; background-clip: text; color: #0000 }',
    '<h2 id="t">Heading</h2>',
  ],
  [
    'that a gradient fills, with its transparent fill in a rule of its own',
    'h2 { background: linear-gradient(red, blue); -webkit-background-clip: text; background-clip: text } #t { -webkit-text-fill-color: transparent }',
    '<h2 id="t">Heading</h2>',
  ],
  [
    'that a gradient fills, written in rgba',
    'h2 { background: linear-gradient(red, blue); -webkit-background-clip: text; background-clip: text; color: rgba(0, 0, 0, 0) }',
    '<h2 id="t">Heading</h2>',
  ],
  [
    'that a gradient by a custom property fills',
    ':root { --g: linear-gradient(red, blue) } h2 { background: var(--g); -webkit-background-clip: text; -webkit-text-fill-color: transparent }',
    '<h2 id="t">Heading</h2>',
  ],
  ['that a filter makes faint', '#t { filter: opacity(.5) }', '<p id="t">Text</p>'],
  ['that a filter makes dull', '#t { filter: contrast(40%) }', '<p id="t">Text</p>'],
  ['that a fallback makes faint', '#t { opacity: var(--none, .5) }', '<p id="t">Text</p>'],
  [
    'that a custom property makes faint',
    ':root { --faint: .5 } #t { opacity: var(--faint) }',
    '<p id="t">Text</p>',
  ],
  [
    'in a cell with a color of its own, without pictures behind text',
    '',
    '<table><tr><td bgcolor="black" id="t"><font color="white">Cell</font></table>',
    { backgroundImages: 'none' },
  ],
];

describe('the letters of a page in a palette', () => {
  for (const [name, palette] of Object.entries({ black, beige })) {
    for (const [what, css, body, style] of pages) {
      it(`can be read ${what}, on ${name}`, async () => {
        const page = await openPage(
          `body { font: 24px sans-serif; background: #fff; color: #222 } ${css}`,
          body,
        );
        const before = fingerprint(page);
        await page.engine.apply({ ...style, palette });
        expect(await letterContrast(page, '#t')).to.be.least(6.9);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }

  it('can be read under what a script lays over it later', async () => {
    const page = await openPage(
      '#box { position: relative; font: 24px sans-serif } a { inset: 0 }',
      '<div id="box"><p id="t">Card</p><a href="#" aria-label="More"></a></div>',
    );
    await page.engine.apply({ palette: black });
    page.$('a').style.position = 'absolute';
    expect(await letterContrast(page, '#t')).to.be.least(6.9);
  });

  it('leaves hidden what a custom property or a filter hides', async () => {
    const page = await openPage(
      ':root { --o: 0 } #t { opacity: var(--o) } b { filter: opacity(0) }',
      '<p id="t">Text <b>b</b></p>',
    );
    await page.engine.apply({ palette: black });
    expect(page.computed('#t', 'opacity')).to.equal('0');
    expect(page.computed('b', 'filter')).to.equal('opacity(0)');
  });
});
