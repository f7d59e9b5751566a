import { expect } from '@open-wc/testing';
import { leaveOut } from '../../../support/left-out.js';
import { black, openPage, type Page } from '../../support.js';
import { isCut } from './cut.js';

const words = 'Some words that fill more than one line when they are larger than they were before';

const box = (page: Page, selector: string): DOMRect => page.$(selector).getBoundingClientRect();

const scrollsSideways = ({ document: { documentElement } }: Page): boolean =>
  documentElement.scrollWidth > documentElement.clientWidth;

/** Rules that show the whole text at 100 %, and would not at 200 %. */
const cutting: [what: string, css: string, text: string][] = [
  [
    'an ellipsis',
    'width: 500px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; font-size: 10px',
    words,
  ],
  [
    'a line clamp',
    'display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; width: 300px; font-size: 10px; line-height: 15px',
    words,
  ],
  ['a height in px', 'height: 40px; overflow: hidden; font: 16px/30px serif', 'A few words'],
  [
    'a height in px around one line that did not wrap',
    'width: 300px; height: 30px; white-space: nowrap; overflow: hidden; font: 10px/28px serif',
    words.slice(0, 60),
  ],
  [
    'the height of an open fold',
    'width: 400px; max-height: 200px; overflow: hidden; font: 16px/20px serif',
    words.repeat(2),
  ],
  [
    'the height of a slide',
    'width: 300px; height: 200px; overflow: hidden; font: 16px/20px serif',
    words.repeat(3),
  ],
  [
    'the height of the window',
    'width: 300px; height: 50vh; overflow: hidden; font: 16px/20px serif',
    words.repeat(4),
  ],
  ['a maximal height', 'max-height: 40px; overflow: hidden; font: 16px/30px serif', 'A few words'],
  [
    'a height in em',
    'width: 300px; height: 3em; overflow: hidden; font: 16px/1.5 serif',
    words.slice(0, 70),
  ],
  [
    'a maximal height in em',
    'width: 300px; max-height: 3.6em; overflow: hidden; font: 16px/1.2 serif',
    words,
  ],
  [
    'a maximal height in lines',
    'width: 300px; max-height: 3lh; overflow: hidden; font: 16px/1.2 serif',
    words,
  ],
  [
    'a calculated height',
    'width: 300px; height: calc(3 * 24px); overflow: hidden; font: 16px/24px serif',
    words,
  ],
  [
    'a calculated maximal height',
    '--lines: 3; width: 300px; max-height: calc(1.5em * var(--lines)); overflow: hidden; font: 16px/1.5 serif',
    words,
  ],
  [
    'a ratio of width to height',
    'width: 300px; aspect-ratio: 3; overflow: hidden; font: 16px/24px serif',
    words,
  ],
  [
    'the edges that it is placed by',
    'position: absolute; top: 10px; bottom: 480px; left: 0; width: 300px; overflow: hidden; font: 16px/24px serif',
    words,
  ],
  [
    'the end of a row',
    'display: flex; width: 450px; height: 40px; overflow: hidden; font: 16px serif',
    'Overview Documents'.replace(/\w+/g, '<b style="flex: none; padding: 0 8px">$&</b>').repeat(2),
  ],
];

