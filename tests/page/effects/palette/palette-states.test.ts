import { expect } from '@open-wc/testing';
import { differingPixels } from '../../../support/screenshot.js';
import { changedBy3, contrast } from '../../contrast.js';
import { expectSame, fingerprint } from '../../fingerprint.js';
import { contrastWithin, pixelsOf } from '../../pixels.js';
import { beige, black, openPage } from '../../support.js';

const input =
  'input { appearance: none; width: 22px; height: 22px; border: 2px solid #888; margin: 0 } input:checked { background: #06c }';
const range =
  'input { appearance: none; width: 120px; height: 14px; background: none } input::-webkit-slider-runnable-track { height: 6px; background: #ddd } input::-webkit-slider-thumb { appearance: none; width: 14px; height: 14px; margin-top: -4px; background: #06c } input::-moz-range-track { height: 6px; background: #ddd } input::-moz-range-thumb { width: 14px; height: 14px; border: 0; background: #06c }';
const toggle =
  'button { width: 44px; height: 22px; border-radius: 11px; background: #bbb; position: relative; border: 0; padding: 0 } button::after { content: ""; position: absolute; width: 18px; height: 18px; left: 2px; top: 2px; border-radius: 50%; background: #fff } .on { background: #06c } .on::after { left: 24px }';
const star =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Cpath d='M4.5 0 9 9H0z'/%3E%3C/svg%3E\")";
const box = 'span, code { display: inline-block; width: 120px; height: 30px; line-height: 30px }';
const dot =
  'span, button { display: inline-block; width: 16px; height: 16px; border: 0; padding: 0 }';

type Pair = readonly [what: string, css: string, one: string, other: string];

/** Colors of stars that are not chosen, and of those that are. */
const stars = [
  ['#d4d4d8', '#f59e0b'],
  ['rgb(0 0 0 / .06)', '#fadb14'],
  ['#e0e0e0', '#333'],
] as const;

