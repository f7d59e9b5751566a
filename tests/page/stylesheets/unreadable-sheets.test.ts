import { expect } from '@open-wc/testing';
import { Knowledge } from '../../../src/page/restyling/knowledge.js';
import { computedStyles, expectSame, fingerprint } from '../fingerprint.js';
import { beige, black, fixtureUrl, openPage, type Page } from '../support.js';

/** A style sheet of another origin: text of 20 px, 1.5 em spacing, red. */
function foreignSheet(headers: Readonly<Record<string, string>> = {}): string {
  const url = new URL(fixtureUrl('foreign.css'), `http://127.0.0.1:${location.port}`);
  url.searchParams.set('headers', JSON.stringify(headers));
  return url.href;
}

const withCors = { 'access-control-allow-origin': '*' };

const openForeign = (url: string, more = '', css = ''): Promise<Page> =>
  openPage(css, `<link rel="stylesheet" href='${url}'${more}><p id="t">a <b>b</b></p>`);

describe('a sheet that imports one of another origin', () => {
  it('can be glanced at while its rules are being collected', async () => {
    const page = await openPage(`@import url('${foreignSheet()}'); p { color: red }`, '<p>a</p>');
    const sheet = page.document.styleSheets[0]!;
    const tracked = new Knowledge(page.document, () => undefined).sheets.get(sheet);
    const glances: boolean[] = [];
    const collecting = tracked.collect(new Map());

    do glances.push(tracked.hasChanged);
    while (!collecting.next().done);

    expect(glances[0]).to.equal(true);
    expect(tracked.hasChanged).to.equal(false);
    expect(tracked.unreadable).to.eql([foreignSheet()]);
  });
});

