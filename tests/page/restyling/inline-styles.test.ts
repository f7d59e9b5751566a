import { expect } from '@open-wc/testing';
import { expectGrowth, expectSourceGrows, textSizes } from '../effects/font-size/growth.js';
import { black, openPage } from '../support.js';

/** Attributes that the undo has to give back to the letter. */
const oddities = [
  'font-size:20px',
  '  font-size : 20px ;; color:RED  ',
  'FONT-SIZE:20PX',
  'font-size:20px;font-size:30px;',
  '/* a */ font-size: 20px /* b */;',
  'font-size: 20px; no-such-property: 1; color: no-such-colour',
  'font-size: 20px; ; ; }',
  'font-size: 20px; background: url("data:,a;b") no-repeat',
  'font: bold 20px/1.5 "A \\"B\\"", serif',
  '--s: 20px; font-size: var(--s)',
  'font-size:20px\n;\tcolor: #333',
  'font-size: 20px !important; color: #333 ! important',
  'font-size: 20px!important; /* c */ color: #333',
  'border: 1px solid red; border-inline-start-color: blue; border-left-color: green',
  'all: unset; font-size: 20px',
  'ALL : initial',
  'color: inherit; opacity: .5; letter-spacing: 1px',
  'width: 3px',
  '',
  'nonsense',
];

describe('style attributes', () => {
  it('are adopted: every unit, property and priority', () =>
    expectSourceGrows(
      `<!doctype html><style>:root { --s: 20px } p { font-size: 9px } .i { font-size: 8px !important }</style>
       <p id="t" style="font-size:20px">a <b style="font-size:1.5em">b <i style="font: 12px/20px serif">c</i></b></p>
       <p style="font-size: 10px; line-height: 30px">d</p><p style="font-size: var(--s)">e</p>
       <p style="--x: 12pt; font-size: var(--x)">f</p><p style="font-size: calc(1rem + 1vw)">g</p>
       <p style="font-size: 20px !important">h</p><p class="i" style="font-size: 20px">i</p>
       <p class="i" style="font-size: 20px !important">j</p><div style="font-size: x-large">k</div>
       <div style="color: red">l</div><div style="all: initial">n</div><p style='font-family: "a"; font-size: 20px'>m</p>`,
      20,
    ));

  for (const text of oddities) {
    it(`come back to the letter: ${JSON.stringify(text)}`, async () => {
      const page = await openPage('p { color: #111 }', '<p id="t">a</p>');
      page.$('#t').setAttribute('style', text);
      const before = textSizes(page);
      await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
      const isRewritten = page.$('#t').getAttribute('style') !== text;
      expect(isRewritten).to.equal(text.includes('!'));
      expectGrowth(before, page, 2);
      await page.engine.apply({ fontScale: 3, palette: black });
      await page.engine.restore();
      expect(page.$('#t').getAttribute('style')).to.equal(text);
      expectGrowth(before, page, 1);
    });
  }

  it('are adopted however many different ones there are', async () => {
    const body = Array.from(
      { length: 300 },
      (_, i) =>
        `<p style="font-size: ${String(10 + i / 10)}px; color: rgb(${String(i % 256)} 0 0)">a</p>`,
    );
    const page = await openPage('', body.join(''));
    const before = textSizes(page);
    const source = page.document.body.outerHTML;
    await page.engine.apply({ fontScale: 2, palette: black });
    expectGrowth(before, page, 2);
    // a rule for each makes the page's own writes to style attributes dear
    const reached = [...page.document.querySelectorAll('p')].filter((p) =>
      source.includes(p.outerHTML),
    );
    expect(reached.length).to.be.lessThan(150);
    for (const { style } of page.document.querySelectorAll('p')) {
      expect(style.color, 'a color is there to be read').not.to.equal('');
    }
    await page.engine.restore();
    expect(page.document.body.outerHTML).to.equal(source);
    expectGrowth(before, page, 1);
  });

  it('follow what the page writes while they are adopted', async () => {
    const page = await openPage('', '<p id="t" style="font-size: 20px">a</p><p id="u">b</p>');
    await page.engine.apply({ fontScale: 2 });
    page.$('#t').style.fontSize = '30px';
    page.$('#u').style.fontSize = '10px';
    await page.until(() => page.px('#t', 'font-size') === 60 && page.px('#u', 'font-size') === 20);
    expect(page.$('#t').style.fontSize).to.equal('30px');
    page.$('#t').removeAttribute('style');
    await page.until(() => page.px('#t', 'font-size') === 32);
    await page.engine.restore();
    expect(page.$('#t').hasAttribute('style')).to.equal(false);
    expect(page.$('#u').getAttribute('style')).to.equal('font-size: 10px;');
  });

  it('follow what the page writes beside a declaration that had to be written', async () => {
    const page = await openPage('', '<p id="t" style="font-size: 20px !important">a</p>');
    await page.engine.apply({ fontScale: 2 });
    page.$('#t').style.width = '100px';
    await page.until(() => page.px('#t', 'width') === 100 && page.px('#t', 'font-size') === 40);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(20);
    expect(page.px('#t', 'width')).to.equal(100);
    expect(page.$('#t').getAttribute('style')).not.to.contain('--a11y');
  });

  it('follow what the page writes over a declaration that had to be written', async () => {
    const page = await openPage('', '<p id="t" style="font-size: 20px !important">a</p>');
    await page.engine.apply({ fontScale: 2 });
    page.$('#t').style.setProperty('font-size', '30px', 'important');
    await page.until(() => page.px('#t', 'font-size') === 60);
    page.$('#t').setAttribute('style', 'font-size: 10px');
    await page.until(() => page.px('#t', 'font-size') === 20);
    await page.engine.restore();
    expect(page.$('#t').getAttribute('style')).to.equal('font-size: 10px');
  });

  it('rank above every rule and below important ones', async () => {
    const page = await openPage(
      '#t { color: red; font-size: 9px } .i { font-size: 10px !important }',
      '<p id="t" style="font-size: 20px">a</p><p id="u" class="i" style="font-size: 20px">b</p>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.px('#u', 'font-size')).to.equal(20);
  });

  it('leave an animation in force', async () => {
    const page = await openPage(
      '@keyframes k { from, to { font-size: 10px } }',
      '<p id="t" style="font-size: 20px; animation: k 9s">a</p>',
    );
    const before = textSizes(page);
    await page.engine.apply({ fontScale: 2 });
    expectGrowth(before, page, 2);
  });

  it('of svg text and of foreign content grow', async () => {
    const page = await openPage(
      '',
      `<svg><foreignObject><p id="t" style="font-size: 20px">a</p></foreignObject></svg>
       <p style="font-size: 20px">b</p>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
  });
});
