import { expect } from '@open-wc/testing';
import { type Page } from '../../support.js';
import { columns, COLUMNS, FOUR, SENTENCE, openPage, openSource } from './support.js';

const mediaOf = ({ document }: Page): string[] =>
  [...(document.styleSheets[0]?.cssRules ?? [])].map(
    (rule) => (rule as Partial<CSSMediaRule>).media?.mediaText ?? '',
  );

describe('the layout of a page whose text has grown', () => {
  it('is the widest of the page’s own that has room', async () => {
    const page = await openPage(COLUMNS, FOUR);
    const before = mediaOf(page);
    await page.engine.apply({ fontScale: 1.25 });
    expect(columns(page)).to.equal(4);
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(2);
    await page.engine.apply({ fontScale: 3 });
    expect(columns(page)).to.equal(1);
    await page.engine.restore();
    expect(columns(page)).to.equal(4);
    expect(mediaOf(page)).to.eql(before);
  });

  it('is the wide one where that has room', async () => {
    const page = await openPage(
      'nav { display: none } @media (min-width: 500px) { nav { display: block } }',
      `<nav>Menu of the page</nav><p>${SENTENCE}</p>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.computed('nav', 'display')).to.equal('block');
  });

  it('does not scroll sideways where a narrower one does not', async () => {
    const page = await openPage(
      `main { min-width: 700px; width: max-content; font-size: 20px; white-space: pre }
       @media (max-width: 500px) { main { min-width: 0; width: auto; white-space: normal } }`,
      `<main>${SENTENCE}</main>`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.document.documentElement.scrollWidth).to.equal(800);
  });

  it('is chosen anew when the window has another width', async () => {
    const page = await openPage(COLUMNS, FOUR);
    await page.engine.apply({ fontScale: 2 });
    const frame = page.window.frameElement as HTMLElement;
    frame.style.width = '500px';
    await page.until(() => columns(page) === 1);
    frame.style.width = '800px';
    await page.until(() => columns(page) === 2);
  });

  it('is the wide one where text would be smaller than before any choice', async () => {
    const page = await openPage(
      `${COLUMNS} h1 { font-size: 60px } @media (max-width: 700px) { h1 { font-size: 28px } }`,
      `<h1>Opening hours</h1>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('h1', 'font-size')).to.equal(120);
    expect(columns(page)).to.equal(4);
  });

  it('may have headings that grow less, if they grow', async () => {
    const page = await openPage(
      `${COLUMNS} h1 { font-size: 60px } @media (max-width: 700px) { h1 { font-size: 40px } }`,
      `<h1>Opening hours</h1>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(page.px('h1', 'font-size')).to.equal(80);
    expect(columns(page)).to.equal(2);
  });

  it('is a narrower one where a column has no room for a word', async () => {
    const page = await openPage(
      `main { display: grid; grid-template-columns: 1fr 1fr; font: 24px sans-serif }
       p { overflow-wrap: anywhere }
       @media (max-width: 700px) { main { grid-template-columns: 1fr } }`,
      `<main>${'<p>Die Donaudampfschifffahrtsgesellschaft fährt</p>'.repeat(2)}</main>`,
    );
    await page.engine.apply({ fontScale: 1.5 });
    expect(columns(page)).to.equal(1);
  });

  it('does not stay wide for a sidebar that slides: it is looked at where it ends', async () => {
    const page = await openPage(
      `${COLUMNS} main { margin-left: 150px } aside { position: fixed; left: 0; transition: left 5s }
       @media (max-width: 700px) { main { margin-left: 0 } aside { left: -300px } }`,
      `<aside>Departments</aside>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(4);
  });

  it('is chosen once the page has come whole', async () => {
    const page = await openSource(
      `<!doctype html><title>A page</title><style>${COLUMNS}</style><body>${FOUR}`,
    );
    page.document.open();
    // the parser has not come to the end
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    page.document.write(
      `<!doctype html><title>A page</title><style>${COLUMNS}</style><body>${FOUR}`,
    );
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(4);
    page.document.close();
    await page.until(() => columns(page) === 2);
  });

  it('is the wide one where the site wants it so', async () => {
    const page = await openPage(COLUMNS, FOUR);
    page.engine.layout = 'wide';
    await page.engine.apply({ fontScale: 2 });
    expect(columns(page)).to.equal(4);
  });

  it('has the page measure itself again', async () => {
    const page = await openPage(COLUMNS, FOUR);
    const seen: number[] = [];
    page.window.addEventListener('resize', () => seen.push(columns(page)));
    await page.engine.apply({ fontScale: 2 });
    expect(seen.at(-1)).to.equal(2);
  });

  it('leaves the page as it is while text is not larger', async () => {
    const page = await openPage(COLUMNS, FOUR);
    await page.engine.apply({ letterSpacing: 0.12 });
    expect(columns(page)).to.equal(4);
    await page.engine.apply({ fontScale: 0.8 });
    expect(columns(page)).to.equal(4);
  });
});
