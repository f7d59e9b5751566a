import { expect } from '@open-wc/testing';
import { fixtureUrl, openPage, openSource, type Page } from '../../support.js';

/** Declarations of one 20 px paragraph and its letter spacing in px at 0.1 em. */
const values: [css: string, px: number][] = [
  ['', 2],
  ['letter-spacing: normal', 2],
  ['letter-spacing: 1px', 3],
  ['letter-spacing: 0.1em', 4],
  ['letter-spacing: 0.1rem', 3.6],
  ['letter-spacing: 1pt', 3.333],
  ['letter-spacing: calc(1px + 0.05em)', 4],
  ['letter-spacing: 0', 2],
  ['letter-spacing: -1px', 2],
  ['letter-spacing: -0.05em', 2],
  ['letter-spacing: calc(0px - 1px)', 2],
  ['letter-spacing: initial', 2],
  ['letter-spacing: unset', 2],
  ['letter-spacing: inherit', 2],
  ['letter-spacing: revert-layer', 2],
  ['letter-spacing: var(--track)', 3],
  ['letter-spacing: var(--through)', 3],
  ['letter-spacing: var(--tight)', 2],
  ['letter-spacing: var(--usual)', 2],
  ['letter-spacing: var(--none, 1px)', 3],
  ['letter-spacing: var(--none)', 2],
  ['letter-spacing: var(--zero)', 2],
  ['letter-spacing: calc(var(--track) * 2)', 4],
  ['letter-spacing: 1px !important', 3],
  ['letter-spacing: 1px; letter-spacing: 2px', 4],
];

const variables =
  ':root { --track: 1px; --through: var(--track); --tight: -1px; --usual: normal; --zero: 0 }';

const spacing = (page: Page, selector: string): number => {
  const value = page.computed(selector, 'letter-spacing');
  return value === 'normal' ? 0 : parseFloat(value);
};

/** The letter spacing of every element of a body, in em of each. */
const spacingsInEm = (page: Page): [string, number][] =>
  [...page.document.querySelectorAll('body *')].map((element) => {
    const { letterSpacing, fontSize } = page.window.getComputedStyle(element);
    const px = letterSpacing === 'normal' ? 0 : parseFloat(letterSpacing);
    return [element.outerHTML, Math.round((px / parseFloat(fontSize)) * 1000) / 1000];
  });

