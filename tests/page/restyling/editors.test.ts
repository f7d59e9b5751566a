import { expect } from '@open-wc/testing';
import { black, openPage, type Page } from '../support.js';

/** More sizes than there are rules for, and one that no rule ranks above. */
const content = Array.from(
  { length: 130 },
  (_, i) => `<p style="font-size: ${String(10 + i / 10)}px">a</p>`,
)
  .concat('<p style="color: red; font-size: 20px !important">b</p>')
  .join('');

const everything = { fontScale: 2, palette: black, letterSpacing: 0.1 };

const lastSize = (page: Page): number => page.px('#e > :nth-child(130)', 'font-size');

describe('an editor', () => {
  for (const value of ['', 'true', 'plaintext-only']) {
    it(`with contenteditable="${value}" saves what was written into it, and shows it large`, async () => {
      const page = await openPage('', `<div id="e" contenteditable="${value}">${content}</div>`);
      const before = page.$('#e').innerHTML;
      await page.engine.apply(everything);
      expect(page.$('#e').innerHTML).to.equal(before);
      expect(lastSize(page)).to.be.closeTo(45.8, 0.05);
      expect(page.computed('#e > :last-child', 'color')).to.equal('rgb(255, 255, 255)');
      page.$('#e > :last-child').style.backgroundColor = 'blue';
      await page.until(
        () => page.computed('#e > :last-child', 'background-color') !== 'rgb(0, 0, 255)',
      );
      expect(page.$('#e').innerHTML).not.to.contain('--a11y');
      await page.engine.restore();
      expect(page.$('#e').innerHTML).not.to.contain('--a11y');
    });
  }

  it('that is the whole document saves what was written into it', async () => {
    const page = await openPage('', content);
    page.document.designMode = 'on';
    const before = page.document.body.innerHTML;
    await page.engine.apply(everything);
    expect(page.document.body.innerHTML).to.equal(before);
  });

  it('that an element turns into saves what was there', async () => {
    const page = await openPage('', `<div id="e">${content}</div>`);
    const before = page.$('#e').innerHTML;
    await page.engine.apply(everything);
    page.$('#e').contentEditable = 'true';
    await page.until(() => page.$('#e').innerHTML === before);
    expect(lastSize(page)).to.be.closeTo(45.8, 0.05);
    page.$('#e').contentEditable = 'false';
    page.$('#e').append('more');
    await page.engine.restore();
    expect(page.$('#e').innerHTML).to.equal(`${before}more`);
  });
});

describe('a clone of an element whose style attribute was written', () => {
  const open = async (): Promise<Page> => {
    const page = await openPage('', '<p id="t" style="font-size: 20px !important">a</p>');
    await page.engine.apply({ fontScale: 2 });
    return page;
  };

  const clone = (page: Page): HTMLElement => {
    const copy = page.$('#t').cloneNode(true) as HTMLElement;
    copy.id = 'u';
    return copy;
  };

  it('is undone as well', async () => {
    const page = await open();
    page.$('#t').after(clone(page));
    await page.engine.apply({ fontScale: 3 });
    expect(page.px('#u', 'font-size')).to.equal(60);
    await page.engine.restore();
    expect(page.$('#u').style.cssText).to.equal('font-size: 20px !important;');
  });

  it('is undone as well where it takes the place of the element', async () => {
    const page = await open();
    page.$('#t').replaceWith(clone(page));
    await page.engine.apply({ fontScale: 3 });
    expect(page.px('#u', 'font-size')).to.equal(60);
    await page.engine.restore();
    expect(page.$('#u').style.cssText).to.equal('font-size: 20px !important;');
  });

  it('is undone as well where it has more in its attribute', async () => {
    const page = await open();
    const copy = clone(page);
    copy.style.position = 'fixed';
    page.$('#t').after(copy);
    await page.until(() => page.px('#u', 'font-size') === 40);
    await page.engine.restore();
    expect(page.$('#u').style.fontSize).to.equal('20px');
    expect(page.$('#u').style.position).to.equal('fixed');
  });
});

describe('an element that is removed', () => {
  it('has its own style attribute again', async () => {
    const page = await openPage('', '<p id="t" style="font-size: 20px !important">a</p>');
    await page.engine.apply({ fontScale: 2 });
    const element = page.$('#t');
    element.remove();
    await page.until(() => element.getAttribute('style') === 'font-size: 20px !important');
    page.document.body.append(element);
    await page.until(() => page.px('#t', 'font-size') === 40);
    await page.engine.restore();
    expect(element.getAttribute('style')).to.equal('font-size: 20px !important');
  });
});