/** Two states of a thing, which the page tells apart by color alone. */
const pairs: readonly Pair[] = [
  ['a checkbox', input, '<input type="checkbox" X>', '<input type="checkbox" checked X>'],
  [
    'a checkbox with a sign that gradients draw over it',
    `${input} input:checked { background: #06c linear-gradient(#06c, #06c) }`,
    '<input type="checkbox" X>',
    '<input type="checkbox" checked X>',
  ],
  [
    'a checkbox that is partly checked',
    `${input} input:indeterminate { background: #06c }`,
    '<input type="checkbox" X>',
    '<input type="checkbox" class="partly" X>',
  ],
  [
    'a radio button with a ring',
    `${input} input:checked { box-shadow: inset 0 0 0 4px #fff }`,
    '<input type="radio" X>',
    '<input type="radio" checked X>',
  ],
  [
    'a switch',
    toggle,
    '<button role="switch" aria-checked="false" X></button>',
    '<button class="on" role="switch" aria-checked="true" X></button>',
  ],
  [
    'a radio button that gradients beside it show',
    'input { position: absolute; opacity: 0 } label { display: block; width: 24px; height: 24px; background: radial-gradient(transparent 9px, #036 10px, transparent 11px) no-repeat } input:checked + label { background-image: radial-gradient(transparent 9px, #036 10px, transparent 11px), radial-gradient(#036 5px, transparent 6px) }',
    '<input type="radio"><label X></label>',
    '<input type="radio" checked><label X></label>',
  ],
  ['a slider', range, '<input type="range" value="10" X>', '<input type="range" value="90" X>'],
  [
    'a button that is disabled',
    `${box} [aria-disabled=true] { color: #aaa }`,
    '<span role="button" X>Action</span>',
    '<span role="button" aria-disabled="true" X>Action</span>',
  ],
  [
    'a wide field that is disabled',
    'input { width: 600px; height: 60px; border: 1px solid #888; background: #fff } :disabled { background: #eee }',
    '<input aria-label="One" X>',
    '<input aria-label="Other" disabled X>',
  ],
  [
    'a line of code that has come',
    `${box} .add { background: #c8f7d0 }`,
    '<code X>x = 1</code>',
    '<code class="add" X>x = 1</code>',
  ],
  [
    'a line that has come and one that has gone',
    `${box} .add { background: #c8f7d0 } .del { background: #ffd0d0 }`,
    '<code class="add" X>x = 1</code>',
    '<code class="del" X>x = 1</code>',
  ],
  [
    'a line that has come, by a custom property',
    `${box} :root { --add: #c8f7d0 } .add { background: var(--add) }`,
    '<code X>x = 1</code>',
    '<code class="add" X>x = 1</code>',
  ],
  [
    'notices whose tints are faint',
    `${box} .error { background: #fdeded } .success { background: #edf7ed }`,
    '<span class="error" X>One</span>',
    '<span class="success" X>One</span>',
  ],
  [
    'a dot of a status',
    dot,
    '<span style="background:#1a7f37" X></span>',
    '<span style="background:#cf222e" X></span>',
  ],
  [
    'a place in a heat map',
    dot,
    '<span style="background:#ebedf0" X></span>',
    '<span style="background:#216e39" X></span>',
  ],
  [
    'a sample of a color',
    dot,
    '<button style="background:#c00" X></button>',
    '<button style="background:#00c" X></button>',
  ],
  [
    'a key of a chart',
    dot,
    '<span style="background:#4e79a7" X></span>',
    '<span style="background:#f28e2b" X></span>',
  ],
  [
    'the length of an event whose channels are in a custom property',
    'div { width: 240px; height: 24px } :root { --hue: 120 60% 25% } .event { background: hsl(var(--hue)); color: #fff }',
    '<div X>Trip</div>',
    '<div class="event" X>Trip</div>',
  ],
  [
    'the length of an event whose opacity is in a custom property',
    'div { width: 240px; height: 24px } .event { --o: 1; background: rgb(0 128 0 / var(--o)); color: #fff }',
    '<div X>Trip</div>',
    '<div class="event" X>Trip</div>',
  ],
  [
    'the length of an event',
    'div { width: 240px; height: 24px } .event { background: #080; color: #fff }',
    '<div X>Trip</div>',
    '<div class="event" X>Trip</div>',
  ],
  ...(['fill="currentColor"', 'class="ink"', 'stroke="currentColor"'] as const).flatMap((paint) =>
    stars.map(([faint, chosen]): Pair => {
      const drawing = `<svg width="24" height="24" viewBox="0 0 9 9" stroke-width="4" ${paint}><path d="M4.5 0 9 9H0z"/></svg>`;
      return [
        `a star that is chosen, ${chosen} and not ${faint}, by the color of text and ${paint}`,
        `.ink { fill: currentColor } span { display: inline-block; width: 24px; height: 24px; color: ${faint} } .on { color: ${chosen} }`,
        `<span X>${drawing}</span>`,
        `<span class="on" X>${drawing}</span>`,
      ];
    }),
  ),
];

const item = 'label, a, [role] { display: inline-block; width: 90px; padding: 6px; color: #036 }';
const cut = 'inset 0 0 0 2px #fff';
const radio = (inner: string): string =>
  `<svg viewBox="0 0 20 20" width="20" fill="#333" X><mask id="m"><rect width="20" height="20" fill="#fff"/><circle cx="10" cy="10" r="8" fill="#000"/></mask><circle cx="10" cy="10" r="10" mask="url(#m)"/>${inner}</svg>`;

