import { expect } from '@open-wc/testing';
import type { PageStyle } from '../../../src/page/index.js';
import { black, openPage } from '../support.js';

/** Functions that stand for any value, with what #t is without an engine, and at 200 %. */
const values: [css: string, px: number, larger: number, isReported?: boolean][] = [
  ['font-size: if(media(width > 1px): 20px; else: 10px)', 20, 40],
  ['font-size: if(media((width > 1px) and (height > 1px)): 20px; else: 10px)', 20, 40],
  ['font-size: if(style(--none): 10px; else: 1.25em)', 20, 40],
  ['font-size: if(style(--s: 20px): var(--s); else: 9px)', 20, 40],
  ['font: if(media(width > 1px): 20px; else: 10px)/1.5 serif', 20, 40],
  ['font-size: if(media(width > 1px): small; else: 10px)', 13, 26],
  ['font-size: if(style(--s: small): medium; else: X-Large)', 24, 48],
  ['font: if(media(width > 1px): large; else: 10px)/1.5 serif', 18, 36],
  ['font-size: attr(data-size type(<length>), 9px)', 20, 20, true],
  ['font-size: attr(data-none type(<length>), 20px)', 20, 40, true],
  ['font-size: --double(10px)', 20, 40, true],
  ['font-size: calc(--double(5px) + 10px)', 20, 40, true],
];

const page = (css: string): string =>
  `@function --double(--of) { result: calc(var(--of) * 2) } :root { --s: 20px }
   #t { ${css}; color: rgb(1, 2, 3); letter-spacing: 1px }`;
const body = '<p id="t" data-size="20px" data-color="#123">Text</p>';

// a browser that does not know a function drops its declaration
const known = values.filter(([css]) => CSS.supports(css.replaceAll('var(--s)', '1px')));
const colors = [
  'if(media(width > 1px): #123; else: #456)',
  'attr(data-color type(<color>), #123)',
  'if(style(--s: 20px): var(--s); else: #123)',
].filter((color) => CSS.supports('color', color.replaceAll('var(--s)', 'red')));

const everything: PageStyle = {
  fontScale: 2,
  letterSpacing: 0.1,
  palette: black,
  lineHeight: 2,
  wordSpacing: 0.16,
  paragraphSpacing: 2,
  lineLength: 60,
  fontFamily: 'serif',
  fontWeight: 700,
  textAlign: 'start',
  hyphens: 'auto',
  textTransform: 'none',
  fontStyle: 'normal',
  images: 'dim',
  backgroundImages: 'none',
};
/** Declarations that a function may stand for as a whole. */
const declarations = [
  ['margin-bottom', '10px'],
  ['max-width', 'none'],
  ['text-align', 'center'],
  ['text-transform', 'uppercase'],
  ['font-style', 'italic'],
  ['font-weight', '300'],
  ['font-family', 'Arial'],
  ['line-height', 'normal'],
  ['letter-spacing', '2px'],
  ['word-spacing', '2px'],
  ['filter', 'none'],
  ['background-image', 'none'],
  ['background-color', 'transparent'],
] as const;

describe('a function that stands for any value', () => {
  for (const [css, px, larger, isReported = false] of known) {
    it(`never costs its rule: ${css}`, async () => {
      const { engine, ...opened } = await openPage(page(css), body);
      expect(opened.px('#t', 'font-size')).to.equal(px);
      const { unreachable } = await engine.apply({
        fontScale: 2,
        palette: black,
        letterSpacing: 0.1,
      });
      expect(opened.px('#t', 'font-size')).to.equal(larger);
      expect(opened.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
      expect(opened.px('#t', 'letter-spacing')).to.be.closeTo(1 + larger / 10, 0.01);
      expect(unreachable.length > 0).to.equal(isReported);
    });
  }

  for (const color of colors) {
    it(`gives way to a palette: ${color}`, async () => {
      const { engine, ...opened } = await openPage(
        `p { color: ${color}; background-color: ${color}; border: 1px solid ${color} }`,
        body,
      );
      await engine.apply({ palette: black });
      expect(opened.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
      expect(opened.computed('#t', 'background-color')).to.equal('rgb(0, 0, 0)');
      await engine.restore();
    });
  }

  const isKnown = CSS.supports('color', '--is()');
  for (const [name, value] of isKnown ? declarations : []) {
    it(`ends as what it stands for, whatever is chosen: ${name}: ${value}`, async () => {
      const { engine, ...opened } = await openPage(
        `@function --is() { result: ${value} } p { font-size: 20px; width: 300px }
         #t { ${name}: --is() } #u { ${name}: ${value} }`,
        '<p id="t">Text</p><p id="u">Text</p><p>Text</p>',
      );
      await engine.apply(everything);
      expect(opened.computed('#t', name)).to.equal(opened.computed('#u', name));
      await engine.restore();
      expect(opened.computed('#t', name)).to.equal(opened.computed('#u', name));
    });
  }

  it('leaves its rule alone in a style attribute', async () => {
    const style = 'font-size: if(media(width > 1px): 20px; else: 10px); letter-spacing: 1px';
    const { engine, ...opened } = await openPage('', `<p id="t" style="${style}">Text</p>`);
    const before = opened.px('#t', 'font-size');
    await engine.apply({ fontScale: 2 });
    expect(opened.px('#t', 'font-size')).to.equal(before * 2);
    await engine.restore();
    expect(opened.$('#t').getAttribute('style')).to.equal(style);
  });
});
