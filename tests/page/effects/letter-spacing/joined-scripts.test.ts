import { expect } from '@open-wc/testing';
import { openSource, type Page } from '../../support.js';

const ARABIC = 'نص عربي';

const open = (html: string, css = ''): Promise<Page> =>
  openSource(
    `<!doctype html>${html.startsWith('<html') ? '' : '<html lang="en">'}<style>${css}</style>${html}`,
  );

/** In em; elements that declare a size of their own are not asked. */
const spacingOf = (page: Page, selector: string): number => {
  const value = page.px(selector, 'letter-spacing') || 0;
  return Math.round((value / page.px(selector, 'font-size')) * 1000) / 1000;
};

describe('where text contradicts the markup', () => {
  const cases: readonly (readonly [
    what: string,
    html: string,
    spaced: string[],
    joined: string[],
  ])[] = [
    [
      'Arabic words in an English page',
      `<p id="a">${ARABIC} <b id="b">${ARABIC}</b></p><p id="c">Text</p>`,
      ['#c'],
      ['#a', '#b'],
    ],
    [
      'an English word in them',
      `<div id="a">${ARABIC} <b>word <i>${ARABIC}</i></b></div>`,
      ['b'],
      ['#a', 'i'],
    ],
    [
      'English paragraphs in an Arabic page',
      `<html lang="ar" dir="rtl"><p id="a">Text <b>bold</b></p><p id="c">${ARABIC}</p>`,
      ['#a', 'b'],
      ['#c'],
    ],
    [
      'an Arabic page whose direction comes from a rule',
      `<html lang="en"><body style="direction: rtl"><h1>${ARABIC}</h1><p>${ARABIC} <b>2018</b></p>`,
      ['b'],
      ['h1', 'p'],
    ],
    [
      'a page that says of no language',
      `<html><p id="a">${ARABIC}</p><p id="c">Text</p>`,
      ['#c'],
      ['#a'],
    ],
    [
      'a Hebrew page that says it was in English',
      '<html lang="en" dir="rtl"><p>טקסט</p>',
      ['p'],
      [],
    ],
    [
      'an Arabic quotation that claims to be in English',
      `<html lang="ar"><p>${ARABIC}</p><q lang="en">${ARABIC}</q><pre>${ARABIC}</pre>`,
      [],
      ['p', 'q', 'pre'],
    ],
    [
      'a placeholder',
      `<input id="a" placeholder="${ARABIC}"><input id="b" placeholder="Text"><p>${ARABIC}</p>`,
      ['#b'],
      ['#a', 'p'],
    ],
    [
      'elements with the same id',
      `<p id="a" class="x">${ARABIC}</p><p id="a" class="y">Text</p>`,
      ['.y'],
      ['.x'],
    ],
  ];
  for (const [what, html, spaced, joined] of cases) {
    it(`the text decides: ${what}`, async () => {
      const page = await open(html);
      const source = page.document.documentElement.outerHTML;
      await page.engine.apply({ letterSpacing: 0.15 });
      expect(spaced.map((selector) => spacingOf(page, selector))).to.deep.equal(
        spaced.map(() => 0.15),
      );
      expect(joined.map((selector) => spacingOf(page, selector))).to.deep.equal(
        joined.map(() => 0),
      );
      expect(page.document.documentElement.outerHTML).to.equal(source);
    });
  }

  it("keeps what the author says of joined letters' spacing", async () => {
    const page = await open(
      `<h1>${ARABIC}</h1><p>${ARABIC}</p><h2>Text</h2>`,
      'body { letter-spacing: -1px } h1, h2 { letter-spacing: -0.05em }',
    );
    const before = ['h1', 'p'].map((selector) => page.computed(selector, 'letter-spacing'));
    await page.engine.apply({ letterSpacing: 0.15 });
    expect(['h1', 'p'].map((s) => page.computed(s, 'letter-spacing'))).to.deep.equal(before);
    expect(spacingOf(page, 'h2')).to.equal(0.15);
  });

  it('looks into shadow roots', async () => {
    const page = await open('<x-a><b>Text</b></x-a><p>Text</p>');
    const root = page.$('x-a').attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${ARABIC}</p><slot></slot><i>Text</i>`;
    await page.engine.apply({ letterSpacing: 0.15 });
    const spacings = [...root.querySelectorAll('p, i')].map(
      (element) => parseFloat(page.window.getComputedStyle(element).letterSpacing) || 0,
    );
    expect(spacings).to.deep.equal([0, 2.4]);
    expect([spacingOf(page, 'b'), spacingOf(page, 'p')]).to.deep.equal([0.15, 0.15]);
  });

  it('follows text that a script replaces', async () => {
    const page = await open('<p id="a">Text</p><p id="b">Text</p>');
    await page.engine.apply({ letterSpacing: 0.15 });
    page.$('#a').textContent = ARABIC;
    await page.until(() => spacingOf(page, '#a') === 0);
    expect(spacingOf(page, '#b')).to.equal(0.15);
    page.$('#a').textContent = 'Text';
    await page.until(() => spacingOf(page, '#a') === 0.15);
  });

  it('follows elements that move on because another one comes before them', async () => {
    const page = await open(`<ul><li id="a">${ARABIC}</li><li id="b">Text</li></ul>`);
    await page.engine.apply({ letterSpacing: 0.15 });
    const spacings = (): number[] => ['#a', '#b', '#c'].map((id) => spacingOf(page, id));
    page.$('ul').insertAdjacentHTML('afterbegin', '<li id="c">Text</li>');
    await page.until(() => String(spacings()) === '0,0.15,0.15');
    page.$('#c').remove();
    page.$('ul').insertAdjacentHTML('afterbegin', `<li id="c">${ARABIC}</li>`);
    await page.until(() => String(spacings()) === '0,0.15,0');
  });

  it('leaves a part of the page alone that asks for it', async () => {
    const page = await open(
      `<html lang="ar"><p>Text</p><div data-a11y-ignore><b>Text</b></div><i>${ARABIC}</i>`,
    );
    await page.engine.apply({ letterSpacing: 0.15 });
    expect([spacingOf(page, 'p'), spacingOf(page, 'b')]).to.deep.equal([0.15, 0]);
  });

  it('leaves names that are drawn as pictures alone', async () => {
    const page = await open(
      `<html lang="ar"><p>${ARABIC}</p><i>search</i> <b>Text</b>`,
      `@font-face { font-family: Icons; src: url(${new URL('../../fixtures/name-icons.ttf', import.meta.url).pathname}) }
      i { font: 40px Icons }`,
    );
    await page.document.fonts.load('40px Icons');
    await page.engine.apply({ letterSpacing: 0.15 });
    expect(page.$('i').getBoundingClientRect().width).to.equal(40);
    expect(spacingOf(page, 'b')).to.equal(0.15);
  });
});
