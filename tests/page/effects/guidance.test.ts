import { expect } from '@open-wc/testing';
import type { PageStyle } from '../../../src/page/index.js';
import { differingPixels, screenshot } from '../../support/screenshot.js';
import { contrast, type Colour } from '../contrast.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { black, openPage, type Page } from '../support.js';

const frameOf = (page: Page): Element => page.window.frameElement!;

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('strong links', () => {
  const LINK = '<a href="#x" id="t">link</a>';

  for (const [how, css] of [
    ['plainly', 'a { text-decoration: none; text-decoration-color: transparent }'],
    ['with importance', 'a#t { text-decoration: none !important }'],
    ['in a layer, with importance', '@layer x { a { text-decoration: none !important } }'],
    ['by a custom property', ':root { --d: none } a { text-decoration: var(--d) }'],
  ]) {
    it(`are underlined where the page says ${how} that they are not`, async () => {
      const page = await openPage(css!, `<p>A ${LINK}</p><button>no link</button>`);
      const before = fingerprint(page);
      const width = page.$('#t').offsetWidth;
      await page.engine.apply({ links: 'strong' });
      expect(page.computed('#t', 'text-decoration-line')).to.equal('underline');
      expect(page.computed('#t', 'text-decoration-color')).to.equal(page.computed('#t', 'color'));
      expect(page.px('#t', '-webkit-text-stroke-width')).to.be.greaterThan(0.3);
      expect(page.computed('button', 'text-decoration-line')).to.equal('none');
      expect(page.$('#t').offsetWidth, 'a line of links still fits').to.equal(width);
      await page.engine.restore();
      expectSame(before, fingerprint(page));
    });
  }

  it('leave links alone that hold a picture only', async () => {
    const page = await openPage(
      'a { color: red; text-decoration: none; font-size: 40px } i { display: inline-block; width: 20px; height: 20px; background: blue }',
      `<a href="#x"><img alt="" width="20" height="20" src="${PICTURE}"></a><a href="#x"><i></i></a>`,
    );
    await page.document.images[0]!.decode();
    const before = await screenshot(frameOf(page));
    await page.engine.apply({ links: 'strong' });
    expect(differingPixels(before, await screenshot(frameOf(page)))).to.equal(0);
  });

  it('hold in shadow roots, late sheets and attributes, and not in what is ignored', async () => {
    const page = await openPage(
      '',
      `<div id="host"></div><p style="color: red"><a href="#x" id="late" style="text-decoration: none">a</a>
       <p data-a11y-ignore><a href="#x" id="own" style="text-decoration: overline">a</a>`,
    );
    const root = page.$('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>a { text-decoration: none !important }</style><a href="#x">in</a>';
    await page.engine.apply({ links: 'strong' });
    const style = page.document.createElement('style');
    style.textContent = '@layer y { #late { text-decoration: none !important } }';
    page.document.head.append(style);
    const inside = page.window.getComputedStyle(root.querySelector('a')!);
    expect(inside.textDecorationLine).to.equal('underline');
    await page.until(() => page.computed('#late', 'text-decoration-line') === 'underline');
    expect(page.computed('#own', 'text-decoration-line')).to.equal('overline');
  });
});

describe('strong headings', () => {
  it('are marked, and nothing moves', async () => {
    const page = await openPage(
      'h2 { outline: none !important; overflow: hidden } .card { overflow: hidden; width: 300px }',
      `<h1>One</h1><div class="card"><h2>Two</h2></div><div role="heading" aria-level="3">Three</div>
       <h4 data-a11y-ignore>Four</h4><p id="t">text</p>`,
    );
    const before = fingerprint(page);
    const headings = ['h1', 'h2', '[role=heading]'];
    const boxes = (): string[] =>
      [...headings, 'h4', '#t'].map((it) => JSON.stringify(page.$(it).getBoundingClientRect()));
    const boxesBefore = boxes();
    await page.engine.apply({ headings: 'strong' });
    expect(boxes()).to.deep.equal(boxesBefore);
    for (const heading of headings) {
      expect(page.computed(heading, 'outline-style'), heading).to.equal('solid');
    }
    expect(page.computed('h4', 'outline-style')).to.equal('none');
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });
});

describe('a frame around headings', () => {
  for (const background of ['#fff', '#000', '#777', '#00f', '#3a3']) {
    it(`stands out on ${background}, whatever the colour of the letters`, async () => {
      const page = await openPage(
        `body { background: ${background}; padding: 50px } h2 { color: ${background}; width: 200px; height: 30px }`,
        '<h2>x</h2>',
      );
      const without = await screenshot(frameOf(page));
      await page.engine.apply({ headings: 'strong' });
      const within = await screenshot(frameOf(page));
      expect(changedBy3(without, within)).to.be.at.least(2 * 2 * (200 + 30));
    });
  }
});

describe('a strong focus', () => {
  const strong: PageStyle = { focus: 'strong' };

  for (const [how, css] of [
    ['plainly', '*:focus { outline: none; box-shadow: 0 0 0 1px #eee }'],
    [
      'with importance',
      'button#t:focus-visible { outline: 0 !important; box-shadow: none !important }',
    ],
    ['in a layer', '@layer a, b; @layer b { :focus { outline: none !important } }'],
    ['by a custom property', ':root { --no: none } :focus { outline: var(--no) }'],
    [
      'in another rule',
      'button { outline: none; outline-color: transparent; outline-offset: -20px }',
    ],
  ]) {
    it(`has a ring where the page says ${how} that there is none`, async () => {
      const page = await openPage(
        // around the system's own buttons WebKit draws no shadow
        `${css!} body { padding: 50px } button { appearance: none }`,
        '<button id="t">x</button><button id="other" style="outline: none">y</button>',
      );
      const before = fingerprint(page);
      await page.engine.apply(strong);
      page.$('#t').focus();
      expect(page.computed('#t', 'outline')).to.match(/solid/);
      expect(page.px('#t', 'outline-width')).to.equal(3);
      expect(page.computed('#t', 'box-shadow')).to.match(/3px/);
      expect(page.computed('#other', 'outline-style')).to.equal('none');
      page.$('#other').focus();
      expect(page.px('#other', 'outline-width')).to.equal(3);
      page.$('#other').blur();
      await page.engine.restore();
      expectSame(before, fingerprint(page));
    });
  }

  for (const background of ['#fff', '#000', '#777', '#fd0', '#00f', '#c33', '#3a3', '#888ef0']) {
    it(`stands out on ${background} by 3:1 all around`, async () => {
      const page = await openPage(
        `body { background: ${background}; padding: 50px } button { background: ${background}; border: 0; width: 80px; height: 30px }
         :focus { outline: none !important }`,
        '<button id="t"></button>',
      );
      await page.engine.apply(strong);
      const without = await screenshot(frameOf(page));
      page.$('#t').focus();
      const within = await screenshot(frameOf(page));
      // WCAG 2.2, 2.4.13: as large as a perimeter of 2 px
      expect(changedBy3(without, within)).to.be.at.least(2 * 2 * (80 + 30));
    });
  }

  it('is to be seen in a field whose box is cut off at its edges', async () => {
    const page = await openPage(
      'div { overflow: hidden; width: 200px } input { display: block; width: 100%; box-sizing: border-box; height: 40px; border: 0; outline: none }',
      '<div><input id="t"></div>',
    );
    await page.engine.apply(strong);
    const without = await screenshot(frameOf(page));
    page.$('#t').focus();
    const within = await screenshot(frameOf(page));
    expect(changedBy3(without, within)).to.be.at.least(2 * 2 * (196 + 36));
  });

  it('is to be seen in shadow roots, whatever they say', async () => {
    const page = await openPage('', '<div id="host"></div>');
    const root = page.$('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>button:focus { outline: 0 !important }</style><button>x</button>';
    const button = root.querySelector('button')!;
    await page.engine.apply(strong);
    button.focus();
    expect(page.window.getComputedStyle(button).outlineStyle).to.equal('solid');
  });

  it('is left as it is in what is ignored, also with a palette', async () => {
    const page = await openPage(
      'button { outline: 1px dotted red }',
      '<div data-a11y-ignore><button id="t">x</button></div><button id="u">y</button>',
    );
    await page.engine.apply({ ...strong, palette: black });
    page.$('#t').focus();
    expect(page.computed('#t', 'outline-style')).to.equal('dotted');
    page.$('#u').focus();
    expect(page.computed('#u', 'outline')).to.contain('rgb(0, 0, 0)');
  });
});

/** How many pixels have become another colour by at least 3:1. */
function changedBy3(before: ImageData, after: ImageData): number {
  const at = ({ data }: ImageData, i: number): Colour => [data[i]!, data[i + 1]!, data[i + 2]!, 1];
  let count = 0;
  for (let i = 0; i < before.data.length; i += 4) {
    if (contrast(at(before, i), at(after, i)) >= 3) count++;
  }
  return count;
}
