import { expect } from '@open-wc/testing';
import { parseColour } from '../../contrast.js';
import { black, openPage } from '../../support.js';

const colours = (value: string): readonly string[] =>
  (value.match(/rgba?\([^)]*\)/g) ?? []).map((colour) => parseColour(colour).join());
const border = parseColour(black.border).join();

describe('an edge', () => {
  for (const [what, css] of [
    ['a line around', 'box-shadow: 0 0 0 1px #eee'],
    ['a line within', 'box-shadow: inset 0 0 0 1px #eee'],
    ['a line below', 'box-shadow: inset 0 -1px 0 var(--c)'],
    ['a soft shadow, as of what is raised', 'box-shadow: 0 2px 6px #0003'],
    ['a soft shadow by a custom property', 'box-shadow: var(--shadow)'],
  ] as const) {
    it(`is drawn where the author has ${what}`, async () => {
      const page = await openPage(`:root { --c: #eee; --shadow: 0 1px 3px #0002 } #t { ${css} }`);
      const before = page.computed('#t', 'box-shadow');
      await page.engine.apply({ palette: black });
      expect(colours(page.computed('#t', 'box-shadow'))).to.deep.equal([border]);
      await page.engine.restore();
      expect(page.computed('#t', 'box-shadow')).to.equal(before);
    });
  }

  it('keeps its color where its shorthand comes beside a longhand in another rule', async () => {
    const page = await openPage(
      ':root { --c: #161616 } #t { border: 2px solid var(--c) } .z { border-color: var(--c) }',
    );
    await page.engine.apply({ palette: black });
    expect(parseColour(page.computed('#t', 'border-top-color')).join()).to.equal(border);
    expect(page.px('#t', 'border-top-width')).to.equal(2);
  });
});