/** The same, where the difference has to stand at 3:1. */
const contrasting: readonly Pair[] = [
  [
    'the label of a field that is checked',
    `${item} input { position: absolute; opacity: 0 } :checked + label { background: #06c; color: #fff }`,
    '<input type="radio"><label X>Day</label>',
    '<input type="radio" checked><label X>Day</label>',
  ],
  [
    'a link that is the current one',
    `${item} a { outline: 0 } .on { background: #e6f4ff }`,
    '<a href="#" X>Two</a>',
    '<a href="#" class="on" X>Two</a>',
  ],
  [
    'an item of a menu that has a faint tint',
    `${item} .on { background: rgb(25 118 210 / .08) }`,
    '<span role="menuitem" X>Two</span>',
    '<span role="menuitem" class="on" X>Two</span>',
  ],
  [
    'a star that is chosen, by its opacity',
    `input { appearance: none; width: 24px; height: 24px; margin: 0; mask: ${star}; --o: 1; background-color: rgb(251 146 60 / var(--o)) } :checked ~ input { --o: .2 }`,
    '<input type="radio" name="s" aria-label="1" checked><input type="radio" name="s" aria-label="2" X>',
    '<input type="radio" name="t" aria-label="1" X><input type="radio" name="t" aria-label="2" checked>',
  ],
  [
    'stars that are chosen, by two colors under their mask',
    `:root { --star: ${star} } span { display: inline-block; width: 60px; height: 20px; mask-image: var(--star); mask-size: 20px 20px; background-image: linear-gradient(90deg, #c60 var(--at), #fde calc(var(--at) + .5px)) }`,
    '<span style="--at: 20px" X></span>',
    '<span style="--at: 60px" X></span>',
  ],
  [
    'the primary button',
    'button { width: 90px; height: 30px; border: 1px solid; color: #222; background: #fff } .on { background: var(--c) } :root { --c: #06c }',
    '<button X>Send</button>',
    '<button class="on" X>Send</button>',
  ],
  [
    'a switch that shadows cut out of the color of text',
    `input { appearance: none; width: 48px; height: 24px; margin: 0; color: #333; background-color: currentColor; box-shadow: inset -24px 0 0 2px #fff, ${cut} } input:checked { box-shadow: inset 24px 0 0 2px #fff, ${cut}; background-color: currentColor }`,
    '<input type="checkbox" X>',
    '<input type="checkbox" checked X>',
  ],
  [
    'a radio button whose ring a mask draws',
    '',
    radio(''),
    radio('<circle cx="10" cy="10" r="5"/>'),
  ],
  [
    'a box that has an edge, and one that is filled',
    'span { display: inline-block; width: 16px; height: 16px; border: 1px solid #ccc; background: #fff } .on { background: #1677ff }',
    '<span X></span>',
    '<span class="on" X></span>',
  ],
];

