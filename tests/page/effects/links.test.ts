import { expect } from '@open-wc/testing';
import { differingPixels, screenshot } from '../../support/screenshot.js';
import { expectSame, fingerprint } from '../fingerprint.js';
import { openPage, type Page } from '../support.js';

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
