import { expect } from '@open-wc/testing';
import { expectSame, fingerprint } from '../../fingerprint.js';
import { contrastWithin, pixelsOf } from '../../pixels.js';
import { schemes } from '../../../../src/settings/colors/schemes.js';
import { beige, black, openPage } from '../../support.js';

const square = (attributes: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='24' height='24' viewBox='0 0 24 24'%3E%3Cpath ${attributes} d='M4 4h16v16H4z'/%3E%3C/svg%3E`;
const dark = square('');
const light = square("fill='white'");
const size = '#t { display: inline-block; width: 24px; height: 24px }';
const path = 'd="M4 4h16v16H4z"';

/** Things that show something by a shape, and not by letters. */
const icons: readonly [what: string, css: string, body: string][] = [
  [
    'a picture in place of a hidden text',
    `#t { display: block; width: 120px; height: 40px; overflow: hidden; background: url("${dark}"); text-indent: -9999px }`,
    '<a id="t" href="#">Logo</a>',
  ],
  [
    'a picture in place of a text of no size',
    `#t { display: block; width: 40px; height: 40px; background: url("${dark}") 0 0 / contain no-repeat; font-size: 0 }`,
    '<a id="t" href="#">Logo</a>',
  ],
  [
    'a mask by a custom property',
    `${size} :root { --icon: url("${dark}") } #t { mask: var(--icon) center / contain no-repeat; background-color: #777 }`,
    '<i id="t"></i>',
  ],
  [
    'a mask in one rule, and its color in another',
    `${size} #t { mask-image: url("${dark}") } .ink { background-color: #777 }`,
    '<i id="t" class="ink"></i>',
  ],
  [
    'a mask in one rule of a generated box, and its color in another',
    `${size} #t { position: relative } #t::before { content: ""; position: absolute; inset: 0 } .icon::before { mask: url("${dark}") } .ink::before { background-color: #c00 }`,
    '<b id="t" class="icon ink"></b>',
  ],
  [
    'a line of a menu button',
    '.line { display: block; width: 24px; height: 4px; margin: 6px 0; background: #777 }',
    '<button aria-label="Menu" style="border:0;background:none"><span id="t" class="line"></span><span class="line"></span></button>',
  ],
  [
    'a line that is made by a style sheet',
    `${size} #t { position: relative } #t::before { content: ""; position: absolute; top: 9px; width: 24px; height: 4px; background: #777 }`,
    '<b id="t"></b>',
  ],
  [
    'a cross of gradients',
    `${size} #t { background: linear-gradient(#777 0 0) center / 20px 4px no-repeat, linear-gradient(#777 0 0) center / 4px 20px no-repeat }`,
    '<i id="t"></i>',
  ],
  ['a dot', `${size} #t { background-color: #777; border-radius: 50% }`, '<span id="t"></span>'],
  [
    'a triangle that is clipped',
    `${size} #t { background: #777; clip-path: polygon(50% 0, 100% 100%, 0 100%) }`,
    '<span id="t"></span>',
  ],
  [
    'a dot whose color is that of the text',
    `${size} #t { background-color: currentColor; border-radius: 50% }`,
    '<span id="t"><input hidden></span>',
  ],
  [
    'a dot in a shorthand that reads a custom property',
    `:root { --dot: #777 } ${size} #t { background: var(--dot); border-radius: 50% }`,
    '<span id="t"></span>',
  ],
  [
    'a dot in a shorthand that reads another custom property there',
    `:root { --gray: #777; --dot: var(--gray) } ${size} #t { background: var(--dot, #fff) }`,
    '<span id="t"></span>',
  ],
  [
    'a line that is made by a style sheet and reads a custom property',
    `:root { --line: #777 } ${size} #t { position: relative } #t::before { content: ""; position: absolute; top: 9px; width: 24px; height: 4px; background: var(--line) }`,
    '<b id="t"></b>',
  ],
  [
    'a ring that gradients draw beside a text',
    '#t { display: block; width: 24px; height: 24px; background: radial-gradient(transparent 6px, #036 7px, #036 10px, transparent 11px) no-repeat }',
    '<label id="t"></label>',
  ],
  [
    'a ring that a gradient with a custom property draws beside a text',
    ':root { --ring: #036 } #t { display: block; width: 24px; height: 24px; background: radial-gradient(transparent 6px, var(--ring) 7px, var(--ring) 10px, transparent 11px) no-repeat }',
    '<label id="t"></label>',
  ],
  [
    'a ring of another size, in a rule that does not say that it does not repeat',
    ':root { --ring: #036 } #t { display: block; width: 24px; height: 24px; background: radial-gradient(transparent 8px, #036 9px, transparent 12px) no-repeat } label#t { background-image: radial-gradient(transparent 6px, var(--ring) 7px, var(--ring) 10px, transparent 11px), radial-gradient(var(--ring) 3px, transparent 4px) }',
    '<label id="t"></label>',
  ],
  [
    'the side of a box whose corners are rings',
    '#t { display: block; width: 24px; height: 24px; background-size: 0 0, 24px 4px; background-repeat: no-repeat } label#t { background-image: radial-gradient(at 5px 4px, transparent 4px, #036 4px, #036 5px, transparent 6px), linear-gradient(#036, #036) }',
    '<label id="t"></label>',
  ],
  [
    'a ring that gradients draw in a box that is made by a style sheet',
    `${size} #t { position: relative } #t::before { content: ""; position: absolute; inset: 0; background: conic-gradient(currentColor 70%, #0000 0) }`,
    '<b id="t"></b>',
  ],
  ['a drawing that says no color', size, `<svg id="t" viewBox="0 0 24 24"><path ${path}/></svg>`],
  [
    'a drawing of one color',
    size,
    `<svg id="t" viewBox="0 0 24 24"><path fill="#0b0c0c" ${path}/></svg>`,
  ],
  [
    'a drawing with one color in a rule',
    `${size} #t { fill: #222 }`,
    `<svg id="t" viewBox="0 0 24 24"><path ${path}/></svg>`,
  ],
  [
    'a drawing of lines of one color',
    `${size} #t { fill: none; stroke: #222; stroke-width: 4 }`,
    `<svg id="t" viewBox="0 0 24 24"><path ${path}/></svg>`,
  ],
  [
    'a white drawing in a button',
    `${size} button { border: 0; background: #036; padding: 6px }`,
    `<button aria-label="x"><svg id="t" viewBox="0 0 24 24"><path fill="#fff" ${path}/></svg></button>`,
  ],
  [
    'a white drawing on a drawing of a disc',
    '.two { position: relative; display: inline-block; width: 48px; height: 48px } .two svg { position: absolute } #t { top: 12px; left: 12px; width: 24px; height: 24px; color: #fff }',
    `<a class="two" href="#" style="color:#222"><svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="currentColor"/></svg><svg id="t" viewBox="0 0 24 24"><path fill="currentColor" ${path}/></svg></a>`,
  ],
  [
    'a drawing in a frame that is a drawing',
    '.two { position: relative; display: inline-block; width: 48px; height: 48px } .two svg { position: absolute } #t { top: 12px; left: 12px; width: 24px; height: 24px }',
    `<a class="two" href="#"><svg viewBox="0 0 24 24"><path fill="currentColor" fill-rule="evenodd" d="M0 0h24v24H0zM2 2h20v20H2z"/></svg><svg id="t" viewBox="0 0 24 24"><path fill="currentColor" ${path}/></svg></a>`,
  ],
  [
    'a drawing from a sprite',
    size,
    `<svg hidden><symbol id="s" viewBox="0 0 24 24"><path fill="#0b0c0c" ${path}/></symbol></svg><svg id="t"><use href="#s"/></svg>`,
  ],
  [
    'a dark picture as a background',
    `${size} #t { background: url("${dark}") }`,
    '<span id="t"></span>',
  ],
  [
    'a dark picture, and its size in another rule',
    `#t { background-image: url("${dark}") } ${size}`,
    '<span id="t"></span>',
  ],
  [
    'a white picture on a color of its own',
    `${size} #t { background: #036 url("${light}") }`,
    '<span id="t"></span>',
  ],
  [
    'a dark picture by a custom property',
    `${size} #t { --icon: url("${dark}"); background: transparent var(--icon) center / 20px auto no-repeat }`,
    '<i id="t"></i>',
  ],
  [
    'a dark picture by a custom property in a generated box',
    `:root { --icon: url("${dark}") } ${size} #t { position: relative } #t::after { content: ""; position: absolute; inset: 0; background-image: var(--icon) }`,
    '<b id="t"></b>',
  ],
  [
    'a dark picture as content',
    `${size} #t::after { content: url("${dark}") }`,
    '<span id="t"></span>',
  ],
  ['a dark picture', size, `<img id="t" alt="x" src="${dark}">`],
  [
    'a white picture in a dark header',
    `${size} header { background: #036 }`,
    `<header><img id="t" alt="x" src="${light}"></header>`,
  ],
];