describe('the states of a thing in a palette', () => {
  for (const [name, palette] of Object.entries({ black, beige })) {
    for (const [what, css, one, other] of contrasting) {
      it(`are told apart by 3:1: ${what}, on ${name}`, async () => {
        const page = await openPage(
          `body { background: #fff; color: #222; padding: 9px } ${css}`,
          `<p>${one.replace('X', 'id="one"')}<p>${other.replace('X', 'id="other"')}`,
        );
        const before = fingerprint(page);
        await page.engine.apply({ palette });
        const [first, second] = [
          await pixelsOf(page, '#one', 2),
          await pixelsOf(page, '#other', 2),
        ];
        expect(changedBy3(first, second) / (first.data.length / 4)).to.be.least(0.02);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }

  for (const [name, palette] of Object.entries({ black, beige })) {
    for (const [what, css, one, other] of pairs) {
      it(`are told apart: ${what}, on ${name}`, async () => {
        const page = await openPage(
          `body { background: #fff; color: #222; padding: 9px } ${css}`,
          `<p>${one.replace('X', 'id="one"')}<p>${other.replace('X', 'id="other"')}`,
        );
        page.document
          .querySelectorAll<HTMLInputElement>('.partly')
          .forEach((box) => (box.indeterminate = true));
        const before = fingerprint(page);
        await page.engine.apply({ palette });
        const [first, second] = [await pixelsOf(page, '#one'), await pixelsOf(page, '#other')];
        const share = differingPixels(first, second, 14) / (first.data.length / 4);
        expect(share).to.be.least(0.02);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }
});

describe('the focus in a palette', () => {
  for (const [what, css] of [
    ['the color of an edge', 'outline: none; border-color: #06c'],
    ['the background', 'outline: none; background: #d0e4ff'],
    ['a glow', 'outline: none; box-shadow: 0 0 8px #06c'],
    ['an inner line', 'outline: none; box-shadow: inset 0 0 0 2px #06c'],
    ['nothing, with importance', 'outline: 0 !important'],
  ] as const) {
    for (const [name, palette] of Object.entries({ black, beige })) {
      it(`is seen where the author changes ${what}, on ${name}`, async () => {
        const page = await openPage(
          `body { padding: 30px } button { border: 1px solid #ccc; background: #fff } #t:focus { ${css} }`,
          '<button id="t">One</button>',
        );
        await page.engine.apply({ palette });
        const without = await pixelsOf(page, '#t', 8);
        page.$('#t').focus();
        const within = await pixelsOf(page, '#t', 8);
        const { width, height } = page.$('#t').getBoundingClientRect();
        // WCAG 2.2, 2.4.13: as large as a perimeter of 2 px
        expect(changedBy3(without, within)).to.be.least(2 * 2 * (width + height));
      });
    }
  }

  for (const [name, palette] of Object.entries({ black, beige })) {
    it(`is seen in a box that cuts off what is outside, on ${name}`, async () => {
      const page = await openPage(
        'div { overflow: hidden } a { display: block; padding: 9px }',
        '<div><a id="t" href="#">One</a></div>',
      );
      await page.engine.apply({ palette });
      const without = await pixelsOf(page, '#t', 8);
      page.$('#t').focus();
      const within = await pixelsOf(page, '#t', 8);
      const { width, height } = page.$('#t').getBoundingClientRect();
      expect(changedBy3(without, within)).to.be.least(2 * 2 * (width + height) - 16);
    });
  }

  for (const [what, css, body] of [
    [
      'a block picture in a link',
      '#t { display: block; width: 90px; height: 45px }',
      '<a href="#"><img id="t" alt="x" src="P"></a>',
    ],
    [
      'a picture in a box that cuts off what is outside',
      'div { overflow: hidden; width: 90px; height: 45px } #t { width: 90px; height: 45px }',
      '<div><a href="#"><img id="t" alt="x" src="P"></a></div>',
    ],
    [
      'a link over a picture',
      'p { position: relative; padding: 20px } p img { position: absolute; inset: 0; width: 300px; height: 90px } a { position: relative; padding: 9px }',
      '<p><img alt="x" src="P"><a id="t" href="#">One</a></p>',
    ],
  ] as const) {
    for (const [name, palette] of Object.entries({ black, beige })) {
      it(`is seen on ${what}, on ${name}`, async () => {
        // as bright or as dark as the ring, where there is room for it outside
        const fill = (name === 'black') === what.includes('cuts off') ? '124' : 'fd0';
        const page = await openPage(
          `body { margin: 20px } ${css}`,
          body.replace(
            'P',
            `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'%3E%3Cpath fill='%23${fill}' d='M0 0h2v1H0z'/%3E%3C/svg%3E`,
          ),
        );
        await page.engine.apply({ palette });
        const without = await pixelsOf(page, '#t', 8);
        page.$('a').focus();
        const within = await pixelsOf(page, '#t', 8);
        const { width, height } = page.$('#t').getBoundingClientRect();
        expect(changedBy3(without, within)).to.be.least(
          2 * 2 * (width + height) - (what.includes('cuts off') ? 16 : 0),
        );
      });
    }
  }

  it('is seen beside a checkbox that is hidden', async () => {
    const page = await openPage(
      'input { opacity: 0; position: absolute }',
      '<label><input type="checkbox"><span id="t">One</span></label>',
    );
    await page.engine.apply({ palette: black });
    page.$('input').focus();
    expect(page.computed('#t', 'outline-style')).to.equal('solid');
  });

  it('is left to the page in a part that is to stay as it is', async () => {
    const page = await openPage(
      'button:focus { outline: 2px dotted red }',
      '<div data-a11y-ignore><button id="t">One</button></div>',
    );
    await page.engine.apply({ palette: black });
    page.$('#t').focus();
    expect(page.computed('#t', 'outline-style')).to.equal('dotted');
  });
});

describe('the edge of a control in a palette', () => {
  for (const [what, body] of [
    ['a button', '<button id="t">One</button>'],
    ['what acts as a button', '<span id="t" role="button">One</span>'],
    ['a field', '<input id="t">'],
    ['a dialog', '<dialog id="t" open>One</dialog>'],
    ['a menu', '<ul id="t" role="menu"><li role="menuitem">One</ul>'],
  ] as const) {
    it(`is kept by ${what} that has none`, async () => {
      const page = await openPage('#t { border: 0; outline: none; background: #fff }', body);
      await page.engine.apply({ palette: black });
      expect(page.computed('#t', 'outline-style')).to.equal('solid');
      expect(page.computed('#t', 'outline-width')).to.equal('1px');
    });
  }
});

describe('what a generated box draws, in a palette', () => {
  for (const [what, css] of [
    ['the track of a slider', 'height: 4px; width: 90px } #t::before { background: #639'],
    ['a dot of a status', 'height: 12px; width: 12px; background-color: #639'],
    [
      'a dot in a rule of its own',
      'height: 12px; width: 12px } #t::before { background-color: #639',
    ],
  ] as const) {
    for (const [name, palette] of Object.entries({ black, beige })) {
      it(`stands at 3:1: ${what}, on ${name}`, async () => {
        const page = await openPage(
          `body { background: #fff } #t { position: relative; width: 90px; height: 16px } #t::before { content: ""; position: absolute; left: 0; top: 2px; ${css} }`,
          '<div id="t"></div>',
        );
        const before = fingerprint(page);
        await page.engine.apply({ palette });
        expect(contrastWithin(await pixelsOf(page, '#t'))).to.be.least(3);
        await page.engine.restore();
        expectSame(before, fingerprint(page));
      });
    }
  }
});

describe('progress in a palette', () => {
  it('has an edge where it is a bar, and none around a ring', async () => {
    const page = await openPage(
      '',
      '<div id="bar" role="progressbar"></div><span id="ring" role="progressbar"><svg><circle r="9"/></svg></span><svg id="drawn" role="progressbar"><circle r="9"/></svg>',
    );
    await page.engine.apply({ palette: black });
    expect(page.computed('#bar', 'outline-style')).to.equal('solid');
    expect(page.computed('#ring', 'outline-style')).to.equal('none');
    expect(page.computed('#drawn', 'outline-style')).to.equal('none');
  });
});

describe('how far something has come, in a palette', () => {
  for (const [name, palette] of Object.entries({ black, beige })) {
    it(`ends at an edge of 3:1 where it has text in it, on ${name}`, async () => {
      const page = await openPage(
        'body { background: #fff; color: #222 } #bar { width: 200px; height: 30px; background: #ddd } #done { height: 100%; background: #06c; color: #fff }',
        '<div id="bar" role="progressbar"><div id="done" style="width:50%">50%</div></div>',
      );
      await page.engine.apply({ palette });
      const { data, width } = await pixelsOf(page, '#bar');
      const row = Array.from({ length: 12 }, (_, x) => {
        const at = 4 * (94 + x + 15 * width);
        return [data[at]!, data[at + 1]!, data[at + 2]!, 1] as const;
      });
      expect(Math.max(...row.map((one) => contrast(one, row.at(-1)!)))).to.be.least(3);
    });
  }
});

describe('a veil in a palette', () => {
  it('stays as faint as it is where it has the color of the text that it covers', async () => {
    const page = await openPage(
      'button { position: relative; border: 0; font-size: 30px } #veil { position: absolute; inset: 0; background-color: currentColor; opacity: .4 }',
      '<button id="t" disabled>Letters<span id="veil"></span></button>',
    );
    await page.engine.apply({ palette: black });
    expect(contrastWithin(await pixelsOf(page, '#t'))).to.be.greaterThan(2);
  });
});

describe('colors that a script animates', () => {
  it('give way to a palette, and come back', async () => {
    const page = await openPage('', '<p id="t">Text</p>');
    const fading = page
      .$('#t')
      .animate([{ color: '#999' }, { color: '#222', backgroundColor: '#fffbe0' }], {
        duration: 1,
        fill: 'forwards',
      });
    await fading.finished;
    const before = page.computed('#t', 'color');
    await page.engine.apply({ palette: black });
    await page.until(() => page.computed('#t', 'color') === 'rgb(255, 255, 255)');
    expect(page.computed('#t', 'background-color')).to.equal('rgb(0, 0, 0)');
    await page.engine.restore();
    expect(page.computed('#t', 'color')).to.equal(before);
  });
});