describe('larger text', () => {
  for (const [what, css, text] of cutting) {
    it(`is not cut off by ${what}`, async () => {
      const page = await openPage(`#t { ${css} }`, `<div id="t">${text}</div>`);
      expect(isCut(page), 'cut before').to.equal(false);
      await page.engine.apply({ fontScale: 2 });
      expect(isCut(page), 'cut when larger').to.equal(false);
      await page.engine.restore();
      expect(isCut(page), 'cut afterwards').to.equal(false);
    });
  }

  it('does not go sideways in columns of fixed height', async () => {
    const page = await openPage(
      '#t { column-width: 200px; height: 200px; font-size: 14px }',
      `<div id="t">${words.repeat(9)}</div>`,
    );
    expect(scrollsSideways(page)).to.equal(false);
    await page.engine.apply({ fontScale: 2 });
    expect(scrollsSideways(page)).to.equal(false);
  });

  it('breaks long words rather than scroll sideways', async () => {
    const page = await openPage(
      'p { font-size: 20px }',
      `<h1>Donaudampfschifffahrtsgesellschaftskapitän</h1><p id="t">${'supercalifragilistic'.repeat(2)}</p>`,
    );
    expect(scrollsSideways(page)).to.equal(false);
    await page.engine.apply({ fontScale: 3 });
    expect(scrollsSideways(page)).to.equal(false);
  });

  it('does not widen columns in em beyond what is around them', async () => {
    const page = await openPage('#t { width: 40em; max-width: none }', '<p id="t">a</p>');
    expect(scrollsSideways(page)).to.equal(false);
    await page.engine.apply({ fontScale: 2 });
    expect(scrollsSideways(page)).to.equal(false);
  });

  it('does not push a column in em out of the page by its margin and padding', async () => {
    const page = await openPage(
      'body { margin: 0 } #t { width: 40em; margin-left: 100px; padding: 0 10px }',
      '<p id="t">a</p>',
    );
    expect(scrollsSideways(page)).to.equal(false);
    await page.engine.apply({ fontScale: 2 });
    expect(scrollsSideways(page)).to.equal(false);
  });

  it('keeps a column in px off the edges where the rows in it stand out', async () => {
    const page = await openPage(
      'body { margin: 0 } main { max-width: 700px; margin: 0 auto } .row { margin: 0 -15px }',
      '<main><div class="row">a</div></main>',
    );
    expect(scrollsSideways(page)).to.equal(false);
    await page.engine.apply({ fontScale: 2 });
    expect(scrollsSideways(page)).to.equal(false);
    expect(page.px('main', 'width')).to.be.greaterThan(700);
  });

  it('keeps a list that goes downwards in one column', async () => {
    const page = await openPage(
      'ul { display: flex; flex-direction: column; height: 200px; overflow: auto } li { flex: none; font: 16px/30px serif }',
      `<ul>${'<li>An item</li>'.repeat(6)}</ul>`,
    );
    await page.engine.apply({ fontScale: 2 });
    const lefts = [...page.document.querySelectorAll('li')].map(
      (item) => item.getBoundingClientRect().left,
    );
    expect(new Set(lefts).size).to.equal(1);
  });

  it('does not break the words of buttons in a row', async () => {
    const page = await openPage(
      'div { display: flex; width: 340px } button { width: 100%; overflow: hidden; padding: 2px; font: 16px monospace }',
      '<div><button>Black</button><button id="t">Transparent</button><button>White</button></div>',
    );
    const fits = (): boolean => {
      const words = page.document.createRange();
      words.selectNodeContents(page.$('#t'));
      return words.getClientRects().length === 1;
    };
    expect(fits()).to.equal(true);
    await page.engine.apply({ fontScale: 2 });
    expect(fits()).to.equal(true);
  });

  it('keeps the choices of a row of labels in the box around it', async () => {
    const label = (name: string): string => `<label><input type="radio" name="t">${name}</label>`;
    const page = await openPage(
      'div { width: 400px } p { display: inline-flex; font: 16px monospace } label { flex: 1 1 auto }',
      `<div id="t"><p>${['Small', 'Medium', 'Large', 'Extra-large'].map(label).join('')}</p></div>`,
    );
    const sticksOut = (): boolean =>
      [...page.document.querySelectorAll('label')].some(
        (one) => one.getBoundingClientRect().right > page.$('#t').getBoundingClientRect().right + 1,
      );
    expect(sticksOut()).to.equal(false);
    await page.engine.apply({ fontScale: 2 });
    expect(sticksOut()).to.equal(false);
  });

  it('does not break a word in a narrow box of px', async () => {
    const page = await openPage(
      'p { display: flex } b { width: 60px; font: 16px monospace }',
      '<p><b id="t">Search</b> <span>for anything</span></p>',
    );
    const lines = (): number => Math.round(page.px('#t', 'height') / page.px('#t', 'font-size'));
    expect(lines()).to.equal(1);
    await page.engine.apply({ fontScale: 2 });
    expect(lines()).to.equal(1);
  });

  it('does not break the word of a column beside the place of an icon', async () => {
    const page = await openPage(
      'table { width: 1px; font: 16px monospace } th { padding-right: 30px }',
      '<table><tr><th id="t">Age</th></tr></table>',
    );
    const lines = (): number => Math.round(page.px('#t', 'height') / page.px('#t', 'font-size'));
    expect(lines()).to.equal(1);
    await page.engine.apply({ fontScale: 2 });
    expect(lines()).to.equal(1);
    expect(page.px('#t', 'padding-right')).to.equal(60);
  });

  it('keeps a label of some em on a line, in a box that is as wide as its content', async () => {
    const page = await openPage(
      'p { display: flex } b { display: block; width: 5em; font: 16px monospace }',
      '<p><i><b id="t">Phone</b></i> <span>for anything</span></p>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'height')).to.be.lessThan(2 * page.px('#t', 'font-size'));
  });

  for (const control of [
    '<input type="checkbox" id="c">',
    '<input type="radio" id="c">',
    '<i id="c"></i>',
  ])
    it(`does not squeeze what it stands beside: ${control}`, async () => {
      const page = await openPage(
        'label { display: flex; width: 400px; font: 16px sans-serif } #c { width: 20px; height: 20px; margin: 0 }',
        `<label>${control}<span>Remember me on this computer</span></label>`,
      );
      await page.engine.apply({ fontScale: 2 });
      const { width, height } = box(page, '#c');
      expect(width).to.equal(height);
    });

  it('gives the columns of a row that wraps room for a word', async () => {
    const page = await openPage(
      '.row { display: flex; flex-wrap: wrap } .row > div { flex: 0 0 auto; width: 20% }',
      `<div class="row">${'<div>transport</div>'.repeat(5)}</div>`,
    );
    const perRow = (): number => Math.floor(800 / page.px('.row > div', 'width'));
    expect(perRow()).to.equal(5);
    await page.engine.apply({ fontScale: 2 });
    expect(perRow()).to.be.lessThan(4);
    expect(scrollsSideways(page)).to.equal(false);
  });

  it('lets a row shrink where one side of it must not', async () => {
    const page = await openPage(
      `.row { display: flex; width: 700px; font: 16px/1.2 sans-serif } .side, .icon { flex-shrink: 0 }
       .icon { width: 40px }`,
      `<div class="row"><p id="t">${words} Donaudampfschifffahrt</p><p class="icon">a b</p>
       <p class="side">From December 2011 to March 2013</p></div>`,
    );
    const right = (): number => box(page, '.side').right - box(page, '.row').right;
    expect(right()).to.be.at.most(0);
    await page.engine.apply({ fontScale: 2 });
    expect(right(), 'the side').to.be.at.most(1);
    expect(box(page, '.icon').width, 'the icon').to.be.at.least(40);
  });

  it('is on several lines in a list that shows what is chosen', async function () {
    const page = await openPage(
      '#t { appearance: none; width: 160px; font-size: 16px }',
      '<select id="t"><option>Several words in a row</option></select>',
    );
    const before = page.px('#t', 'height');
    await page.engine.apply({ fontScale: 3 });

    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
    const whiteSpace = page.computed('#t', 'white-space');
    const height = page.px('#t', 'height');
    await page.engine.restore();
    expect(page.px('#t', 'height')).to.equal(before);
    if (whiteSpace === 'nowrap') await leaveOut(this, 'lists that wrap what is chosen');
    expect(height).to.be.above(before * 5);
  });

  it('wraps lines as they are written rather than scroll the page, unless they scroll by themselves', async () => {
    const line =
      'const answer = await theLongestNameOfAFunctionThereIs(); // and what is to be said of it';
    const page = await openPage(
      '#own { overflow-x: auto } #around { overflow: auto } #cut { overflow: hidden }',
      `<pre id="t">${line}</pre><pre id="own">${line}</pre>
       <div id="around"><pre id="in">${line}</pre></div><pre id="cut">${line}</pre>`,
    );
    const { documentElement } = page.document;
    const height = page.px('#t', 'height');
    await page.engine.apply({ fontScale: 2 });

    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
    expect(page.px('#t', 'height')).to.be.above(height * 3);
    expect(isCut(page, '#cut')).to.be.false;
    for (const id of ['#own', '#in']) expect(page.computed(id, 'white-space')).to.equal('pre');
    await page.engine.restore();
    expect(page.px('#t', 'height')).to.equal(height);
  });

  it('lets the links of a navigation wrap', async () => {
    const page = await openPage(
      'nav { display: flex } a { min-width: 10em }',
      `<nav>${'<a href="#x">A section of this site</a>'.repeat(4)}</nav>`,
    );
    await page.engine.apply({ fontScale: 2 });

    const { documentElement } = page.document;
    expect(documentElement.scrollWidth).to.equal(documentElement.clientWidth);
  });

  it('has room for the numbers of a list', async () => {
    const page = await openPage('', '<ol start="10"><li id="t">An item</li></ol>');
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.2 });
    expect(page.px('ol', 'padding-left')).to.be.greaterThan(2 * page.px('#t', 'font-size'));
  });

  it('does not run out of a section of a fixed height over the next one', async () => {
    const page = await openPage(
      'section { width: 300px; height: 200px; font: 16px/20px serif }',
      `<section><p id="t">${words.repeat(3)}</p></section><section id="next">Next</section>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, '#next').top).to.be.at.least(box(page, '#t').bottom);
  });

  it('leaves a pane that scrolls its height, wherever that is declared', async () => {
    const page = await openPage(
      '#t { height: 200px } .scrolls { overflow: auto }',
      `<div id="t" class="scrolls">${words.repeat(40)}</div>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'height')).to.equal(200);
  });

  it('has room beside the icon that it is indented for', async () => {
    const page = await openPage(
      'li { position: relative; list-style: none; padding-left: 40px } b { position: absolute; left: 0; width: 30px; font: 20px monospace }',
      '<ul><li><b>→</b><span id="t">Text</span></li></ul>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(box(page, '#t').left).to.be.at.least(box(page, 'b').right);
  });

  it('starts below a fixed header, and so does what is fixed below it', async () => {
    const page = await openPage(
      'body { margin: 0; padding-top: 60px } header { position: fixed; top: 0; left: 0; right: 0; height: 60px; font: 20px/60px serif }' +
        'aside { position: fixed; top: 60px; right: 0 }',
      '<header>A header</header><aside>Beside</aside><p id="t">Text</p>',
    );
    await page.engine.apply({ fontScale: 2 });
    const { bottom } = box(page, 'header');
    expect(box(page, '#t').top).to.be.at.least(bottom);
    expect(box(page, 'aside').top).to.be.at.least(bottom);
  });

  it('stays where a script has put it', async () => {
    const page = await openPage(
      '#t { position: absolute }',
      '<p id="t" style="top: 90px; left: 50px; height: 20px">Text</p>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect([page.px('#t', 'top'), page.px('#t', 'left')]).to.deep.equal([90, 50]);
  });

  for (const fontScale of [1, 2, 3]) {
    it(`does not make a page 320 px wide scroll sideways at ${fontScale * 100} %`, async () => {
      const page = await openPage(
        'body { margin: 0; padding-top: 50px; font: 16px sans-serif } * { box-sizing: border-box }' +
          'header { position: fixed; top: 0; left: 0; width: 100%; height: 50px } nav ul { display: flex; padding: 0; list-style: none }' +
          'main { max-width: 700px; padding: 0 15px } .row { display: flex; flex-wrap: wrap }' +
          '.row > div { flex: 0 0 auto; width: 33.333% } blockquote { padding-left: 60px; margin-left: 30px }' +
          '.tile { width: 140px; height: 140px; white-space: nowrap }',
        '<header><nav><ul><li>Home<li>Products<li>Company<li>Help</ul></nav></header><main><h1>Accessibility</h1>' +
          `<div class="row">${'<div>transport</div>'.repeat(3)}</div><blockquote>${words}</blockquote>` +
          '<div class="tile">A tile of words</div><button>Accessibility</button></main>',
      );
      page
        .$('body')
        .ownerDocument.defaultView?.frameElement?.setAttribute(
          'style',
          'width: 320px; height: 600px',
        );
      await page.until(() => page.window.innerWidth === 320);
      expect(scrollsSideways(page), 'before').to.equal(false);
      await page.engine.apply({ fontScale, letterSpacing: 0.12 });
      expect(scrollsSideways(page), 'when larger').to.equal(false);
    });
  }

  it('makes a box only as high as the height that is in force for it', async () => {
    const page = await openPage(
      '.cell { height: 50px } .pane { min-height: 0; height: auto; overflow: auto }' +
        '.frame { display: flex; flex-direction: column; height: 300px }',
      `<div class="frame"><div id="t" class="cell pane">${`<p>${words}</p>`.repeat(20)}</div></div>`,
    );
    expect(page.px('#t', 'height')).to.equal(300);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'height')).to.equal(300);
  });

  it('leaves the least height to the author, and to the author of a component', async () => {
    const page = await openPage(
      '#t { min-height: 70px; height: 40px } x-box { display: block }',
      '<div id="t">Text</div><x-box></x-box>',
    );
    page
      .$('x-box')
      .attachShadow({ mode: 'open' })
      .append(
        'Text',
        Object.assign(page.document.createElement('style'), {
          textContent: ':host { min-height: 90px }',
        }),
      );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'height')).to.be.at.least(70);
    expect(page.px('x-box', 'height')).to.equal(90);
  });

  it('has room in a box of px that is slotted into a component', async () => {
    const page = await openPage(
      'x-box { display: block } #t { height: 30px; font: 16px/30px serif }',
      '<x-box><div id="t">Text</div></x-box>',
    );
    page.$('x-box').attachShadow({ mode: 'open' }).append(page.document.createElement('slot'));
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'height')).to.equal(60);
  });

  it('lets nothing scroll that moves about in a button', async () => {
    const page = await openPage(
      'button { position: relative } #t { position: absolute; inset: 0; height: 100%; overflow: hidden } i { display: block; height: 300px }',
      '<button>Press <span id="t"><i></i></span></button>',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'overflow-y')).to.equal('hidden');
  });

  it('is laid out as before once it is as large as before, whatever else is in force', async () => {
    const page = await openPage(
      `#a { white-space: nowrap; overflow: hidden; height: 30px }
      #b { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden }
      #c { max-height: 60px; width: 90px; max-width: 30em; min-height: 20px }
      ul { display: flex } li { flex-shrink: 0 } #d { float: left; width: 30% } #e { padding-left: 40px }
      #f { height: 400px; overflow: hidden } #h { height: 20px; width: 40px }`,
      `<p id="a">a</p><p id="b">b</p><p id="c">c</p><ul><li>a<li>b</ul><pre>a</pre><nav style="display: flex"><a>a</a></nav>
      <p id="d">d</p><p id="e">e</p><select><option>a</select><div id="f">f</div><button>g</button><p id="h">Text that is longer</p>`,
    );
    const properties = [
      'white-space',
      'overflow-y',
      'height',
      'min-height',
      'max-height',
      'width',
    ].concat([
      'max-width',
      'flex-shrink',
      'flex-wrap',
      'padding-left',
      '-webkit-line-clamp',
      'font-size',
    ]);
    const read = (): string[] =>
      [...page.document.querySelectorAll('body *')].flatMap((element) => {
        const style = page.window.getComputedStyle(element);
        return properties.map(
          (name) => `${element.localName}#${element.id} ${name}: ${style.getPropertyValue(name)}`,
        );
      });
    await page.engine.apply({ palette: black });
    const before = read();
    await page.engine.apply({ fontScale: 2, palette: black });
    await page.engine.apply({ palette: black });
    expect(read()).to.deep.equal(before);
  });

  it('leaves pictures and empty boxes their height', async () => {
    const page = await openPage(
      'img, i { display: block; height: 40px; width: 30px }',
      `<img id="t" alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='300'/>"><i></i>`,
    );
    await page.until(() => (page.$('img') as HTMLImageElement).complete);
    await page.engine.apply({ fontScale: 2 });
    expect([page.px('img', 'height'), page.px('i', 'height')]).to.deep.equal([40, 40]);
  });

  it('leaves pictures the height that they may have at most', async () => {
    const page = await openPage(
      'img { max-height: 40px }',
      `<img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='300'/>">`,
    );
    await page.until(() => page.px('img', 'height') === 40);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('img', 'height')).to.equal(40);
  });
});