const tick =
  'input { position: absolute; opacity: 0 } #t { display: block; position: relative; width: 24px; height: 24px } #t::before, #t::after { content: ""; position: absolute; inset: 0 } #t::after { inset: 6px; transform: rotate(-45deg) }';

/** Signs within a box that has an edge of its own. */
const signs: readonly [what: string, css: string, body: string][] = [
  [
    'an arrow beside the text of a list',
    `#t { appearance: none; border: 0; width: 40px; height: 30px; background: #fff url("${dark}") no-repeat right 8px center / 20px 20px }`,
    '<select id="t"><option></option></select>',
  ],
  [
    'an arrow of which only the width is told',
    `#t { appearance: none; border: 0; width: 40px; height: 40px; background: #fff url("${dark}") no-repeat right 8px center / 20px }`,
    '<select id="t"><option></option></select>',
  ],
  [
    'an arrow by a custom property beside the text of a list',
    `:root { --arrow: url("${dark}") } #t { appearance: none; border: 0; width: 40px; height: 30px; background-color: #fff; background-image: var(--arrow), var(--more, none); background-repeat: no-repeat; background-position: right 8px center; background-size: 20px 20px }`,
    '<select id="t"><option></option></select>',
  ],
  [
    'a white tick over a box beside a checkbox',
    `input { position: absolute; opacity: 0 } #t { display: block; position: relative; width: 24px; height: 24px } #t::before, #t::after { content: ""; position: absolute; inset: 0 } input:checked + #t::before { background-color: #06c } input:checked + #t::after { background-image: url("${light}") }`,
    '<input type="checkbox" checked><label id="t"></label>',
  ],
  [
    'a white tick over a dark box beside a radio button',
    `input { position: absolute; opacity: 0 } #t { display: block; width: 24px; height: 24px } input:checked ~ #t { background: #000 url("${light}") }`,
    '<input type="radio" checked><span id="t"></span>',
  ],
  [
    'a tick that gradients draw, parts of which have the color of the box',
    '#t { appearance: none; width: 24px; height: 24px; margin: 0 } #t:checked { --c: #036; background: #036 no-repeat; background-color: var(--c); background-image: linear-gradient(-45deg, transparent 65%, var(--c) 66%), linear-gradient(45deg, transparent 75%, var(--c) 76%), linear-gradient(-45deg, var(--c) 40%, transparent 41%), linear-gradient(45deg, var(--c) 30%, #fff 31%, #fff 40%, transparent 41%), linear-gradient(-45deg, #fff 50%, var(--c) 51%) }',
    '<input type="checkbox" checked id="t">',
  ],
  [
    'a white tick of lines in a box beside a checkbox',
    `${tick} input:checked + #t::before { background-color: #161616 } #t::after { border-block-end: 3px solid var(--tick, #fff); border-inline-start: 3px solid var(--tick, #fff) }`,
    '<input type="checkbox" checked><label id="t"></label>',
  ],
  [
    'a white tick of lines in a box that has its color itself',
    `${tick} #t { background-color: #2196f3 } #t::after { border: solid white; border-width: 0 0 3px 3px }`,
    '<input type="checkbox" checked><span id="t"></span>',
  ],
  [
    'a drawing on the handle of a switch, which a style sheet makes',
    `#t { display: block; position: relative; width: 24px; height: 24px } #t::before { content: ""; position: absolute; inset: 0; background: #fff } svg { position: absolute; inset: 4px; fill: #06c } button { border: 0; background: #06c }`,
    `<button role="switch" aria-label="x"><span id="t"><span><svg width="16" height="16" viewBox="0 0 24 24"><path ${path}/></svg></span></span></button>`,
  ],
  [
    'a white arrow of lines in a dark header',
    `${tick} header { background-color: #036 } #t::after { border: solid #fff; border-width: 0 0 3px 3px }`,
    '<header><b id="t"></b></header>',
  ],
  [
    'a tick whose color is in a custom property of the box around it',
    'div { --tick: #fff; width: 24px; height: 24px; background: #06c } path { fill: none; stroke: var(--tick); stroke-width: 5 }',
    '<div><svg id="t" viewBox="0 0 24 24"><path d="M2 12l7 7L22 5"/></svg></div>',
  ],
  [
    'the track of a range, which a gradient draws',
    '#t { appearance: none; width: 120px; height: 16px; background: linear-gradient(90deg, #ddd, #ddd) no-repeat 0 50% / 60% 10px } ::-webkit-slider-thumb { opacity: 0 } ::-moz-range-thumb { opacity: 0 }',
    '<input type="range" id="t">',
  ],
];

