import { expect } from '@open-wc/testing';
import { contrast, parseColour, type Colour } from '../../contrast.js';
import { black, openPage, type Page } from '../../support.js';

const rgba = (colour: string): number[] =>
  parseColour(colour).map((n) => Math.round(n * 100) / 100);

const coloursIn = (value: string): number[][] =>
  (value.match(/rgba?\([^)]*\)/g) ?? []).map((colour) => rgba(colour));

/** Backgrounds that only tint what is behind them. */
const tints = [
  '#0001',
  '#0007',
  '#00000010',
  '#0000007f',
  'rgb(0 0 0 / 10%)',
  'rgb(0 0 0 / 0.49)',
  'rgb(0 0 0/.1)',
  'rgba(0, 0, 0, 0.1)',
  'rgba(0, 0, 0, 10%)',
  'hsl(0 0% 0% / 10%)',
  'hsla(0, 0%, 0%, 0.4)',
  'lab(20% 30 40 / 0.2)',
  'oklch(20% 0.1 40 / 30%)',
  'color(srgb 1 0 0 / 0.2)',
  'TRANSPARENT',
];

/** Backgrounds that hide it. */
const surfaces = [
  '#000',
  '#0008',
  '#000000',
  '#00000080',
  'rgb(0 0 0)',
  'rgb(0, 0, 0)',
  'rgb(0 0 0 / 50%)',
  'rgb(0 0 0 / 0.5)',
  'rgba(0, 0, 0, 0.9)',
  'hsla(0, 0%, 0%, 0.6)',
  'hwb(0 0% 0%)',
  'oklab(40% 0.1 0.1)',
  'lch(40% 10 20)',
  'color(srgb 1 0 0)',
  'color-mix(in srgb, red 20%, blue)',
  'RED',
  'Canvas',
];

const open = async (css: string, body?: string): Promise<Page> => {
  const page = await openPage(css, body);
  await page.engine.apply({ palette: black });
  return page;
};

/** What becomes of each of these backgrounds. */
async function groundsOf(colours: readonly string[]): Promise<Map<string, number[]>> {
  const page = await open(
    colours.map((colour, index) => `#c${index} { background-color: ${colour} }`).join(''),
    colours.map((_, index) => `<section id="c${index}">a</section>`).join(''),
  );
  return new Map(
    colours.map((colour, index) => [colour, rgba(page.computed(`#c${index}`, 'background-color'))]),
  );
}

describe('a background', () => {
  it('is taken away that only tints', async () => {
    const grounds = await groundsOf(tints);

    for (const colour of tints) expect(grounds.get(colour), colour).to.eql([0, 0, 0, 0]);
  });

  it('is one that all text of the palette can be read on, where it hides what is behind it', async () => {
    const grounds = await groundsOf(surfaces);

    for (const colour of surfaces) {
      const ground = grounds.get(colour) as unknown as Colour;
      expect(ground[3], colour).to.equal(1);
      for (const text of [black.text, black.link, black.visited, black.disabled]) {
        expect(contrast(parseColour(text), ground), colour).to.be.least(7);
      }
    }
  });

  for (const colour of ['white', '#eee', '#222', 'rgb(240 242 245)', 'gray']) {
    it(`is the palette’s where it was ${colour}`, async () => {
      const page = await open(`section { background: ${colour} }`, '<section>a</section>');

      expect(rgba(page.computed('section', 'background-color'))).to.eql(rgba(black.background));
    });
  }

  it('of a mark is opaque where it was all but opaque', async () => {
    const page = await open('mark { background: rgb(255 255 0 / 80%) }', '<mark>a</mark>');

    expect(rgba(page.computed('mark', 'background-color'))).to.eql(rgba(black.selection));
  });

  it('that fades out shows what is behind it', async () => {
    const page = await open(
      `#t { background-image: linear-gradient(to right, red, rgb(0 0 0 / 0%)) }
       b { background-image: linear-gradient(red, transparent) } i { background-image: linear-gradient(red, blue) }`,
      '<section id="t">a</section><b>c</b><i>b</i>',
    );
    const alphas = (selector: string): unknown[] =>
      coloursIn(page.computed(selector, 'background-image')).map(([, , , alpha]) => alpha);

    for (const fading of ['#t', 'b']) expect(alphas(fading)).to.eql([0, 0]);
    expect(alphas('i')).to.eql([1, 1]);
  });
});

/** Shadows, and their colours on black: lines and what is raised have that of borders, tints are gone. */
const shadows: readonly [value: string, colours: readonly string[]][] = [
  ['0 0 0 3px red', ['border']],
  ['3px 3px red', ['border']],
  ['red 0 0 0 3px', ['border']],
  ['0 0 4px red', ['border']],
  ['inset 0 0 0 3px red', ['border']],
  ['inset 0 0 4px red', ['none']],
  ['inset 0 0 0 99px red', ['none']],
  ['0 0 0 999px red', ['none']],
  ['0 0 0 3px red, 0 0 0 999px blue', ['border', 'none']],
  ['0 2px 9px blue, 0 0 0 3px red', ['border', 'border']],
  ['0 2px 9px rgb(0, 0, 0), 0 0 300px rgb(0, 0, 0), 0 0 1px 1px red', ['border', 'none', 'border']],
];

describe('a shadow', () => {
  for (const [value, colours] of shadows) {
    it(`is an edge or an ornament: ${value}`, async () => {
      const page = await open(`#t { box-shadow: ${value} }`);

      expect(coloursIn(page.computed('#t', 'box-shadow'))).to.eql(
        colours.map((colour) => (colour === 'border' ? rgba(black.border) : [0, 0, 0, 0])),
      );
    });
  }
});

/** An opacity, and what it becomes for text and for what is disabled. */
const opacities: readonly [value: string, text: string, disabled: string][] = [
  ['0', '0', '0'],
  ['0.1', '0.1', '1'],
  ['0.3', '0.3', '1'],
  ['0.31', '1', '1'],
  ['30%', '0.3', '1'],
  ['40%', '1', '1'],
  ['0.99', '1', '1'],
  ['1', '1', '1'],
  ['var(--half)', '1', '1'],
];

describe('an opacity', () => {
  for (const [value, text, disabled] of opacities) {
    it(`of ${value} lets text be read, and what is disabled`, async () => {
      const page = await open(
        `:root { --half: 0.5 } #t { opacity: ${value} } [aria-disabled=true] { opacity: ${value} }`,
        '<p id="t">a</p><p id="off" aria-disabled="true">b</p>',
      );

      expect(page.computed('#t', 'opacity')).to.equal(text);
      expect(page.computed('#off', 'opacity')).to.equal(disabled);
    });
  }
});

describe('what is selected', () => {
  it('has the palette’s colours where the page has none for it', async () => {
    const page = await open('');
    const { color, backgroundColor } = page.window.getComputedStyle(page.$('#t'), '::selection');

    expect(rgba(color)).to.eql(rgba(black.selectionText));
    expect(rgba(backgroundColor)).to.eql(rgba(black.selection));
  });
});

describe('text in the shape of a background', () => {
  for (const [css, property] of [
    ['-webkit-background-clip: text; color: transparent', 'color'],
    ['background-clip: text; -webkit-text-fill-color: transparent', '-webkit-text-fill-color'],
  ] as const) {
    it(`is plain text: ${css}`, async () => {
      const page = await open(`#t { background: linear-gradient(red, blue); ${css} }`);

      expect(rgba(page.computed('#t', property))).to.eql(rgba(black.text));
      expect(page.computed('#t', 'background-clip')).not.to.include('text');
    });
  }
});