describe('letter spacing', () => {
  for (const [css, px] of values) {
    it(`adds to the author's: ${css || 'none'}`, async () => {
      const page = await openPage(`${variables} #t { font-size: 20px; ${css} }`);
      const before = page.computed('#t', 'letter-spacing');
      await page.engine.apply({ letterSpacing: 0.1 });
      expect(spacing(page, '#t')).to.be.closeTo(px, 0.01);
      await page.engine.restore();
      expect(page.computed('#t', 'letter-spacing')).to.equal(before);
    });
  }

  it('is the same part of every size, whatever the element', async () => {
    const page = await openPage(
      'div { font-size: 30px } td { font-size: 10px }',
      `<h1>a <small>b</small></h1><div>c <b>d <sub>e</sub></b></div><p>f <code>g</code></p>
       <table><tr><td>h</table><button>i <span>j</span></button><input value="k">
       <select><option>l</select><textarea>m</textarea><pre>n</pre><a href="#">o</a>
       <ul><li>p</ul><label>q</label><fieldset><legend>r</legend></fieldset><font size=5>s</font>`,
    );
    await page.engine.apply({ letterSpacing: 0.12 });
    const wrong = spacingsInEm(page).filter(([, em]) => em !== 0.12);
    expect(wrong).to.deep.equal([]);
  });

  it('adds to what an element inherits', async () => {
    const page = await openPage(
      'div { font-size: 20px; letter-spacing: 2px } small { font-size: 10px }',
      '<div>a <p id="p">b <small>c</small></p></div>',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, 'div')).to.be.closeTo(4, 0.01);
    expect(spacing(page, 'p')).to.be.closeTo(4, 0.01);
    expect(spacing(page, 'small')).to.be.closeTo(3, 0.01);
  });

  it('adds to what an element inherits from a spacing in em', async () => {
    const page = await openPage(
      'div { font-size: 20px; letter-spacing: 0.1em } small { font-size: 10px }',
      '<div><small>a</small></div>',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, 'small')).to.be.closeTo(3, 0.01);
  });

  it('adds to what an element inherits by the keyword', async () => {
    const page = await openPage(
      'div { font-size: 20px; letter-spacing: 2px } button { font-size: 20px; letter-spacing: inherit } a { letter-spacing: normal }',
      '<div><button>a</button><a>b <i>c</i></a></div>',
    );
    await page.engine.apply({ letterSpacing: 0.15 });
    expect(spacing(page, 'button')).to.be.closeTo(5, 0.01);
    expect(spacing(page, 'a')).to.be.closeTo(3, 0.01);
    expect(spacing(page, 'i')).to.be.closeTo(3, 0.01);
  });

  it('gives controls nothing of what they do not inherit', async () => {
    const page = await openPage(
      'div { letter-spacing: 5px } button, input { font-size: 20px }',
      '<div><button>a</button><input value="b"></div>',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, 'button')).to.be.closeTo(2, 0.01);
    expect(spacing(page, 'input')).to.be.closeTo(2, 0.01);
  });

  it('does not let an inherited tight spacing through', async () => {
    const page = await openPage('div { letter-spacing: -2px }', '<div><p>a</p></div>');
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, 'p')).to.be.closeTo(1.6, 0.01);
  });

  it('lets a layered rule add, too', async () => {
    const page = await openPage('@layer a { p { font-size: 20px; letter-spacing: 1px } }');
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, '#t')).to.be.closeTo(3, 0.01);
  });

  it('reaches style attributes', async () => {
    const page = await openPage(
      'p { font-size: 20px }',
      '<p style="letter-spacing: 1px">a</p><i style="font-size:20px;letter-spacing:1px!important">b</i>',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, 'p')).to.be.closeTo(3, 0.01);
    expect(spacing(page, 'i')).to.be.closeTo(3, 0.01);
  });

  it('grows with the text', async () => {
    const page = await openPage('p { font-size: 20px }');
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1 });
    expect(spacing(page, '#t')).to.be.closeTo(4, 0.01);
  });

  for (const lang of ['ar', 'fa', 'ur', 'syr', 'nqo', 'ar-EG']) {
    it(`does not tear apart the joined letters of ${lang}`, async () => {
      const page = await openPage('', `<p id="t" lang="${lang}">نص <b>نص</b></p><p id="u">a</p>`);
      await page.engine.apply({ letterSpacing: 0.2 });
      expect(spacing(page, '#t')).to.equal(0);
      expect(spacing(page, 'b')).to.equal(0);
      expect(spacing(page, '#u')).to.be.closeTo(3.2, 0.01);
    });
  }

  it('not even in a page that says it were in English', async () => {
    const page = await openSource(
      '<!doctype html><html lang="en" dir="rtl"><p id="t">نص <b lang="en">a</b></p>',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect([spacing(page, '#t'), spacing(page, 'b')]).to.deep.equal([0, 1.6]);
  });

  it('but code among them is spaced, which is in Latin letters', async () => {
    const page = await openPage('', '<div lang="ar"><pre><b id="t">let a</b></pre></div>');
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, '#t')).to.be.greaterThan(1);
  });

  it('spaces Latin text in an Arabic page', async () => {
    const page = await openSource(
      '<!doctype html><html lang="ar" dir="rtl"><p id="t">نص <b lang="en">a</b></p>',
    );
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, '#t')).to.equal(0);
    expect(spacing(page, 'b')).to.be.closeTo(1.6, 0.01);
  });

  it('leaves a part of the page alone that asks for it', async () => {
    const page = await openPage('', '<p id="t" data-a11y-ignore>a <b>b</b></p>');
    await page.engine.apply({ letterSpacing: 0.1 });
    expect(spacing(page, '#t')).to.equal(0);
    expect(spacing(page, 'b')).to.equal(0);
  });
});

