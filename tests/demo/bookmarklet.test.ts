import { expect, waitUntil } from '@open-wc/testing';
import { openMarkup, type Frame } from '../support/frame.js';
import { openFront, SLOW } from './front.js';

const PAGE = `<!doctype html><html lang="en"><title>A page</title>
  <style>p { font: 13px/20px Arial; color: #333 }</style><p>Text</p></html>`;

/** The address and the code that the front page gives. */
async function trial(hash = ''): Promise<{ address: string; code: string }> {
  const { document } = await openFront(hash);
  document.querySelector<HTMLElement>('#trial summary')!.click();
  const link = document.querySelector<HTMLAnchorElement>('#bookmarklet')!;
  await waitUntil(() => link.protocol === 'javascript:', 'no bookmarklet was made', SLOW);
  const code = document.querySelector<HTMLTextAreaElement>('#console-code')!.value;
  return { address: link.href, code };
}

const barOf = ({ document }: Frame) => document.querySelector('a11y-toolbar');
const sizeOf = ({ document, window }: Frame) =>
  window.getComputedStyle(document.querySelector('p')!).fontSize;

const ways: Readonly<
  Record<string, (page: Frame, given: { address: string; code: string }) => void>
> = {
  bookmarklet: ({ window }, { address }) => {
    window.location.href = address;
  },
  'code for the console': ({ window }, { code }) => {
    (0, (window as unknown as { eval: (code: string) => void }).eval)(code);
  },
};

describe('on a page of another site', () => {
  let usual: { address: string; code: string };

  before(async () => {
    usual = await trial();
  });
  afterEach(() => {
    localStorage.clear();
  });

  for (const [name, run] of Object.entries(ways)) {
    it(`the ${name} brings the bar, and run again it leaves the page as it was`, async () => {
      const page = await openMarkup(PAGE);
      const before = page.document.documentElement.outerHTML;
      const stored = Object.entries(localStorage);
      run(page, usual);
      await waitUntil(() => barOf(page)?.shadowRoot, 'no bar came', SLOW);
      const bar = barOf(page)!;
      expect(bar).to.equal(page.document.body.firstElementChild);
      bar.set({ fontSize: 2, background: 'black' });
      await bar.applied;
      expect(sizeOf(page)).to.equal('26px');

      run(page, usual);
      await waitUntil(() => !barOf(page), 'the bar stayed', SLOW);
      expect(sizeOf(page)).to.equal('13px');
      expect(page.document.documentElement.outerHTML).to.equal(before);
      expect(Object.entries(localStorage)).to.eql(stored);

      run(page, usual);
      await waitUntil(() => barOf(page)?.shadowRoot, 'no bar came the second time', SLOW);
    });
  }

  it('the bar is as configured', async () => {
    const given = await trial('#placement=floating&controls=links+images&lang=ru');
    const page = await openMarkup(PAGE);
    ways.bookmarklet!(page, given);
    await waitUntil(() => barOf(page)?.shadowRoot, 'no bar came', SLOW);

    const { placement, controls, lang } = barOf(page)!;
    expect({ placement, controls, lang }).to.eql({
      placement: 'floating',
      controls: ['images', 'links'],
      lang: 'ru',
    });
  });

  it('a bar that the page has itself stays as it is', async () => {
    const page = await openMarkup(
      PAGE.replace('<p>', '<a11y-toolbar storage="none"></a11y-toolbar><p>'),
    );
    ways.bookmarklet!(page, usual);
    ways.bookmarklet!(page, usual);
    // such addresses are followed one after the other
    page.window.location.href = 'javascript:void (document.title = "Done")';
    await waitUntil(() => page.document.title === 'Done', 'the script did not run', SLOW);

    expect(barOf(page)!.outerHTML).to.equal('<a11y-toolbar storage="none"></a11y-toolbar>');
  });

  it('nothing is asked for that is not in the address', async () => {
    const { address } = usual;
    const page = await openMarkup(PAGE);
    page.window.location.href = address;
    await waitUntil(() => barOf(page)?.shadowRoot, 'no bar came', SLOW);
    await barOf(page)!.applied;

    expect(page.window.performance.getEntriesByType('resource')).to.eql([]);
  });

  it('Chrome and Edge hold an address as long as this', () => {
    // url::kMaxURLChars
    expect(usual.address.length).to.be.lessThan(2 * 1024 * 1024);
  });
});
