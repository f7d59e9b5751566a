import { expect } from '@open-wc/testing';
import { expectSame, sourceOf } from '../fingerprint.js';
import { openSource, type Page } from '../support.js';

const link = (rel: string, title: string, css: string): string =>
  `<link rel="${rel}" title="${title}" href="data:text/css,${encodeURIComponent(css)}">`;

/** A page with a style that is in force, and two that are offered instead. */
const open = (): Promise<Page> =>
  openSource(`<!doctype html><html lang="en"><title>A page</title>
    <style>p { letter-spacing: 1px }</style>
    ${link('stylesheet', 'Usual', '#t { font-size: 14px }')}
    ${link('alternate stylesheet', 'Large', '#t { font-size: 40px; letter-spacing: 2px }')}
    <style title="Small">#t { font-size: 8px }</style>
    <body><p id="t">Text</p>`);

const choose = (page: Page, title: string): void => {
  for (const one of page.document.querySelectorAll<HTMLLinkElement>('[title]')) {
    one.disabled = true;
    one.disabled = one.title !== title;
  }
};

describe('styles that a page offers instead of its own', () => {
  it('stay out of force', async () => {
    const page = await open();
    const before = sourceOf(page);
    expect(page.px('#t', 'font-size')).to.equal(14);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1 });

    expect(page.px('#t', 'font-size')).to.equal(28);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(3.8, 0.05);
    await page.engine.restore();
    expectSame(before, sourceOf(page));
  });

  it('come into force when they are chosen, and go', async () => {
    const page = await open();
    await page.engine.apply({ fontScale: 2 });
    for (const [title, px] of [
      ['Large', 80],
      ['Small', 16],
      ['Usual', 28],
    ] as const) {
      choose(page, title);
      await page.until(() => page.px('#t', 'font-size') === px);
    }
  });
});
