import { expect } from '@open-wc/testing';
import { fixtureUrl, openPage, type Page } from '../support.js';

const face = (name: string, family = 'Icons'): string =>
  `@font-face { font-family: '${family}'; src: url(${fixtureUrl(`${name}.ttf`)}) }`;

const textFace = (name: string): string =>
  `@font-face { font-family: ${name}; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial') }`;

const family = (page: Page, selector: string, pseudo?: string): string =>
  page.computed(selector, 'font-family', pseudo).split(',', 1)[0] ?? '';

/** In px; WebKit says 39.99997 of 40. */
const width = (page: Page, selector = 'i'): number =>
  Math.round(page.$(selector).getBoundingClientRect().width);

const wanted = { fontFamily: '"Times New Roman"' };
const isWanted = (page: Page, selector: string): boolean =>
  family(page, selector) === wanted.fontFamily;

describe('font family', () => {
  for (const css of [
    '',
    'font-family: Arial, sans-serif',
    'font: italic 700 12px/1 Arial',
    'font-family: Arial !important',
    'font-family: var(--family)',
    'font-family: var(--none, Arial)',
    'font: 300 var(--size)/1.2 var(--family), serif',
    'font-family: initial',
    'font-family: inherit',
    'all: initial',
  ]) {
    it(`is the one asked for: ${css || 'none'}`, async () => {
      const page = await openPage(`:root { --family: Arial; --size: 12px } #t { ${css} }`);
      const before = page.computed('#t', 'font-family');
      await page.engine.apply(wanted);
      expect(family(page, '#t')).to.equal(wanted.fontFamily);
      await page.engine.apply({ lineHeight: 1 });
      expect(page.computed('#t', 'font-family')).to.equal(before);
    });
  }

  it('is that of layers, controls, style attributes, shadow roots and what comes later', async () => {
    const page = await openPage(
      '@layer a { p { font-family: Arial } } h1 { font-family: Arial }',
      `<p>a</p><h1>b</h1><button>c</button><input><select></select><textarea></textarea><font face="Arial">d</font>
       <b style="font-family: Arial">e</b><i style="font-family: Arial !important">f</i><div></div>`,
    );
    const root = page.$('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<style>p { font-family: Arial }</style><p>c</p>';
    await page.engine.apply(wanted);
    const style = page.document.createElement('style');
    style.textContent = 'h1 { font: 30px Arial }';
    page.document.head.append(style);
    await page.until(() => page.px('h1', 'font-size') === 30 && isWanted(page, 'h1'));
    for (const name of 'p h1 button input select textarea font b i'.split(' ')) {
      expect(family(page, name), name).to.equal(wanted.fontFamily);
    }
    const inside = root.querySelector('p');
    expect(inside && page.window.getComputedStyle(inside).fontFamily).to.include('Times');
  });

  it('leaves code monospaced, and only code', async () => {
    const page = await openPage(
      `:root { --mono: Consolas, monospace } .editor { font-family: Menlo, monospace }
       .hint { font-family: var(--mono) } kbd { font-family: Arial }`,
      '<p>a <code>b <b>c</b></code> <kbd>d</kbd></p><pre>e</pre><div class="editor">f</div><div class="hint">g</div>',
    );
    const selectors = ['code', 'code b', 'kbd', 'pre', '.editor', '.hint'];
    const before = selectors.map((selector) => family(page, selector));
    await page.engine.apply(wanted);
    expect(selectors.map((selector) => family(page, selector))).to.deep.equal(before);
    expect(isWanted(page, 'p')).to.equal(true);
  });

  it('is that of a page that is monospaced as a whole', async () => {
    const page = await openPage('body { font-family: Courier, monospace }');
    await page.engine.apply(wanted);
    expect(isWanted(page, '#t')).to.equal(true);
  });

  it('leaves what it has no letter for to the font of the page', async () => {
    const page = await openPage(
      `${face('private-icons')} p { font: 40px Arial, Icons }`,
      '<p id="t"><i>\ue900</i></p>',
    );
    await page.document.fonts.load('40px Icons', '\ue900');
    await page.engine.apply(wanted);
    expect(width(page)).to.equal(40);
  });
});

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

describe('font weight', () => {
  for (const [css, weight] of [
    ['', 700],
    ['font-weight: 300', 700],
    ['font-weight: normal', 700],
    ['font-weight: 900', 900],
    ['font-weight: lighter', 700],
    ['font-weight: initial', 700],
    ['font-weight: inherit', 700],
    ['font-weight: var(--number)', 700],
    ['font-weight: var(--keyword)', 700],
    ['font-weight: 300 !important', 700],
    ['font: 300 12px/1 serif', 700],
    ['font: 300 100%/1.6 var(--family)', 700],
    ['font: italic 900 var(--size) / 1.6 var(--family)', 900],
    ['font: 12px/1 var(--family)', 700],
    ['all: initial', 700],
  ] as const) {
    it(`is at least as asked: ${css || 'none'}`, async () => {
      const page = await openPage(
        `:root { --number: 400; --keyword: normal; --size: 12px; --family: Arial } #t { ${css} }`,
      );
      const before = page.computed('#t', 'font-weight');
      await page.engine.apply({ fontWeight: 700 });
      expect(page.px('#t', 'font-weight')).to.equal(weight);
      await page.engine.apply({ lineHeight: 1 });
      expect(page.computed('#t', 'font-weight')).to.equal(before);
    });
  }

  it('is that of controls and style attributes, and leaves bolder what was bolder', async () => {
    const page = await openPage(
      'button { font: 300 12px Arial }',
      '<button>a</button><input><select></select><textarea></textarea><b>b</b><i style="font-weight: 100">c</i>',
    );
    await page.engine.apply({ fontWeight: 700, fontFamily: 'serif', fontStyle: 'normal' });
    for (const selector of ['button', 'input', 'select', 'textarea', 'i']) {
      expect(page.px(selector, 'font-weight'), selector).to.equal(700);
    }
    expect(page.px('b', 'font-weight')).to.be.greaterThan(700);
    expect(page.computed('button', 'font-family')).to.equal('serif, Arial');
  });
});

describe('capitals', () => {
  it('are only those that were written', async () => {
    const page = await openPage(
      `:root { --case: uppercase } p { text-transform: uppercase } b { font-variant: small-caps }
       i { text-transform: var(--case) } u { font: small-caps 12px serif } s { text-transform: capitalize }`,
      '<p>a</p><b>b</b><i>c</i><u>d</u><s>e</s><q style="text-transform: uppercase">f</q>',
    );
    await page.engine.apply({ textTransform: 'none' });
    for (const selector of ['p', 'i', 'q']) {
      expect(page.computed(selector, 'text-transform'), selector).to.equal('none');
    }
    for (const selector of ['b', 'u']) {
      expect(page.computed(selector, 'font-variant-caps'), selector).to.equal('normal');
    }
    expect(page.computed('s', 'text-transform')).to.equal('capitalize');
    await page.engine.apply({ lineHeight: 1 });
    expect(page.computed('p', 'text-transform')).to.equal('uppercase');
    expect(page.computed('u', 'font-variant-caps')).to.equal('small-caps');
  });
});

describe('italics', () => {
  it('are upright, whoever slanted them', async () => {
    const page = await openPage(
      ':root { --slant: italic } p { font: italic 12px serif } b { font-style: oblique 10deg } u { font-style: var(--slant) }',
      '<p>a</p><b>b</b><u>c</u><em>d</em><i>e</i><cite>f</cite><address>g</address><dfn>h</dfn><var>i</var><q style="font-style: italic !important">j</q>',
    );
    await page.engine.apply({ fontStyle: 'normal' });
    for (const selector of 'p b u em i cite address dfn var q'.split(' ')) {
      expect(page.computed(selector, 'font-style'), selector).to.equal('normal');
    }
    await page.engine.apply({ lineHeight: 1 });
    for (const selector of 'p u em i q'.split(' ')) {
      expect(page.computed(selector, 'font-style'), selector).to.equal('italic');
    }
  });
});
