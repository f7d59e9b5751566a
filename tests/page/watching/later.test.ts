import { expect } from '@open-wc/testing';
import { sourceOf } from '../fingerprint.js';
import { black, fixtureUrl, openPage, type Page } from '../support.js';

/** Resolves when #t has a size; the tests of the later ones fail by mocha's own limit. */
const grownTo = (page: Page, px: number, selector = '#t'): Promise<void> =>
  page.until(() => Math.abs(page.px(selector, 'font-size') - px) < 0.05);

const styleElement = (page: Page, css: string): HTMLStyleElement => {
  const style = page.document.createElement('style');
  style.textContent = css;
  page.document.head.append(style);
  return style;
};

interface Arrival {
  what: string;
  /** What the page has from the start. */
  css?: string;
  body?: string;
  /** What comes when the page is larger already; #t is to be of 20 px times 2. */
  come(page: Page): void;
}

const one = '<p id="t">Text</p>';
const firstSheet = (page: Page): CSSStyleSheet => page.document.styleSheets[0] as CSSStyleSheet;
const constructed = (page: Page, css: string): CSSStyleSheet => {
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const arrivals: Arrival[] = [
  { what: 'a style element', come: (page) => styleElement(page, '#t { font-size: 20px }') },
  {
    what: 'a style element in the body, in a box',
    come: (page) => {
      const box = page.document.createElement('div');
      box.innerHTML = '<style>#t { font-size: 20px }</style>';
      page.document.body.append(box);
    },
  },
  {
    what: 'another text of a style element',
    css: '#t { font-size: 9px }',
    come: (page) => {
      page.$('style').textContent = '#t { font-size: 20px }';
    },
  },
  {
    what: 'more text of a style element',
    css: '#t { font-size: 9px }',
    come: (page) => {
      page.$('style').append('#t { font-size: 20px }');
    },
  },
  {
    what: 'another text of its text node',
    css: '#t { font-size: 9px }',
    come: (page) => {
      (page.$('style').firstChild as Text).data = '#t { font-size: 20px }';
    },
  },
  {
    what: 'an inserted rule',
    come: (page) => firstSheet(page).insertRule('#t { font-size: 20px }'),
  },
  {
    what: 'a rule inserted at the end',
    css: 'p { font-size: 9px } b { font-size: 8px }',
    come: (page) => firstSheet(page).insertRule('p { font-size: 20px }', 2),
  },
  {
    what: 'a rule put in the place of another',
    css: 'p { font-size: 9px } b { font-size: 8px }',
    come: (page) => {
      firstSheet(page).deleteRule(1);
      firstSheet(page).insertRule('p { font-size: 20px }', 1);
    },
  },
  {
    what: 'a rule inserted into @media',
    css: '@media screen { p { font-size: 9px } }',
    come: (page) =>
      (firstSheet(page).cssRules[0] as CSSMediaRule).insertRule('p { font-size: 20px }', 1),
  },
  {
    what: 'a rule inserted into an empty style element',
    body: `${one}<style id="empty"></style>`,
    come: (page) =>
      (page.$('#empty') as HTMLStyleElement).sheet?.insertRule('#t { font-size: 20px }'),
  },
  {
    what: 'a custom property in a later sheet',
    css: '#t { font-size: var(--s, 9px) }',
    come: (page) => styleElement(page, ':root { --s: 20px }'),
  },
  {
    what: 'a reader of a custom property in a later sheet',
    css: ':root { --s: 20px }',
    come: (page) => styleElement(page, '#t { font-size: var(--s) }'),
  },
  {
    what: 'a constructed sheet',
    come: (page) => {
      page.document.adoptedStyleSheets.push(constructed(page, '#t { font-size: 20px }'));
    },
  },
  {
    what: 'a constructed sheet in the place of all',
    come: (page) => {
      page.document.adoptedStyleSheets = [constructed(page, '#t { font-size: 20px }')];
    },
  },
  {
    what: 'a link',
    come: (page) => {
      const link = page.document.createElement('link');
      link.rel = 'stylesheet';
      link.href = fixtureUrl('linked.css');
      page.document.head.append(link);
    },
  },
  {
    what: 'another address of a link',
    body: `<link rel="stylesheet" href="data:text/css,">${one}`,
    come: (page) => {
      page.$('link').setAttribute('href', fixtureUrl('linked.css'));
    },
  },
  {
    what: 'an @import',
    come: (page) => styleElement(page, `@import url("${fixtureUrl('imported.css')}");`),
  },
  {
    what: 'other media',
    body: `${one}<style id="s" media="print">#t { font-size: 20px }</style>`,
    come: (page) => {
      page.$('#s').setAttribute('media', 'all');
    },
  },
  {
    what: 'a link that is enabled',
    body: `<link rel="stylesheet" href="${fixtureUrl('linked.css')}" disabled>${one}`,
    come: (page) => {
      (page.$('link') as HTMLLinkElement).disabled = false;
    },
  },
  {
    what: 'an alternate link that becomes a style sheet',
    body: `<link rel="preload" as="style" href="${fixtureUrl('linked.css')}">${one}`,
    come: (page) => {
      page.$('link').setAttribute('rel', 'stylesheet');
    },
  },
  {
    what: 'an element with a style attribute',
    come: (page) => {
      page.document.body.innerHTML = '<div><p id="t" style="font-size: 20px">a</p></div>';
    },
  },
  {
    what: 'a style attribute',
    come: (page) => {
      page.$('#t').setAttribute('style', 'font-size: 20px');
    },
  },
  {
    what: 'a class',
    css: '.x { font-size: 20px }',
    come: (page) => {
      page.$('#t').className = 'x';
    },
  },
  {
    what: 'a new body',
    come: (page) => {
      const body = page.document.createElement('body');
      body.innerHTML = '<p id="t" style="font-size: 20px">a</p>';
      page.document.body = body;
    },
  },
];

describe('what comes while a preference is in force', () => {
  for (const { what, css = '', body = one, come } of arrivals) {
    it(`is adopted, and undone: ${what}`, async () => {
      const page = await openPage(css, body);
      await page.engine.apply({ fontScale: 2 });
      come(page);
      await grownTo(page, 40);
      await page.engine.restore();
      expect(page.px('#t', 'font-size')).to.equal(20);
      expect([...sourceOf(page).values()].join()).not.to.contain('a11y');
    });
  }

  it('is gone with a rule that a script deletes', async () => {
    const page = await openPage(
      'p { font-size: 20px } #t { font-size: 30px } @media all { #t { letter-spacing: 3px } }',
    );
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1 });
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(9, 0.01);
    firstSheet(page).deleteRule(1);
    await grownTo(page, 40);
    (firstSheet(page).cssRules[1] as CSSMediaRule).deleteRule(0);
    await page.until(() => Math.abs(page.px('#t', 'letter-spacing') - 4) < 0.01);
  });

  it('is adopted beside rules of every kind', async () => {
    const page = await openPage(
      `@namespace url(http://www.w3.org/1999/xhtml); @font-face { font-family: x; src: local(x) }
       @counter-style x { system: cyclic; symbols: x } @property --x { syntax: '*'; inherits: false }
       @keyframes x { to { color: red } } @page { margin: 1cm } @layer x; @font-feature-values x { @styleset { a: 1 } }
       @media all { p { font-size: 9px } } @container (width > 1px) { b { color: red } } p { & b { color: red } }`,
    );
    await page.engine.apply({ fontScale: 2 });
    const media = [...firstSheet(page).cssRules].find(
      (rule): rule is CSSMediaRule => rule instanceof page.window.CSSMediaRule,
    );
    media?.insertRule('p { font-size: 20px }', 1);
    await grownTo(page, 40);
  });

  it('is adopted with new text by replaceSync', async () => {
    const page = await openPage('');
    const sheet = constructed(page, '#t { font-size: 9px }');
    page.document.adoptedStyleSheets = [sheet];
    await page.engine.apply({ fontScale: 2 });
    sheet.replaceSync('#t { font-size: 20px }');
    await grownTo(page, 40);
    sheet.replaceSync('#t { font-size: 10px } p { color: red }');
    await grownTo(page, 20);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(10);
  });

  it('is adopted with as many rules as before by replaceSync', async () => {
    const page = await openPage('');
    const sheet = constructed(page, '#t { font-size: 9px } p { color: red }');
    page.document.adoptedStyleSheets = [sheet];
    await page.engine.apply({ fontScale: 2 });
    sheet.replaceSync('p { color: red } #t { font-size: 20px }');
    await grownTo(page, 40);
  });

  it('is adopted where a script sets what a rule declares, which is undone as the page has it', async () => {
    const page = await openPage('p { font-size: 10px; color: red; letter-spacing: 1px }');
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    const { sheet } = page.$('style') as HTMLStyleElement;
    const rule = sheet?.cssRules[0] as CSSStyleRule;
    rule.style.fontSize = '20px';
    rule.style.removeProperty('color');
    rule.style.setProperty('letter-spacing', '2px', 'important');
    await grownTo(page, 40);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(6, 0.01);
    await page.engine.restore();
    expect(rule.cssText).to.equal('p { font-size: 20px; letter-spacing: 2px !important; }');
  });

  it('keeps the sheets that the page adopts in their order, and as its own', async () => {
    const page = await openPage('');
    const [a, b, c] = [10, 20, 30].map((px) =>
      constructed(page, `#t { font-size: ${String(px)}px }`),
    ) as [CSSStyleSheet, CSSStyleSheet, CSSStyleSheet];
    page.document.adoptedStyleSheets = [a, b];
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    page.document.adoptedStyleSheets = [c, a];
    await grownTo(page, 20);
    page.document.adoptedStyleSheets = [a, b, c];
    await grownTo(page, 60);
    await page.engine.restore();
    expect(page.document.adoptedStyleSheets).to.have.ordered.members([a, b, c]);
    expect(
      [a, b, c].map((sheet) => (sheet.cssRules[0] as CSSStyleRule).style.fontSize),
    ).to.deep.equal(['10px', '20px', '30px']);
  });

  it('leaves a sheet whole that the page takes away and brings back', async () => {
    const page = await openPage('', '<style id="s">#t { font-size: 20px }</style><p id="t">a</p>');
    await page.engine.apply({ fontScale: 2 });
    const style = page.$('#s');
    style.remove();
    await grownTo(page, 32);
    page.document.head.append(style);
    await grownTo(page, 40);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(20);
  });

  it('leaves a constructed sheet as it was that the page had taken away', async () => {
    const page = await openPage('');
    const sheet = constructed(page, '#t { font-size: 20px }');
    page.document.adoptedStyleSheets = [sheet];
    await page.engine.apply({ fontScale: 2 });
    page.document.adoptedStyleSheets = [];
    await grownTo(page, 32);
    await page.engine.restore();
    expect(sheet.cssRules[0]?.cssText).to.equal('#t { font-size: 20px; }');
  });

  it('is adopted for every preference in force', async () => {
    const page = await openPage('');
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    styleElement(
      page,
      '#t { font-size: 20px; letter-spacing: 1px; color: #333; background: #fff }',
    );
    await grownTo(page, 40);
    expect(page.px('#t', 'letter-spacing')).to.be.closeTo(5, 0.01);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    expect(page.computed('#t', 'background-color')).to.equal('rgb(0, 0, 0)');
  });

  for (const at of ['@media all', '@layer a', '@supports (color: red)', 'main']) {
    it(`leaves what is in ${at} to be adopted for what is chosen after it`, async () => {
      const page = await openPage(
        `${at} { p { color: rgb(1, 2, 3); font-size: 10px } }`,
        `<main><p>Text</p>${one}</main>`,
      );
      await page.engine.apply({ fontScale: 2 });
      // without a trace in the DOM: every rule is looked at
      firstSheet(page).insertRule('#t { font-size: 20px }', 1);
      await grownTo(page, 40);
      await page.engine.apply({ fontScale: 2, palette: black });
      expect(page.computed('p', 'color')).to.equal('rgb(255, 255, 255)');
    });
  }

  it('is adopted in the frame that first shows it where a script adds a style element', async () => {
    const page = await openPage('');
    await page.engine.apply({ fontScale: 2 });
    styleElement(page, '#t { font-size: 20px }');
    await Promise.resolve(); // observers report when the script that made the change has ended
    expect(page.px('#t', 'font-size')).to.equal(40);
  });

  it('is left alone after the undo', async () => {
    const css = 'main { font-size: 9px }';
    const [page, other] = [await openPage(css), await openPage(css, '<main id="t">Text</main>')];
    for (const { engine } of [page, other]) await engine.apply({ fontScale: 2 });
    await page.engine.restore();
    const style = styleElement(page, '#t { font-size: 20px }');
    page.$('#t').style.color = 'red';
    for (const one of [page, other])
      (firstSheet(one).cssRules[0] as CSSStyleRule).style.fontSize = '10px';
    // found by the last look of all for what leaves no trace in the DOM, here later than it would be in the page
    await grownTo(other, 20);
    expect(style.sheet?.cssRules[0]?.cssText).to.equal('#t { font-size: 20px; }');
    expect(page.document.adoptedStyleSheets).to.have.length(0);
  });
});
