import { expect } from '@open-wc/testing';
import { parseColour } from '../../contrast.js';
import { black, openPage } from '../../support.js';

const CLEAR = 'transparent';

/** The sheet of a page, an element in it with what is looked at, and what that is on black. */
const pages: readonly [
  css: string,
  selector: string,
  property: 'color' | 'background-color' | 'border-top-color',
  colour: string,
][] = [
  // a link's colour is the palette's for links, wherever the property was declared
  [':root { --c: #333 } a { color: var(--c) }', 'a', 'color', black.link],
  ['a { color: var(--none, #333) }', 'a', 'color', black.link],
  [':root { --c: #333 } p { color: var(--c) }', 'p', 'color', black.text],
  // a background is what it is where it is used
  [
    ':root { --c: #eee } mark { background-color: var(--c) }',
    'mark',
    'background-color',
    black.selection,
  ],
  ['mark { background-color: var(--none, #eee) }', 'mark', 'background-color', black.selection],
  [
    'mark { background-color: var(--none, var(--nor, #eee)) }',
    'mark',
    'background-color',
    black.selection,
  ],
  [
    'section { background-color: var(--none, #eee) }',
    'section',
    'background-color',
    black.background,
  ],
  [
    'section { background-color: var(--none, rgb(0 0 0 / 10%)) }',
    'section',
    'background-color',
    CLEAR,
  ],
  [
    ':root { --c: rgb(0 0 0 / 10%) } section { background-color: var(--c) }',
    'section',
    'background-color',
    CLEAR,
  ],
  [
    ':root { --c: rgb(0 0 0 / 90%) } section { background-color: var(--c) }',
    'section',
    'background-color',
    black.background,
  ],
  [
    ':root { --c: #eee } section { background-color: var(--none, var(--c)) }',
    'section',
    'background-color',
    black.background,
  ],
  [
    'section { border: 1px solid; border-color: var(--none, #eee) }',
    'section',
    'border-top-color',
    black.border,
  ],
  ['section { border: 1px solid var(--none, #eee) }', 'section', 'border-top-color', black.border],
  // registered by a script, hence declared nowhere
  ['p { color: var(--registered) }', 'p', 'color', black.text],
  ['a { color: var(--registered) }', 'a', 'color', black.link],
  [
    'section { background-color: var(--registered) }',
    'section',
    'background-color',
    black.background,
  ],
  ['mark { background-color: var(--registered) }', 'mark', 'background-color', black.selection],
  ['section { border: 1px solid var(--registered) }', 'section', 'border-top-color', black.border],
  // the page meets the toolbar half-way
  [
    'section { background-color: var(--a11y-link, #eee) }',
    'section',
    'background-color',
    black.link,
  ],
  [
    ':root { --c: var(--a11y-link, #eee) } section { background-color: var(--c) }',
    'section',
    'background-color',
    black.link,
  ],
];

const body = '<section><p>a <a href="#x">b</a> <mark>c</mark></p></section>';

describe('colours in custom properties', () => {
  for (const [css, selector, property, colour] of pages) {
    it(`are the palette’s: ${css}`, async () => {
      const page = await openPage(css, body);
      page.window.CSS.registerProperty({
        name: '--registered',
        syntax: '<color>',
        inherits: true,
        initialValue: '#444',
      });
      const before = page.computed(selector, property);
      await page.engine.apply({ palette: black });

      expect(parseColour(page.computed(selector, property))).to.eql(parseColour(colour));
      await page.engine.restore();

      expect(page.computed(selector, property)).to.equal(before);
    });
  }
});

describe('sizes and spacings in custom properties', () => {
  it('grow where a script has registered them', async () => {
    const page = await openPage('#t { font-size: var(--registered) }');
    page.window.CSS.registerProperty({
      name: '--registered',
      syntax: '<length>',
      inherits: true,
      initialValue: '20px',
    });
    await page.engine.apply({ fontScale: 2 });

    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  for (const css of [
    '#t { font-size: calc(20px * var(--a11y-font-scale, 1)) }',
    '#t { --s: calc(20px * var(--a11y-font-scale, 1)); font-size: var(--s) }',
  ]) {
    it(`grow once where the page itself reads the scale: ${css}`, async () => {
      const page = await openPage(css);
      await page.engine.apply({ fontScale: 2 });

      expect(page.px('#t', 'font-size')).to.equal(40);
    });
  }

  for (const spacing of ['normal', 'NORMAL', '0', '0px']) {
    it(`are widened where they are ${spacing}`, async () => {
      const page = await openPage(`:root { --s: ${spacing} } #t { letter-spacing: var(--s) }`);
      await page.engine.apply({ letterSpacing: 0.125 });

      expect(page.px('#t', 'letter-spacing')).to.equal(2);
    });
  }
});