describe('icon fonts keep their letters together', () => {
  const face = (name: string): string =>
    `@font-face { font-family: 'Icons'; src: url(${fixtureUrl(`${name}.ttf`)}) }`;
  const widthOf = (page: Page): number => page.$('i').getBoundingClientRect().width;
  const body = '<i>search</i> <p id="t">Text</p>';

  it('where names are drawn as pictures', async () => {
    const page = await openPage(
      `${face('name-icons')} i { font: 40px Icons; letter-spacing: normal }`,
      body,
    );
    await page.document.fonts.load('40px Icons');
    expect(widthOf(page)).to.equal(40);
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(widthOf(page)).to.equal(40);
    expect(spacing(page, '#t')).to.be.closeTo(3.2, 0.01);
  });

  it('where pictures have code points of their own', async () => {
    const page = await openPage(
      `${face('private-icons')} i { font: 40px Icons }`,
      '<i>\ue900</i> <p id="t">Text</p>',
    );
    await page.document.fonts.load('40px Icons', '\ue900');
    expect(widthOf(page)).to.equal(40);
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(widthOf(page)).to.equal(40);
  });

  it('where the family is what custom properties fall back to', async () => {
    const page = await openPage(
      `${face('name-icons')} i { font: 40px serif; font-family: var(--a, var(--b, var(--c, Icons))) }`,
      body,
    );
    await page.document.fonts.load('40px Icons');
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(widthOf(page)).to.equal(40);
  });

  it('where a font has nothing but these', async () => {
    const page = await openPage(
      `${face('private-icons').replace('}', '; unicode-range: U+E000-F8FF, U+F0000-10FFFF }')}
      i { font: 40px Icons }`,
      '<i>\ue900</i> <p id="t">Text</p>',
    );
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(page.px('i', 'letter-spacing') || 0, 'before it has loaded').to.equal(0);
    await page.document.fonts.load('40px Icons', '\ue900');
    await page.engine.apply({ letterSpacing: 0.3 });
    expect(widthOf(page)).to.equal(40);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(4.8, 0.01);
  });

  it('but not where families refer to each other in a cycle', async () => {
    const page = await openPage(
      ':root { --a: var(--b); --b: var(--a) } #t { font-family: var(--a); letter-spacing: 1px }',
    );
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(4.2, 0.01);
  });

  it('when they load later', async () => {
    const page = await openPage('i { font: 40px Icons }', body);
    await page.engine.apply({ letterSpacing: 0.2 });
    const style = page.document.createElement('style');
    style.textContent = `${face('name-icons')} i { font: 40px Icons }`;
    page.document.head.append(style);
    await page.document.fonts.load('40px Icons');
    await page.until(() => widthOf(page) === 40);
  });

  it('but not a font for text of which one face is missing', async () => {
    const page = await openPage(
      `@font-face { font-family: Letters; src: url(/no/such/font.woff2) }
      @font-face { font-family: Letters; font-weight: bold; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial') }
      i { font: 40px Letters }`,
      body,
    );
    await page.document.fonts.load('bold 40px Letters').catch(() => []);
    await page.document.fonts.load('40px Letters').catch(() => []);
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(spacing(page, 'i')).to.be.closeTo(8, 0.01);
  });

  it('but not fonts for text', async () => {
    const page = await openPage(
      "@font-face { font-family: Letters; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial') } i { font: 40px Letters }",
      body,
    );
    await page.document.fonts.load('40px Letters').catch(() => []);
    await page.engine.apply({ letterSpacing: 0.2 });
    expect(spacing(page, 'i')).to.be.closeTo(8, 0.01);
  });
});