describe('an icon in a palette, of the color of text', () => {
  const icon = (color: string, id = 't'): string =>
    `<p><span id="${id}" style="display: inline-block; color: ${color}"><svg width="24" height="24" viewBox="0 0 24 24" fill="currentColor"><path ${path}/></svg></span>`;

  for (const [name, palette] of Object.entries(schemes)) {
    it(`stands at 3:1 where it was faint, and at far more where not, on ${name}`, async () => {
      const page = await openPage('', icon('#d4d4d8', 'faint') + icon('#f59e0b', 'strong'));
      const before = fingerprint(page);
      await page.engine.apply({ palette });
      const faint = contrastWithin(await pixelsOf(page, '#faint', 3));
      expect(faint).to.be.least(3);
      expect(contrastWithin(await pixelsOf(page, '#strong', 3))).to.be.above(faint * 2.5);
      await page.engine.restore();
      expectSame(before, fingerprint(page));
    });
  }

  for (const [what, css, color] of [
    [
      'a picture that the palette does not know',
      'body { background: linear-gradient(#036, #069) }',
      '#fff',
    ],
    ['a dark ground', 'body { background: #222 }', '#ddd'],
    ['a light ground', 'body { background: #fff }', '#777'],
    [
      'a faint tint',
      ':root { --tint: #1abb9c14 } body { background: #1a2332 } p { background-color: var(--tint) }',
      '#fff',
    ],
  ] as const) {
    it(`is as strong as text where it was drawn for ${what}`, async () => {
      const page = await openPage(css, icon(color));
      await page.engine.apply({ palette: black });
      expect(contrastWithin(await pixelsOf(page, '#t', 3))).to.be.above(15);
    });
  }
});

