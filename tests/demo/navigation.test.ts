import { expect } from '@open-wc/testing';
import { button, chosen, DISABLE, switchOf } from '../toolbar/support.js';
import { follow, openDemo, pages, reload, type Demo } from './support.js';

/** The first heading and the ground it stands on. */
function looks({ document, window }: Demo): unknown {
  const heading = window.getComputedStyle(document.querySelector('h1')!);
  const { fontSize, letterSpacing, color } = heading;
  const { backgroundColor } = window.getComputedStyle(document.body);
  return { fontSize, letterSpacing, color, backgroundColor };
}

const nameOf = ({ window }: Demo): string => window.location.pathname.split('/').pop()!;

/** How each page looks with these choices, or with none. */
async function looksOfPages(choose?: (demo: Demo) => void): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const page of pages) {
    const demo = await openDemo(page);
    choose?.(demo);
    await demo.toolbar.applied;
    found[page] = looks(demo);
  }
  localStorage.clear();
  return found;
}

function choose({ toolbar }: Demo): void {
  toolbar.set({ fontSize: 1.5, background: 'black', letterSpacing: 0.12 });
}

describe('what a visitor chooses', () => {
  let plain: Record<string, unknown>;
  let looked: Record<string, unknown>;

  before(async () => {
    plain = await looksOfPages();
    looked = await looksOfPages(choose);
  });

  it('holds after a reload, on the next page and on the one before', async () => {
    let demo = await openDemo('index.html');
    choose(demo);
    await demo.toolbar.applied;
    const names = chosen(demo.toolbar);
    const visited: string[] = [];
    for (const go of [
      reload,
      (from: Demo) => follow(from, 'Next news'),
      (from: Demo) => follow(from, 'Previous News'),
      (from: Demo) => follow(from, 'Previous News'),
      (from: Demo) => follow(from, 'Next news'),
    ]) {
      demo = await go(demo);
      visited.push(nameOf(demo));

      expect(looks(demo), nameOf(demo)).to.eql(looked[nameOf(demo)]);
      switchOf(demo.toolbar).click();
      await demo.toolbar.applied;
      expect(chosen(demo.toolbar)).to.eql(names);
    }

    expect(visited).to.eql([
      'index.html',
      'next.html',
      'index.html',
      'previous.html',
      'index.html',
    ]);
  });

  it('is kept while it is switched off, and the pages are plain', async () => {
    let demo = await openDemo('index.html');
    choose(demo);
    await demo.toolbar.applied;
    button(demo.toolbar, DISABLE).click();
    demo = await reload(demo);
    expect(looks(demo)).to.eql(plain['index.html']);
    demo = await follow(demo, 'Next news');
    expect(looks(demo)).to.eql(plain['next.html']);

    demo.toolbar.enable();
    await demo.toolbar.applied;
    expect(looks(demo)).to.eql(looked['next.html']);
  });

  it('was nothing: the pages are as their author made them', async () => {
    for (const page of pages) {
      const demo = await openDemo(page);
      expect(looks(demo), page).to.eql(plain[page]);
      expect(looks(demo), page).not.to.eql(looked[page]);
    }
    expect(localStorage).to.have.length(0);
  });
});
