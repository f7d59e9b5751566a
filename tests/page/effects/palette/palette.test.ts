import { expect } from '@open-wc/testing';
import { contrast, parseColour } from '../../contrast.js';
import { elementSheets, textOfSheet } from '../../fingerprint.js';
import { beige, black, fixtureUrl, openPage, openSource, type Page } from '../../support.js';

/** A colour as numbers, so that it does not matter how an engine writes it. */
const rgba = (colour: string): number[] =>
  parseColour(colour).map((n) => Math.round(n * 100) / 100);

const expectColour = (page: Page, selector: string, property: string, colour: string): void => {
  expect(rgba(page.computed(selector, property)), `${property} of ${selector}`).to.deep.equal(
    rgba(colour),
  );
};

const CLEAR = 'transparent';
const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** What a rule for #t declares, the property looked at, and its colour on black. */
const declarations: [css: string, property: string, colour: string][] = [
  ['', 'color', black.text],
  ['color: #999', 'color', black.text],
  ['color: red', 'color', black.text],
  ['color: rgb(10 20 30 / 50%)', 'color', black.text],
  ['color: rgba(0, 0, 0, .5)', 'color', black.text],
  ['color: hsl(120deg 50% 50%)', 'color', black.text],
  ['color: oklch(60% 0.1 200)', 'color', black.text],
  ['color: color-mix(in srgb, red, blue 20%)', 'color', black.text],
  ['color: light-dark(red, blue)', 'color', black.text],
  ['color: GrayText', 'color', black.text],
  ['color: var(--c)', 'color', black.text],
  ['color: var(--through)', 'color', black.text],
  ['color: var(--none, red)', 'color', black.text],
  ['color: rgb(var(--channels))', 'color', black.text],
  ['color: rgb(var(--channels) / 0.5)', 'color', black.text],
  ['color: red !important', 'color', black.text],
  ['color: currentcolor', 'color', black.text],
  ['color: inherit', 'color', black.text],
  ['color: initial', 'color', black.text],
  ['-webkit-text-fill-color: red', '-webkit-text-fill-color', black.text],
  ['text-decoration: underline red', 'text-decoration-color', black.text],
  ['background-color: white', 'background-color', black.background],
  ['background: #eee', 'background-color', black.background],
  ['background: #eeee', 'background-color', black.background],
  ['background: hsl(0 0% 90%) none', 'background-color', black.background],
  ['background: var(--c)', 'background-color', black.background],
  ['background-color: var(--through)', 'background-color', black.background],
  ['background: var(--none, #eee)', 'background-color', black.background],
  ['background-color: rgb(var(--channels))', 'background-color', black.background],
  ['background: rgb(var(--channels))', 'background-color', black.background],
  ['background: transparent', 'background-color', black.background],
  ['background: none', 'background-color', black.background],
  ['background-color: rgba(255, 0, 0, 0)', 'background-color', black.background],
  ['background-color: #fff0', 'background-color', black.background],
  ['background: var(--clear)', 'background-color', CLEAR],
  ['background: inherit', 'background-color', black.background],
  ['border: 1px solid #eee', 'border-top-color', black.border],
  ['border: 1px solid', 'border-top-color', black.text],
  ['border-bottom: 2px solid var(--c)', 'border-bottom-color', black.border],
  ['border: 1px solid; border-inline-start-color: red', 'border-left-color', black.border],
  ['border: 1px solid red; border-left-color: transparent', 'border-left-color', CLEAR],
  ['outline: 1px solid red', 'outline-color', black.focus],
  ['columns: 2; column-rule: 1px solid red', 'column-rule-color', black.border],
  ['caret-color: red', 'caret-color', black.text],
];

const variables =
  ':root { --c: #eee; --through: var(--c); --channels: 90 90 90; --clear: transparent }';