describe('a shape in a palette', () => {
  it('brings no ground to where the text of a list is', async () => {
    const page = await openPage(
      `:root { --arrow: url("${dark}") } #t { appearance: none; border: 0; width: 120px; height: 40px; background-color: #fff; background-image: var(--arrow), var(--more, none); background-repeat: no-repeat; background-position: right 8px center; background-size: 20px 20px }`,
      '<select id="t"><option></option></select>',
    );
    await page.engine.apply({ palette: black });
    const { data, width, height } = await pixelsOf(page, '#t', -2);
    const isLight = (x: number, y: number): boolean => data[4 * (x + y * width)]! > 128;
    const lightColumns = Array.from({ length: width }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (_, y) => y).some((y) => isLight(x, y)),
    );
    expect(lightColumns[0]).to.be.above(width - 30);
  });

  for (const [name, palette] of Object.entries({ black, beige })) {
    for (const [what, css, body] of signs) {
      it(`stands out by 3:1 from the box that it is in: ${what}, on ${name}`, async () => {
        const page = await openPage(`body { background: #fff; color: #222 } ${css}`, body);
        const before = fingerprint(page);
        await page.engine.apply({ palette });
        expect(contrastWithin(await pixelsOf(page, '#t', -2))).to.be.least(3);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }

  for (const [name, palette] of Object.entries({ black, beige })) {
    for (const [what, css, body] of icons) {
      it(`stands out by 3:1: ${what}, on ${name}`, async () => {
        const page = await openPage(`body { background: #fff; color: #222 } ${css}`, body);
        const before = fingerprint(page);
        await page.engine.apply({ palette });
        await page.until(() => page.$('#t').getAnimations().length === 0);
        expect(contrastWithin(await pixelsOf(page, '#t', 3))).to.be.least(3);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }

  for (const [name, palette] of Object.entries({ black, beige })) {
    it(`has a contour where it is of white lines in a large box, on ${name}`, async () => {
      const page = await openPage(
        `${tick} #t { width: 40px; height: 40px; background-color: #06c } #t::after { border: solid #fff; border-width: 0 0 3px 3px; transform: none }`,
        '<span id="t"></span>',
      );
      await page.engine.apply({ palette });
      expect(contrastWithin(await pixelsOf(page, '#t', -2), 0.005)).to.be.least(3);
    });
  }

  it('is none where a light box has an edge within, by custom properties', async () => {
    const page = await openPage(
      `:root { --light: #fff; --line: #009 } ${size} #t { position: relative } #t::after { content: ""; position: absolute; inset: 0; background-color: var(--light); box-shadow: inset 0 0 0 1px var(--line) }`,
      '<label id="t"></label>',
    );
    await page.engine.apply({ palette: black });
    expect(contrastWithin(await pixelsOf(page, '#t', 3), 0.2)).to.equal(1);
  });

  for (const [name, palette] of Object.entries(schemes)) {
    for (const [what, picture] of Object.entries({ light, dark })) {
      it(`stands at 3:1 on a box that is checked: a tick that is ${what}, on ${name}`, async () => {
        const page = await openPage(
          `input { appearance: none; margin: 0; width: 24px; height: 24px } :checked { background: #06c url("${picture}") }`,
          '<input id="t" type="checkbox" checked>',
        );
        await page.engine.apply({ palette });
        expect(contrastWithin(await pixelsOf(page, '#t', -3))).to.be.least(3);
        expect(contrastWithin(await pixelsOf(page, '#t', 3))).to.be.least(3);
      });
    }
  }

  it('brings no ground to the rest of a box where a picture has only a width', async () => {
    const page = await openPage(
      `#t { width: 120px; height: 60px; background: #fff url("${dark}") no-repeat right 8px center / 20px }`,
      '<div id="t"><br></div>',
    );
    await page.engine.apply({ palette: black });
    const { data } = await pixelsOf(page, '#t', -1);
    const light = data.filter((level, at) => at % 4 === 0 && level > 128).length;
    expect(light).to.be.within(40, 20 * 20);
  });

  it('keeps its form where gradients of the text color draw it', async () => {
    const page = await openPage(
      '#t { width: 16px; height: 16px; color: #222; background: linear-gradient(45deg, transparent 50%, currentColor 50%) no-repeat 0 0 / 8px 8px }',
      '<div id="t"></div>',
    );
    await page.engine.apply({ palette: black });
    const { data } = await pixelsOf(page, '#t');
    const light = data.filter((level, at) => at % 4 === 0 && level > 128).length;
    expect(light).to.be.within(20, 44);
  });

  it('is no mark where it is large: nothing is told by it but where it ends', async () => {
    const page = await openPage(
      '#t { width: 60px; height: 60px; background: #777 }',
      '<div id="t"></div>',
    );
    await page.engine.apply({ palette: black });
    expect(contrastWithin(await pixelsOf(page, '#t', 3))).to.equal(1);
  });

  it('has a letter in the color of the ground', async () => {
    const page = await openPage(
      `${size} svg { fill: currentColor }`,
      `<svg id="t" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12"/><text x="8" y="16" fill="#fff" font-size="12">2</text></svg>`,
    );
    await page.engine.apply({ palette: black });
    await page.until(() => page.computed('text', 'fill') === 'rgb(0, 0, 0)');
    expect(contrastWithin(await pixelsOf(page, '#t'), 0.01)).to.be.above(15);
  });

  it('keeps the colors of a drawing that has several', async () => {
    const page = await openPage(
      size,
      `<svg id="t" viewBox="0 0 24 24"><path fill="#0b0c0c" ${path}/><circle fill="#c00" r="5"/></svg>`,
    );
    await page.engine.apply({ palette: black });
    expect(page.computed('path', 'fill')).to.equal('rgb(11, 12, 12)');
  });
});
