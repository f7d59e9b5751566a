import { expect } from '@open-wc/testing';
import type { PageStyle } from '../../../src/page/index.js';
import { screenshot } from '../../support/screenshot.js';
import { changedBy3 } from '../contrast.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { black, openPage, type Page } from '../support.js';

const frameOf = (page: Page): Element => page.window.frameElement!;

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
