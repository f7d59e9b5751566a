import { expect, nextFrame } from '@open-wc/testing';
import { elementSheets, textOfSheet } from '../fingerprint.js';
import { black, fixtureUrl, openPage, type Page } from '../support.js';

/** Gives an element a shadow root with some markup. */
function attach(host: Element, html: string, sheets: CSSStyleSheet[] = []): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  root.adoptedStyleSheets = sheets;
  return root;
}

/** The computed font size of an element in a shadow root, in px. */
const size = (root: ShadowRoot, selector: string): number => {
  const element = root.querySelector(selector);
  const view = root.ownerDocument.defaultView;
  return element && view ? parseFloat(view.getComputedStyle(element).fontSize) : NaN;
};

const constructed = (page: Page, css: string): CSSStyleSheet => {
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

describe('shadow roots', () => {
  it('take part: their sheets, controls and style attributes', async () => {
    const page = await openPage('', '<div id="t"></div>');
    const root = attach(
      page.$('#t'),
      `<style>:host { font-size: 20px } p { font-size: 1.5em; color: #333 }</style>
       <p>a</p><button>b</button><i style="font-size: 10px">c</i>`,
      [constructed(page, 'b { font-size: 12px }')],
    );
    root.append(page.document.createElement('b'));
    const tags = ['p', 'button', 'i', 'b'];
    const before = tags.map((tag) => size(root, tag));
    await page.engine.apply({ fontScale: 2, palette: black, letterSpacing: 0.1 });
    tags.forEach((tag, i) => {
      expect(size(root, tag)).to.be.closeTo(2 * (before[i] ?? NaN), 0.05);
    });
    const p = root.querySelector('p');
    const { color, letterSpacing } = page.window.getComputedStyle(p ?? page.$('p'));
    expect([color, letterSpacing]).to.deep.equal(['rgb(255, 255, 255)', '6px']);
    await page.engine.restore();
    expect(tags.map((tag) => size(root, tag))).to.deep.equal(before);
  });

  it('read custom properties that the page declares', async () => {
    const page = await openPage(':root { --s: 20px }', '<div id="t"></div>');
    const root = attach(page.$('#t'), '<style>p { font-size: var(--s) }</style><p>a</p>');
    await page.engine.apply({ fontScale: 2 });
    expect(size(root, 'p')).to.equal(40);
  });

  it('take part in each other', async () => {
    const page = await openPage('', '<div id="t"></div>');
    const outer = attach(
      page.$('#t'),
      '<style>p { font-size: 20px }</style><p>a</p><section></section>',
    );
    const section = outer.querySelector('section');
    const inner = attach(section ?? page.$('#t'), '<style>p { font-size: 10px }</style><p>b</p>');
    await page.engine.apply({ fontScale: 2 });
    expect([size(outer, 'p'), size(inner, 'p')]).to.deep.equal([40, 20]);
  });

  it('take part when they come with an element that is added', async () => {
    const page = await openPage('');
    await page.engine.apply({ fontScale: 2 });
    const host = page.document.createElement('div');
    const root = attach(host, '<style>p { font-size: 20px }</style><p>a</p>');
    page.document.body.append(host);
    await page.until(() => size(root, 'p') === 40);
  });

  it('take part when an element is defined, in the frame that first shows it', async () => {
    const page = await openPage('', '<x-late id="t"></x-late>');
    await page.engine.apply({ fontScale: 2 });
    const { customElements, HTMLElement: Base } = page.window;
    customElements.define(
      'x-late',
      class extends Base {
        constructor() {
          super();
          attach(this, '<style>p { font-size: 20px }</style><p>a</p>');
        }
      },
    );
    await nextFrame();
    expect(size(page.$('#t').shadowRoot as ShadowRoot, 'p')).to.equal(40);
  });

  it('take part when an element that is there gets one', async () => {
    const page = await openPage('');
    await page.engine.apply({ fontScale: 2 });
    const root = attach(page.$('#t'), '<style>p { font-size: 20px }</style><p>a</p>');
    await page.until(() => size(root, 'p') === 40);
  });

  it('show a sheet that is linked later in no frame as it was', async () => {
    const page = await openPage('');
    const root = attach(page.$('#t'), '<p id="t">a</p>');
    await page.engine.apply({ fontScale: 2 });
    const link = page.document.createElement('link');
    link.rel = 'stylesheet';
    link.href = fixtureUrl('linked.css');
    root.append(link);
    await new Promise((loaded) => {
      link.addEventListener('load', loaded, { once: true });
    });
    expect(size(root, 'p')).to.equal(40);
  });

  it('share a constructed sheet, which is adopted and set back once', async () => {
    const page = await openPage('', '<p class="x"></p>'.repeat(50));
    const sheet = constructed(page, 'b { font: 20px/1.5 serif; border-left-color: red }');
    const text = textOfSheet(sheet);
    const hosts = [...page.document.querySelectorAll('.x')];
    const roots = hosts.map((host) => attach(host, '<b>a</b>', [sheet]));
    await page.engine.apply({ fontScale: 2, palette: black });
    expect(roots.map((root) => size(root, 'b'))).to.deep.equal(roots.map(() => 40));
    await page.engine.restore();
    expect(textOfSheet(sheet)).to.equal(text);
    for (const root of roots) expect(root.adoptedStyleSheets).to.have.ordered.members([sheet]);
  });

  it('keep their markup and sheets', async () => {
    const page = await openPage('', '<div id="t"></div>');
    const root = attach(
      page.$('#t'),
      '<style>@layer a { p { font-size: 20px } } p { color: red }</style><p style="COLOR : blue">a</p>',
    );
    const read = (): string =>
      root.innerHTML +
      [...root.styleSheets]
        .filter((sheet) => sheet.ownerNode)
        .map(textOfSheet)
        .join();
    const before = read();
    await page.engine.apply({ fontScale: 2, letterSpacing: 0.1, palette: black });
    expect(root.innerHTML).to.equal(before.slice(0, root.innerHTML.length));
    await page.engine.restore();
    expect(read()).to.equal(before);
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('that are excluded keep their sheets and get the custom properties', async () => {
    const page = await openPage('', '<div id="t"></div>');
    const css = 'p { font-size: calc(10px * var(--a11y-font-scale, 1)) } b { font-size: 10px }';
    const root = attach(page.$('#t'), `<style>${css}</style><p>a</p><b>b</b>`);
    page.engine.exclude(page.$('#t'));
    await page.engine.apply({ fontScale: 2 });
    expect([size(root, 'p'), size(root, 'b')]).to.deep.equal([20, 10]);
  });
});

describe('frames of the same origin', () => {
  const inside = '<!doctype html><style>p { font-size: 20px }</style><p id="t">a</p>';

  async function openWithFrame(): Promise<{ page: Page; frame: HTMLIFrameElement }> {
    const page = await openPage('', `<iframe srcdoc='${inside}'></iframe>`);
    return { page, frame: page.$('iframe') as HTMLIFrameElement };
  }

  const sizeIn = ({ contentDocument, contentWindow }: HTMLIFrameElement): number => {
    const element = contentDocument?.querySelector('#t');
    const style = element && contentWindow?.getComputedStyle(element);
    return style ? parseFloat(style.fontSize) : NaN;
  };

  it('take part and are undone', async () => {
    const { page, frame } = await openWithFrame();
    await page.engine.apply({ fontScale: 2 });
    expect(sizeIn(frame)).to.equal(40);
    await page.engine.restore();
    expect(sizeIn(frame)).to.equal(20);
    const { contentDocument } = frame;
    expect(
      contentDocument && elementSheets(contentDocument).map(textOfSheet).join(),
    ).not.to.contain('a11y');
  });

  it('take part when they come later or show another page', async () => {
    const page = await openPage('');
    await page.engine.apply({ fontScale: 2 });
    const frame = page.document.createElement('iframe');
    frame.srcdoc = inside;
    page.document.body.append(frame);
    await page.until(() => sizeIn(frame) === 40);
    frame.srcdoc = inside.replace('20px', '30px');
    await page.until(() => sizeIn(frame) === 60);
    await page.engine.restore();
    expect(sizeIn(frame)).to.equal(30);
  });

  it('take part in shadow roots, also in those that come later', async () => {
    const page = await openPage('', '<div id="a"></div><div id="b"></div>');
    const attachFrame = (selector: string): HTMLIFrameElement => {
      const root = page.$(selector).attachShadow({ mode: 'open' });
      root.innerHTML = `<iframe srcdoc='${inside}'></iframe>`;
      return root.firstChild as HTMLIFrameElement;
    };
    const first = attachFrame('#a');
    await page.until(() => sizeIn(first) === 20);
    await page.engine.apply({ fontScale: 2 });
    expect(sizeIn(first)).to.equal(40);
    const second = attachFrame('#b');
    await page.until(() => sizeIn(second) === 40);
    first.srcdoc = inside.replace('20px', '30px');
    await page.until(() => sizeIn(first) === 60);
    await page.engine.restore();
    expect([sizeIn(first), sizeIn(second)]).to.deep.equal([30, 20]);
  });

  it('take part when a script writes into them', async () => {
    const page = await openPage('', '<iframe></iframe>');
    await page.engine.apply({ fontScale: 2 });
    const frame = page.$('iframe') as HTMLIFrameElement;
    const { contentDocument } = frame;
    const html = page.document.createElement('html');
    html.innerHTML = inside;
    contentDocument?.open(); // drops every listener of the document
    contentDocument?.append(html);
    contentDocument?.close();
    await page.until(() => sizeIn(frame) === 40);
    await page.engine.restore();
    expect(sizeIn(frame)).to.equal(20);
  });

  it('take part when nothing has come of them yet', async () => {
    const page = await openPage('', '<iframe></iframe>');
    const frame = page.$('iframe') as HTMLIFrameElement;
    frame.contentDocument?.open(); // as a document is that has only begun to load
    await page.engine.apply({ fontScale: 2 });
    const html = page.document.createElement('html');
    html.innerHTML = inside;
    frame.contentDocument?.append(html);
    frame.contentDocument?.close();
    await page.until(() => sizeIn(frame) === 40);
    await page.engine.restore();
    expect(sizeIn(frame)).to.equal(20);
  });

  it('that are of another origin do no harm', async () => {
    const page = await openPage(
      'p { font-size: 20px }',
      `<iframe src="data:text/html,a"></iframe><p id="t">a</p>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
  });
});
