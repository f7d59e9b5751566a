import { expect } from '@open-wc/testing';
import { fixtureUrl, openPage } from '../support.js';
import { face, family, isWanted, textFace, wanted, width } from './faces.js';

describe('icons keep their font', () => {
  for (const [how, css] of [
    ['a family', 'i { font-family: Icons }'],
    ['a shorthand', 'i { font: 300 40px/1 Icons, sans-serif }'],
    ['a custom property', ':root { --icons: Icons } i { font-family: var(--icons) }'],
    ['a chain of them', ':root { --a: var(--b); --b: "Icons" } i { font-family: var(--a, Arial) }'],
    ['a fallback', 'i { font-family: var(--none, "Icons") }'],
    ['a fallback in a fallback', 'i { font-family: var(--none, var(--nothing, "Icons", Arial)) }'],
    ['an important one', 'i { font-family: Icons !important }'],
  ] as const) {
    for (const loaded of [true, false]) {
      it(`named by ${how}, ${loaded ? 'loaded before' : 'not loaded before'}`, async () => {
        const page = await openPage(
          `${face('name-icons')} p, i { font-family: Arial } i { font-size: 40px } ${css} ${loaded ? '' : 'i { display: none }'}`,
          '<i>search</i> <p id="t">Text</p>',
        );
        if (loaded) await page.document.fonts.load('40px Icons');
        await page.engine.apply({ ...wanted, fontWeight: 700, lineHeight: 2, letterSpacing: 0.2 });
        page.$('i').style.display = 'inline';
        await page.until(() => width(page) === 40);
        expect(isWanted(page, '#t')).to.equal(true);
        await page.document.fonts.ready;
      });
    }
  }

  it('in generated content, line height and weight included', async () => {
    const page = await openPage(
      `${face('private-icons')} i::before { content: '\ue900'; font: 400 40px/1 Icons } a { font-weight: 400 }`,
      '<a><i></i></a>',
    );
    await page.document.fonts.load('40px Icons', '\ue900');
    await page.engine.apply({ ...wanted, fontWeight: 700, lineHeight: 2 });
    expect(family(page, 'i', '::before')).to.equal('Icons');
    expect(page.px('i', 'line-height', '::before')).to.equal(40);
    expect(page.px('i', 'font-weight', '::before')).to.equal(400);
  });

  it('whose @font-face comes after the rule that names it', async () => {
    const page = await openPage('i { font: 40px Icons }', '<i>search</i> <p id="t">Text</p>');
    await page.engine.apply(wanted);
    expect(isWanted(page, 'i')).to.equal(true);
    const style = page.document.createElement('style');
    style.textContent = face('name-icons');
    page.document.head.append(style);
    await page.until(() => width(page) === 40);
  });

  it('whose custom property is declared after the rule that reads it', async () => {
    const page = await openPage(
      `${face('name-icons')} i { font-size: 40px; font-family: var(--icons, Arial) }`,
      '<i>search</i>',
    );
    await page.document.fonts.load('40px Icons');
    await page.engine.apply(wanted);
    const style = page.document.createElement('style');
    style.textContent = ':root { --icons: Icons }';
    page.document.head.append(style);
    await page.until(() => width(page) === 40);
  });

  it('but not fonts for text: before they have loaded they stay, and then they give way', async () => {
    const page = await openPage(
      `${textFace('Letters')} #t { font-family: Letters, serif; display: none }`,
    );
    await page.engine.apply(wanted);
    expect(family(page, '#t')).to.equal('Letters');
    page.$('#t').style.display = 'block';
    await page.until(() => isWanted(page, '#t'));
    await page.engine.apply({ lineHeight: 1 });
    expect(family(page, '#t')).to.equal('Letters');
  });

  it('nor those that are in parts by the characters they have, which need not have loaded', async () => {
    const page = await openPage(
      `@font-face { font-family: Letters; src: url(${fixtureUrl('name-icons.ttf')}); unicode-range: U+0-FF }
       #t { font-family: Letters, serif; display: none }`,
    );
    await page.engine.apply(wanted);
    expect(isWanted(page, '#t')).to.equal(true);
  });

  it('nor those that cannot be had', async () => {
    const page = await openPage(
      `@font-face { font-family: Letters; src: url(/no/such/font.woff2) } #t { font-family: Letters, serif }`,
    );
    await page.engine.apply(wanted);
    await page.until(() => isWanted(page, '#t'));
  });
});
