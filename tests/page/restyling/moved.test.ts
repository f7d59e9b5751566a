import { expect } from '@open-wc/testing';
import { black, openPage, type Page } from '../support.js';

/** A page with a component and an empty frame of the same origin. */
async function openWithFrame(): Promise<{ page: Page; host: HTMLElement; inner: Document }> {
  const page = await openPage(
    'p { font-size: 20px }',
    '<p id="t">a</p><x-a></x-a><iframe></iframe>',
  );
  const host = page.$('x-a');
  host.attachShadow({ mode: 'open' }).innerHTML = '<style>b { font-size: 10px }</style><b>b</b>';
  const { contentDocument } = page.$('iframe') as HTMLIFrameElement;
  return { page, host, inner: contentDocument as Document };
}

/** Adds a rule, which shows if the page is still looked after. */
async function expectLookedAfter(page: Page): Promise<void> {
  const style = page.document.createElement('style');
  style.textContent = 'p { font-size: 30px }';
  page.document.head.append(style);
  await page.until(() => page.px('#t', 'font-size') !== 30);
  expect(page.px('#t', 'font-size')).to.equal(60);
}

const sizeIn = (host: Element): number => {
  const b = host.shadowRoot?.querySelector('b');
  const style = b && host.ownerDocument.defaultView?.getComputedStyle(b);
  return parseFloat(style?.fontSize ?? '');
};

describe('an element with a shadow tree', () => {
  it('may move into a frame and back, and all stay as large', async () => {
    const { page, host, inner } = await openWithFrame();
    const failures: unknown[] = [];
    page.engine.onfailure = (error) => failures.push(error);
    await page.engine.apply({ fontScale: 2 });
    inner.body.append(host);
    await expectLookedAfter(page);
    await page.until(() => sizeIn(host) === 20);
    page.document.body.append(host);
    await page.until(() => sizeIn(host) === 20);
    await page.engine.apply({ fontScale: 3 });
    expect(sizeIn(host)).to.equal(30);
    expect(failures).to.deep.equal([]);
    await page.engine.restore();
    expect(sizeIn(host)).to.equal(10);
    expect(host.shadowRoot?.adoptedStyleSheets).to.have.length(0);
  });

  it('that moves while a choice is put in force ends nothing', async () => {
    const { page, host, inner } = await openWithFrame();
    await page.engine.apply({ fontScale: 2 });
    inner.body.append(host);
    await page.engine.apply({ fontScale: 2, palette: black });
    expect(page.px('#t', 'font-size')).to.equal(40);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
  });
});

describe('a shadow tree that cannot be changed', () => {
  /** As a component whose tree throws at whatever is asked for. */
  function forbid(host: HTMLElement): void {
    Object.defineProperty(host.shadowRoot, 'adoptedStyleSheets', {
      get() {
        throw new Error('forbidden');
      },
    });
  }

  it('from the start is left alone, and the rest of the page changes', async () => {
    const { page, host } = await openWithFrame();
    forbid(host);
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(40);
    await expectLookedAfter(page);
    await page.engine.restore();
    expect(page.px('#t', 'font-size')).to.equal(30);
  });

  it('any more is left alone, and the rest of the page goes on', async () => {
    const { page, host } = await openWithFrame();
    const failures: unknown[] = [];
    page.engine.onfailure = (error) => failures.push(error);
    await page.engine.apply({ fontScale: 2 });
    forbid(host);
    await expectLookedAfter(page);
    await page.engine.apply({ fontScale: 3, palette: black });
    expect(page.px('#t', 'font-size')).to.equal(90);
    expect(page.computed('#t', 'color')).to.equal('rgb(255, 255, 255)');
    expect(failures).to.deep.equal([]);
  });
});