describe('a palette', () => {
  for (const [css, property, colour] of declarations) {
    it(`sets ${property} where there is ${css || 'nothing'}`, async () => {
      const page = await openPage(
        `${variables} #t { ${css} } body { background: #fff; color: #222 }`,
      );
      const before = page.computed('#t', property);
      await page.engine.apply({ palette: black });
      expectColour(page, '#t', property, colour);
      await page.engine.restore();
      expect(page.computed('#t', property)).to.equal(before);
    });
  }

  it('colours the page, and the browser around it', async () => {
    const page = await openPage('');
    await page.engine.apply({ palette: black });
    expectColour(page, 'html', 'background-color', black.background);
    expectColour(page, 'html', 'color', black.text);
    expect(page.computed('html', 'color-scheme')).to.equal('dark');
    await page.engine.apply({ palette: beige });
    expect(page.computed('html', 'color-scheme')).to.equal('light');
  });

  it("outranks the page's own colours for the browser around it", async () => {
    const page = await openPage(':root { color-scheme: dark } p { color-scheme: only light }');
    await page.engine.apply({ palette: beige });
    expect(page.computed('html', 'color-scheme')).to.equal('light');
    await page.engine.apply({ palette: black });
    expect(page.computed('p', 'color-scheme')).to.equal('dark');
  });

  it('tells links from text, those of author rules, too', async () => {
    const page = await openPage(
      'a { color: #009 } nav a { color: inherit } .button { color: #fff; background: #009 }',
      '<a id="a" href="#x">a <b>b</b></a><nav><a href="#y">c</a></nav><a class="button" href="#">d</a><a id="no">e</a>',
    );
    await page.engine.apply({ palette: black });
    for (const link of ['#a', 'b', '.button']) expectColour(page, link, 'color', black.link);
    expectColour(page, '#no', 'color', black.text);
  });

  it('tells visited links apart', async () => {
    const page = await openPage('a:visited { color: purple }', '<p id="t">a</p>');
    await page.engine.apply({ palette: black });
    const rules = page.document.adoptedStyleSheets.flatMap((sheet) => styleRules(sheet));
    const visited = rules.filter((rule) => rule.selectorText.includes(':visited'));
    // browsers lie about the computed colour of visited links, so another element wears it
    const colours = visited.map(({ style: { color } }) => {
      page.$('#t').style.setProperty('color', color, 'important');
      return page.computed('#t', 'color');
    });
    expect(colours.map(rgba)).to.deep.equal([rgba(black.visited), rgba(black.visited)]);
  });

  it('takes tints away and makes translucent surfaces opaque', async () => {
    const page = await openPage(
      '#t { background: rgb(255 255 255 / 40%) } #t b { background: rgb(255 255 255 / 90%) }',
      '<section id="t">Text <b>in bold</b></section>',
    );
    await page.engine.apply({ palette: black });
    expectColour(page, '#t', 'background-color', 'transparent');
    expectColour(page, '#t b', 'background-color', black.background);
  });

  it('leaves what is laid over something else see-through', async () => {
    const page = await openPage(
      'section, a { background: transparent } #t { position: absolute; inset: 0 }',
      '<section><a id="t" href="#">Over</a> <a id="in" href="#">In the flow</a></section>',
    );
    await page.engine.apply({ palette: black });
    expectColour(page, 'section', 'background-color', 'transparent');
    expectColour(page, '#t', 'background-color', 'transparent');
    expectColour(page, '#in', 'background-color', black.background);
  });

  it('makes gradients plain', async () => {
    const page = await openPage(
      '#t { background: linear-gradient(to right, #fff, #888 20%, red) }',
    );
    await page.engine.apply({ palette: beige });
    const colours = page.computed('#t', 'background-image').match(/rgb\([^)]*\)/g) ?? [];
    expect(colours.map(rgba)).to.deep.equal(colours.map(() => rgba(beige.background)));
  });

  it('keeps images', async () => {
    const css = `#t { background: #fff url("${dot}") no-repeat 3px 4px / auto 10px }`;
    const page = await openPage(css);
    const properties = ['image', 'position', 'size', 'repeat'].map((name) => `background-${name}`);
    const read = (): string[] => properties.map((name) => page.computed('#t', name));
    const before = read();
    await page.engine.apply({ palette: black });
    expect(read()).to.deep.equal(before);
    expectColour(page, '#t', 'background-color', black.background);
  });

  it('keeps images that are addressed from where their sheet is', async () => {
    const page = await openPage(
      '',
      `<link rel="stylesheet" href="${fixtureUrl('pictured.css')}"><p id="t">a</p><p id="u">b</p><p id="v">c</p><p id="w">d</p>`,
    );
    const read = (): string[] =>
      ['#t', '#u', '#v', '#w'].map(
        (selector) => /url\([^)]*\)/.exec(page.computed(selector, 'background-image'))?.[0] ?? '',
      );
    await page.until(() => read().every(Boolean));
    const before = read();
    await page.engine.apply({ palette: black });
    expect(read()).to.deep.equal(before);
    expectColour(page, '#t', 'background-color', black.background);
  });

  it('colours what a selector with a namespace paints with a picture', async () => {
    const page = await openPage(
      `@namespace h url("http://www.w3.org/1999/xhtml"); h|p { background: #fff url("${dot}"); color: #333 }`,
    );
    await page.engine.apply({ palette: black });
    expectColour(page, '#t', 'background-color', black.background);
    expectColour(page, '#t', 'color', black.text);
  });

  it('keeps triangles that are drawn with borders', async () => {
    const page = await openPage(
      '#t { width: 0; border: 10px solid transparent; border-top-color: #333 }',
    );
    await page.engine.apply({ palette: black });
    for (const side of ['left', 'right', 'bottom']) {
      expectColour(page, '#t', `border-${side}-color`, CLEAR);
    }
    expectColour(page, '#t', 'border-top-color', black.border);
  });

  it('makes edges of soft shadows, and keeps rings', async () => {
    const page = await openPage(
      `#t { box-shadow: 0 0 10px red; text-shadow: 1px 1px 2px blue }
       i { box-shadow: 0 0 0 3px red } b { box-shadow: 0 0 0 3px var(--c), 0 2px 9px #0003 }`,
      '<p id="t">a <i>b</i> <b>c</b></p>',
    );
    await page.engine.apply({ palette: black });
    const shadows = (selector: string, property: string): number[][] =>
      (page.computed(selector, property).match(/rgba?\([^)]*\)/g) ?? []).map(rgba);
    expect(shadows('#t', 'box-shadow')).to.deep.equal([rgba(black.border)]);
    for (const halo of shadows('#t', 'text-shadow')) {
      expect(halo).to.deep.equal(rgba(black.background));
    }
    expect(shadows('i', 'box-shadow')).to.deep.equal([rgba(black.border)]);
  });

  for (const [what, mark] of [
    ['a selected row', 'aria-selected="true"'],
    ['a pressed button', 'aria-pressed="true"'],
    ['the current page', 'aria-current="page"'],
    ['an invalid field', 'aria-invalid="true"'],
  ] as const) {
    it(`tells ${what} apart that only colour told apart`, async () => {
      const page = await openPage(
        '[aria-selected], [aria-pressed], [aria-current], [aria-invalid] { background: #fe8 }',
        `<div id="t" ${mark}>a</div><div id="u">b</div>`,
      );
      await page.engine.apply({ palette: black });
      expect(page.computed('#t', 'outline-style')).not.to.equal(
        page.computed('#u', 'outline-style'),
      );
      const edge = parseColour(page.computed('#t', 'outline-color'));
      expect(contrast(edge, parseColour(black.background))).to.be.least(3);
    });
  }

  it('does not cross the text of what it marks as current', async () => {
    const page = await openPage('', '<ol><li id="t" aria-current="page">a</ol>');
    await page.engine.apply({ palette: black });
    expect(page.px('#t', 'outline-offset')).to.be.least(0);
  });

  it('shows where the track of a progress bar ends', async () => {
    const page = await openPage(
      'div { height: 9px; background: #ddd } i { display: block; width: 30%; height: 9px; background: green }',
      '<div id="t" role="progressbar" aria-label="Done"><i></i></div>',
    );
    await page.engine.apply({ palette: black });
    expect(page.computed('#t', 'outline-style')).to.equal('solid');
    expect(page.computed('#t', 'outline-color')).to.equal(page.computed('i', 'background-color'));
  });

  it('shows what is faint because it is disabled', async () => {
    const page = await openPage(
      '[aria-disabled] { opacity: 0.2 } :root { --o: 0.65 } button:disabled { opacity: var(--o) }',
      '<p id="t" aria-disabled>a</p><button disabled>b</button>',
    );
    await page.engine.apply({ palette: black });
    for (const faint of ['#t', 'button']) expect(page.computed(faint, 'opacity')).to.equal('1');
  });

  it('makes faded text opaque and leaves hidden things hidden', async () => {
    const page = await openPage(
      '#t { opacity: 0.5 } i { opacity: 0 } b { opacity: 60% } u { opacity: var(--o) }',
      '<p id="t">a <i>b</i> <b>c</b></p>',
    );
    await page.engine.apply({ palette: black });
    const opacities = ['#t', 'i', 'b'].map((selector) => page.computed(selector, 'opacity'));
    expect(opacities).to.deep.equal(['1', '0', '1']);
  });

  it('colours controls, plain and disabled', async () => {
    const page = await openPage(
      '#styled { background: #fff; color: #333; border: 1px solid #ccc }',
      `<button>a</button><input value="b"><select><option>c</select><textarea>d</textarea>
       <button id="off" disabled>e</button><input id="off2" disabled value="f"><input id="styled">`,
    );
    await page.engine.apply({ palette: black });
    for (const control of ['button', 'input', 'select', 'textarea']) {
      expectColour(page, control, 'color', black.text);
      expectColour(page, control, 'background-color', black.control);
      expectColour(page, control, 'border-top-color', black.border);
    }
    for (const control of ['#off', '#off2']) expectColour(page, control, 'color', black.disabled);
    expectColour(page, '#styled', 'color', black.text);
    expectColour(page, '#styled', 'border-top-color', black.border);
  });

  it('colours what is selected', async () => {
    const page = await openPage('::selection { background: pink; color: green }');
    await page.engine.apply({ palette: black });
    const { color, backgroundColor } = page.window.getComputedStyle(page.$('#t'), '::selection');
    expect(rgba(color)).to.deep.equal(rgba(black.selectionText));
    expect(rgba(backgroundColor)).to.deep.equal(rgba(black.selection));
  });

  it('colours what presentational attributes colour', async () => {
    const page = await openSource(
      `<body bgcolor="#ffffcc" text="#333333" link="green"><font color="red">a</font>
       <table bgcolor="pink"><tr><td bgcolor="blue">b</table><mark>c</mark><a href="#">d</a>`,
    );
    await page.engine.apply({ palette: black });
    for (const tag of ['body', 'font', 'td']) expectColour(page, tag, 'color', black.text);
    for (const tag of ['body', 'table', 'td']) {
      expectColour(page, tag, 'background-color', black.background);
    }
    expectColour(page, 'a', 'color', black.link);
    expectColour(page, 'mark', 'color', black.selectionText);
    expectColour(page, 'mark', 'background-color', black.selection);
  });

  it('leaves artwork as it is', async () => {
    const page = await openPage(
      'circle { fill: red; stroke: blue } svg { color: green }',
      '<svg><circle r="5"/><rect fill="#123456" width="5" height="5"/></svg>',
    );
    await page.engine.apply({ palette: black });
    expectColour(page, 'circle', 'fill', 'red');
    expectColour(page, 'circle', 'stroke', 'blue');
    expectColour(page, 'rect', 'fill', '#123456');
  });

  it('lets the labels of a drawing be read, and leaves its shapes', async () => {
    const page = await openPage(
      '.axis text { fill: #666; stroke: none } .bar, text.none { fill: steelblue } .none { fill: none !important }',
      `<svg><rect class="bar" width="9" height="9"/><g class="axis"><text id="a">a <tspan fill="#333">b</tspan></text></g>
      <text id="b" fill="#333">c</text><text id="c" style="fill: #444">d</text><text class="none">e</text></svg>
      <svg data-a11y-ignore><text id="d" fill="#333">f</text></svg>`,
    );
    await page.engine.apply({ palette: black });
    for (const label of ['#a', 'tspan', '#b', '#c']) {
      expectColour(page, label, 'fill', black.text);
    }
    expectColour(page, '#b', 'stroke', black.background); // over whatever is drawn there
    expectColour(page, '.bar', 'fill', 'steelblue');
    expectColour(page, '#d', 'fill', '#333');
    expect(page.computed('.none', 'fill')).to.equal('none');
    await page.engine.restore();
    expectColour(page, '#a', 'fill', '#666');
  });

  it('leaves the gradient of a drawing, which is a part of the page itself', async () => {
    const page = await openPage(
      'text { fill: url("#g") #333 } circle { fill: url("#g") }',
      '<svg><linearGradient id="g"><stop stop-color="red"/></linearGradient><text>a</text><circle r="5"/></svg>',
    );
    await page.engine.apply({ palette: black });
    for (const tag of ['text', 'circle']) {
      expect(page.computed(tag, 'fill')).to.match(/^url\("#g"\)/);
    }
  });

  it('gives a background by way of custom properties the colour of where it is used', async () => {
    const page = await openPage(
      `:root { --blue: dimgray; --none: transparent; --bar: var(--blue) } .list { --bar: var(--none) } .list p { --bar: white }
      [role=progressbar] { width: 90px; height: 9px; background-color: white } [role=progressbar] div { height: 9px; background-color: var(--bar) }
      mark, i, li, p, b { background-color: var(--bar) } b { --bar: rgb(0 0 0 / 10%) }`,
      `<div role="progressbar"><div id="bar"></div></div><mark>a</mark><i>b</i><ul class="list"><li>c</li><p>d</p></ul><b>e</b>`,
    );
    const before = ['#bar', 'mark', 'i', 'li', 'p', 'b'].map((selector) =>
      page.computed(selector, 'background-color'),
    );
    await page.engine.apply({ palette: black });
    expectColour(page, '#bar', 'background-color', black.border);
    expectColour(page, 'mark', 'background-color', black.selection);
    expectColour(page, 'i', 'background-color', black.background);
    expectColour(page, 'p', 'background-color', black.background);
    await page.engine.apply({ fontScale: 2 });
    expect(
      ['#bar', 'mark', 'i', 'li', 'p', 'b'].map((selector) =>
        page.computed(selector, 'background-color'),
      ),
    ).to.deep.equal(before);
  });

  it('shows text that is set below what it is in', async () => {
    const page = await openPage(
      'pre mark { position: relative; z-index: -1; background: yellow } .far { position: absolute; z-index: -1 }',
      '<pre><code>a <mark>marked</mark></code></pre><i class="far">b</i>',
    );
    await page.engine.apply({ palette: black });
    expect(page.computed('mark', 'z-index')).to.equal('auto');
    expect(page.computed('.far', 'z-index')).to.equal('-1');
    await page.engine.restore();
    expect(page.computed('mark', 'z-index')).to.equal('-1');
  });

  it('leaves colours for print and speech as they are', async () => {
    const page = await openPage(
      '@media print { p { color: #333; background: #eee } } @media speech { p { color: red } }',
      '<style media="print">p { border: 1px solid red }</style><p id="t">a</p>',
    );
    const text = (): string[] => elementSheets(page.document).map(textOfSheet);
    const before = text();
    await page.engine.apply({ palette: black });
    expect(text()).to.deep.equal(before);
  });

  it('leaves colours as they are where only the size changes', async () => {
    const page = await openPage(
      'p { color: red; background: white }',
      '<p id="t">a <a href="#">b</a></p>',
    );
    await page.engine.apply({ fontScale: 2 });
    expectColour(page, '#t', 'color', 'red');
    expectColour(page, '#t', 'background-color', 'white');
  });

  it('gives way to another and to none', async () => {
    const page = await openPage('p { color: red }');
    await page.engine.apply({ palette: black, fontScale: 2 });
    await page.engine.apply({ palette: beige, fontScale: 2 });
    expectColour(page, '#t', 'color', beige.text);
    await page.engine.apply({ fontScale: 2 });
    expectColour(page, '#t', 'color', 'red');
    expectColour(page, 'html', 'background-color', CLEAR);
  });

  it('leaves a part of the page alone that asks for it', async () => {
    const page = await openPage(
      'div { color: red; background: white }',
      '<div id="t" data-a11y-ignore>a</div>',
    );
    await page.engine.apply({ palette: black });
    expectColour(page, '#t', 'color', 'red');
    expectColour(page, '#t', 'background-color', 'white');
  });
});

function styleRules(parent: { cssRules: CSSRuleList } | undefined): CSSStyleRule[] {
  return Array.from(parent?.cssRules ?? []).flatMap((rule) => [
    ...('selectorText' in rule ? [rule as CSSStyleRule] : []),
    ...('cssRules' in rule ? styleRules(rule as CSSGroupingRule) : []),
  ]);
}
