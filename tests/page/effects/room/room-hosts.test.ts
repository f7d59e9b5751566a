import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../../support.js';

/** Gives an element its content in a shadow root, as component libraries do. */
function shadow(page: Page, selector: string, content: string): ShadowRoot {
  const root = page.$(selector).attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return root;
}

/** The height that an element lacks for its content, in px. */
const lack = (element: Element | null): number =>
  element ? element.scrollHeight - element.clientHeight : NaN;

const button =
  '<style>button { height: 36px; white-space: nowrap; overflow: hidden; font: 16px/28px serif;' +
  'padding: 0; width: 200px }</style><button>Send the whole form</button>';

describe('an element that has all of its text in its shadow root', () => {
  for (const host of ['x-button', 'div']) {
    it(`has room for it when it is larger: a button in <${host}>`, async () => {
      const page = await openPage('', `<${host} id="t"></${host}>`);
      const inside = shadow(page, '#t', button).querySelector('button');
      expect(lack(inside)).to.be.at.most(0);
      await page.engine.apply({ fontScale: 2 });
      expect(lack(inside)).to.be.at.most(0);
    });
  }

  it('grows itself, where the page has given it a height', async () => {
    const page = await openPage(
      '#t { display: block; height: 40px; overflow: hidden; font: 16px/30px serif }',
      '<x-card id="t"></x-card>',
    );
    shadow(page, '#t', 'Words');
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(32);
    expect(lack(page.$('#t'))).to.be.at.most(0);
  });

  it('grows itself, where its own sheet has given it a height', async () => {
    const page = await openPage('', '<x-card id="t"></x-card>');
    shadow(
      page,
      '#t',
      '<style>:host { display: block; height: 40px; overflow: hidden; font: 16px/30px serif }</style>Words',
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('#t', 'font-size')).to.equal(32);
    expect(lack(page.$('#t'))).to.be.at.most(0);
  });

  it('stays as it is where it is to be ignored', async () => {
    const page = await openPage('', '<x-button id="t" data-a11y-ignore></x-button>');
    const inside = shadow(page, '#t', button).querySelector('button');
    await page.engine.apply({ fontScale: 2 });
    expect(inside?.offsetHeight).to.equal(36);
  });
});

describe('an element without anything in it', () => {
  it('stays as it is', async () => {
    const page = await openPage(
      '#t { width: 40px; height: 20px; background: red }',
      '<i id="t"></i>',
    );
    page.$('#t').style.display = 'block';
    await page.engine.apply({ fontScale: 2 });
    expect(page.$('#t').offsetHeight).to.equal(20);
  });
});
