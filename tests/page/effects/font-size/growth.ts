import { expect } from '@open-wc/testing';
import { openSource, type Page } from '../../support.js';

/** The font size and line height of every element and its generated content, by a readable key. */
export function textSizes({ document, window }: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  [...document.querySelectorAll('html, body, body *')].forEach((element, index) => {
    for (const pseudo of ['', '::before', '::after']) {
      const style = window.getComputedStyle(element, pseudo);
      if (pseudo && !/["']/.test(style.content)) continue;
      const name = `${element.localName}${element.id && `#${element.id}`}[${String(index)}]${pseudo}`;
      sizes.set(`font-size of ${name}`, parseFloat(style.fontSize));
      const lineHeight = parseFloat(style.lineHeight);
      if (!Number.isNaN(lineHeight)) sizes.set(`line-height of ${name}`, lineHeight);
    }
  });
  return sizes;
}

/** Every size must have grown by the factor: none compounds, none stays behind. */
export function expectGrowth(before: Map<string, number>, page: Page, factor: number): void {
  const wrong: string[] = [];
  const after = textSizes(page);
  for (const [name, size] of before) {
    const now = after.get(name) ?? NaN;
    // engines round to 1/64 px and the odd 1/1000 of a factor
    if (!(Math.abs(now - size * factor) < 0.02 + size * factor * 0.0005)) {
      wrong.push(`${name}: ${String(size)} × ${String(factor)} became ${String(now)}`);
    }
  }
  expect(wrong).to.deep.equal([]);
}

/**
 * Opens a page, makes its text larger and back.
 * @param size - the font size of #t as the author means it, so that a typing error shows
 */
export async function expectSourceGrows(source: string, size: number, factor = 2): Promise<void> {
  const page = await openSource(source);
  expect(page.px('#t', 'font-size'), 'the font size of #t before').to.be.closeTo(size, 0.1);
  const before = textSizes(page);
  await page.engine.apply({ fontScale: factor });
  expectGrowth(before, page, factor);
  await page.engine.restore();
  expectGrowth(before, page, 1);
}

/** The same for a standards-mode page with a style element and a body. */
export const expectGrows = (
  css: string,
  body: string,
  size: number,
  factor?: number,
): Promise<void> =>
  expectSourceGrows(`<!doctype html><style>${css}</style><body>${body}`, size, factor);