describe('a sheet of another origin whose server allows it to be read', () => {
  it('is adopted like any other', async () => {
    const page = await openForeign(foreignSheet(withCors));
    expect(page.px('#t', 'font-size')).to.equal(20);
    const { unreachable } = await page.engine.apply({ fontScale: 2, palette: black });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    expect(unreachable).to.deep.equal([]);
  });

  it('keeps its place in the cascade', async () => {
    const page = await openForeign(
      foreignSheet(withCors),
      '><style>#t { color: blue }</style><i',
      '#t { letter-spacing: 3px }',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('#t', 'color')).to.equal('rgb(0, 0, 255)');
    expect(page.px('#t', 'letter-spacing')).to.equal(60);
  });

  it('is set back exactly, the links of the page included', async () => {
    const page = await openForeign(foreignSheet(withCors));
    const before = fingerprint(page);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('follows the media of its link', async () => {
    const page = await openForeign(foreignSheet(withCors), ' media="print"');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(32);
    page.$('link').setAttribute('media', 'all');
    await page.until(() => page.px('#t', 'font-size') === 40);
    page.$('link').remove();
    await page.until(() => page.px('#t', 'font-size') === 32);
    expect(page.document.querySelector('link')).to.equal(null);
  });

  it('is asked for no more than once', async () => {
    const url = foreignSheet(withCors);
    const page = await openForeign(url);
    const asked = (): number => page.window.performance.getEntriesByName(url).length;
    const before = asked();
    await page.engine.apply({ fontScale: 2 });
    await page.engine.apply({ fontScale: 3 });
    await page.engine.apply({ fontScale: 2, palette: black });
    expect(asked()).to.equal(before + 1);
  });

  it('is not asked for where that is forbidden', async () => {
    const url = foreignSheet(withCors);
    const page = await openForeign(url);
    page.engine.crossOrigin = 'off';
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(unreachable).to.deep.equal([url]);
    expect(page.document.querySelectorAll('link')).to.have.length(1);
  });
});

describe('a sheet of another origin that cannot be read', () => {
  // a surface keeps its hue in a palette, and has one lightness in all light ones
  for (const [name, palette] of Object.entries({ beige, black }))
    it(`has its own backgrounds back after a ${name} page, also beside larger text`, async () => {
      const page = await openPage(
        '',
        `<link rel="stylesheet" href="${foreignSheet()}"><aside>a <h2>b</h2></aside>`,
      );
      page.engine.crossOrigin = 'off';
      const before = ['aside', 'h2'].map((one) => page.computed(one, 'background-color'));
      await page.engine.apply({ palette });
      await page.engine.apply({ fontScale: 2 });
      expect(['aside', 'h2'].map((one) => page.computed(one, 'background-color'))).to.deep.equal(
        before,
      );
      expect(before[0]).to.equal('rgb(13, 47, 84)');
    });
});

describe('a sheet that can be read', () => {
  it('is not asked for again, also where there is nothing in it', async () => {
    const page = await openPage(
      '',
      `<link rel="stylesheet" href="${fixtureUrl('empty.css')}"><p>a</p>`,
    );
    const link = page.$('link') as HTMLLinkElement;
    await page.until(() => link.sheet !== null);
    await page.engine.apply({ fontScale: 2 });
    expect(page.window.performance.getEntriesByName(link.href)).to.have.length(1);
    expect(page.document.querySelectorAll('link')).to.have.length(1);
  });
});

describe('a sheet of another origin whose server does not', () => {
  it('is reported, and leaves no trace', async () => {
    const url = foreignSheet();
    const page = await openForeign(url);
    const before = fingerprint(page);
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(unreachable).to.deep.equal([url]);
    expect(page.document.querySelectorAll('link')).to.have.length(1);
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('is covered on the elements that it styles, and on no other', async () => {
    const page = await openForeign(foreignSheet(), '><p id="u">b</p><i');
    const before = fingerprint(page);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect([page.px('#t', 'font-size'), page.px('b', 'font-size')]).to.deep.equal([40, 20]);
    expect(page.px('#t', 'letter-spacing')).to.equal(34);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    expect(page.px('#u', 'font-size')).to.equal(32);
    expect(page.$('#u').hasAttribute('style')).to.equal(false);
    await page.engine.apply({ fontScale: 3 });
    expect([page.px('#t', 'font-size'), page.px('b', 'font-size')]).to.deep.equal([60, 30]);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 0, 0)');
    await page.engine.restore();
    expectSame(before, fingerprint(page));
    expect(page.$('#t').hasAttribute('style')).to.equal(false);
  });

  it('is covered where it gives lines a height', async () => {
    const page = await openForeign(foreignSheet(), '><address>a</address><i');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('address', 'font-size')).to.equal(32);
    expect(page.px('address', 'line-height')).to.equal(40);
    await page.engine.restore();
    expect(page.px('address', 'line-height')).to.equal(20);
  });

  it('is covered on what has by a rule of its own the colour that is around it', async () => {
    const page = await openForeign(foreignSheet(), '><nav>a <a href="#x">b <b>c</b></a></nav><i');
    const before = fingerprint(page);
    await page.engine.apply({ fontScale: 2, palette: black });
    expect(page.computed('nav', 'color')).to.equal('rgb(255, 255, 255)');
    // the colour of links, also for what is in them
    for (const name of ['nav a', 'nav b'])
      expect(page.computed(name, 'color'), name).to.equal('rgb(156, 200, 255)');
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it('does not keep a ring from being seen where its colour is for the page as it was', async () => {
    const page = await openForeign(foreignSheet(), '><nav><a href="#x">b</a></nav><i');
    const before = fingerprint(page);
    await page.engine.apply({ palette: black });
    page.$('nav a').focus();
    expect(page.computed('nav a', 'outline-color')).to.equal('rgb(255, 212, 0)');
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('nav a', 'outline-color')).to.equal('rgb(1, 2, 3)');
    page.$('nav a').blur();
    await page.engine.restore();
    expectSame(before, fingerprint(page));
  });

  it("is not covered on elements that have the palette's colors by themselves", async () => {
    const page = await openForeign(
      foreignSheet(),
      '><section><p>a</p><a href="#x">b</a></section><i',
      'section { background: #000 } section p { color: #fff } section a { color: rgb(156 200 255) }',
    );
    await page.engine.apply({ palette: black });
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    for (const name of ['section', 'section p', 'section a']) {
      expect(page.$(name).hasAttribute('style'), name).to.equal(false);
    }
  });

  it('is not covered where a transition is all that holds a size back', async () => {
    const page = await openForeign(
      foreignSheet(),
      '><p id="u">b</p><i',
      '#u { font-size: 10px; transition: all 1s }',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#u', 'font-size')).to.equal(20);
    expect(page.$('#u').hasAttribute('style')).to.equal(false);
  });
});

describe('sheets in an address of the scheme data', () => {
  const foreign = 'data:text/css,p{font-size:20px;color:red}';

  it('are read', async () => {
    const page = await openPage('', `<link rel="stylesheet" href="${foreign}"><p id="t">a</p>`);
    expect(page.px('#t', 'font-size')).to.equal(20);
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(unreachable).to.deep.equal([]);
  });

  it('are undone', async () => {
    const page = await openPage(
      'b { font-size: 30px } @layer a { i { color: red } }',
      `<link rel="stylesheet" href="${foreign}"><p id="t">a <b>b</b> <i>c</i></p>`,
    );
    const before = computedStyles(page);
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect(page.px('b', 'font-size')).to.equal(60);
    await page.engine.restore();
    expectSame(before, computedStyles(page));
  });

  it('are read where one is imported', async () => {
    const page = await openPage(
      `@import url("${foreign}"); b { font-size: 30px }`,
      '<p id="t">a <b>b</b></p>',
    );
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(page.px('b', 'font-size')).to.equal(60);
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(unreachable).to.deep.equal([]);
  });
});

describe('a link', () => {
  it('is no reason to fail where its sheet does not exist', async () => {
    const page = await openPage(
      '',
      '<link rel="stylesheet" href="/no/such/sheet.css"><p id="t">a</p>',
    );
    const { unreachable } = await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(32);
    expect(unreachable).to.deep.equal([]);
  });

  it('is no reason to fail while it has no sheet yet', async () => {
    const page = await openPage('', '<p id="t">a</p>');
    const link = page.document.createElement('link');
    link.rel = 'stylesheet';
    // one that is in no cache
    link.href = `${foreignSheet(withCors)}&${String(performance.now())}`;
    page.document.head.append(link);
    expect(link.sheet === null).to.equal(true);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.be.greaterThan(31);
  });
});
