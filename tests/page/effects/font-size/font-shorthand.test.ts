import { expect } from '@open-wc/testing';
import { expectGrows } from './growth.js';
import { openPage } from '../../support.js';

const one = '<p id="t">Text</p>';

/** `font` declarations and the px they give to a paragraph. */
const fonts: [value: string, px: number][] = [
  ['20px serif', 20],
  ['20px/1.5 serif', 20],
  ['20px/30px serif', 20],
  ['20px/2em serif', 20],
  ['1.5em/150% serif', 24],
  ['bold italic 20px/normal "A 12px B", serif', 20],
  ['small-caps 700 12pt/18pt Georgia, serif', 16],
  ['x-large/1.2 serif', 24],
  ['larger serif', 19.2],
  ['calc(1rem + 4px)/calc(1em + 10px) serif', 20],
  ['clamp(10px, 2vw, 30px)/1 serif', 16],
  ['var(--size) serif', 20],
  ['var(--size)/30px serif', 20],
  ['20px/var(--leading) serif', 20],
  ['var(--style) var(--size)/var(--leading) var(--family)', 20],
  ['var(--all)', 20],
  ['var(--none, 20px) serif', 20],
  ['var(--none, 20px/30px serif)', 20],
];

const variables = `:root {
  --size: 20px; --leading: 30px; --style: bold; --family: serif; --all: bold 20px/30px serif;
}`;

/** Blocks in which a later declaration takes over from a shorthand. */
const mixtures: [css: string, px: number][] = [
  ['font: 20px/30px serif; font-size: 10px', 10],
  ['font-size: 10px; font: 20px/30px serif', 20],
  ['font: 20px/30px serif; line-height: 20px', 20],
  ['font: 20px serif !important; font-size: 10px', 20],
  ['font-size: 10px; font: var(--all)', 20],
];

/** Blocks of which the CSSOM tells nothing but the later declaration, and the longhands that nobody can read. */
const hidden: [css: string, unreadable: string[]][] = [
  ['font: var(--all); font-size: 10px', ['line-height']],
  ['font: var(--all); line-height: 20px', ['font-size']],
  ['font: var(--size) serif; font-weight: bold', ['font-size', 'line-height']],
];

describe('the font shorthand', () => {
  for (const [value, px] of fonts) {
    it(`grows font: ${value}`, () => expectGrows(`${variables} #t { font: ${value} }`, one, px));
  }

  for (const [css, px] of mixtures) {
    it(`grows ${css}`, () => expectGrows(`${variables} #t { ${css} }`, one, px));
  }

  for (const [css, unreadable] of hidden) {
    it(`grows what can be read of ${css}, and reports the rest`, async () => {
      const page = await openPage(`${variables} #t { ${css} }`);
      const longhands = ['font-size', 'line-height'];
      const expected = longhands.map(
        (name) => page.px('#t', name) * (unreadable.includes(name) ? 1 : 2),
      );
      const { unreachable } = await page.engine.apply({ fontScale: 2 });
      expect(longhands.map((name) => page.px('#t', name))).to.deep.equal(expected);
      expect(unreachable).to.deep.equal(
        unreadable.map((name) => `${name} beside a shorthand with var()`),
      );
    });
  }

  it('keeps family, weight and style', async () => {
    const page = await openPage('#t { font: italic 700 20px/1.5 Georgia, serif }');
    await page.engine.apply({ fontScale: 2 });
    const { fontFamily, fontWeight, fontStyle } = page.window.getComputedStyle(page.$('#t'));
    expect([fontFamily, fontWeight, fontStyle]).to.deep.equal(['Georgia, serif', '700', 'italic']);
  });

  // the CSSOM gives no size of it
  for (const css of ['font: menu', 'font: small-caption !important', 'font: caption; color: red']) {
    it(`has a system font grow, and keeps its family: ${css}`, async () => {
      const page = await openPage(`p { font: 20px/1.5 Georgia } #t { ${css} }`);
      const before = page.px('#t', 'font-size');
      const fontFamily = page.computed('#t', 'font-family');
      await page.engine.apply({ fontScale: 2 });
      expect(page.px('#t', 'font-size')).to.be.closeTo(before * 2, 0.1);
      expect(page.computed('#t', 'font-family')).to.equal(fontFamily);
    });
  }
});
