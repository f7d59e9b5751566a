import { expect, waitUntil } from '@open-wc/testing';
import type { Frame } from '../support/frame.js';
import { STORED } from '../early/frames.js';
import { atWork, choose, copyAt, open, tag } from './support.js';

const START = ['a11y-toolbar.js'];
const ENGINE = ['engine', 'shared'];
const PANEL = ['bar', 'strings-of'];

/** Files may be kept, as those of a site are. */
const KEPT = { headers: { 'cache-control': 'max-age=600' } };

const toolbarOf = ({ document }: Frame) => document.querySelector('a11y-toolbar')!;

/** Opens a page with a copy of the script of its own. */
async function openCopy(
  more: (src: string) => string = tag,
): Promise<{ frame: Frame; requests: () => Promise<string[]> }> {
  const src = copyAt(KEPT);
  const frame = await open(more(src));
  return { frame, requests: () => requestsFor(src) };
}

/** The files that a server has been asked for, in order of their names; one asked for twice is there twice. */
async function requestsFor(src: string): Promise<string[]> {
  const answer = await fetch(src.replace('a11y-toolbar.js', ''), { cache: 'no-store' });
  const counts = (await answer.json()) as Record<string, number>;
  return Object.entries(counts)
    .flatMap(([file, count]) => Array<string>(count).fill(file))
    .map((file) => file.replace(/^chunks\/(.*)-[\w-]{8}\.js$/, '$1'))
    .sort();
}

const sorted = (...groups: string[][]): string[] => groups.flat().sort();

afterEach(() => {
  localStorage.clear();
});

describe('the requests of a visitor', () => {
  it('who has stored nothing and opens nothing: one', async () => {
    const { requests } = await openCopy();

    expect(await requests()).to.eql(START);
  });

  it('who has stored choices and switched them off: one', async () => {
    localStorage.setItem('a11y-toolbar', STORED.replace('true', 'false'));
    const { requests } = await openCopy();

    expect(await requests()).to.eql(START);
  });

  it('whose pointer comes to the switch: the panel, and the engine for what comes next', async () => {
    const { frame, requests } = await openCopy();
    const section = toolbarOf(frame).shadowRoot!.querySelector('section')!;
    section.dispatchEvent(new frame.window.PointerEvent('pointerenter'));
    await atWork(frame, 'bar');
    await atWork(frame, 'engine');
    await toolbarOf(frame).updateComplete;

    expect(await requests()).to.eql(sorted(START, PANEL, ENGINE));
  });

  it('whose focus goes from link to link: one', async () => {
    const { frame, requests } = await openCopy();
    const { document, window: view } = frame;
    document.body.insertAdjacentHTML('beforeend', '<a href="#">A link</a> <a href="#">Another</a>');
    for (const link of document.querySelectorAll('a')) {
      document.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Tab' }));
      link.focus();
      await new Promise((resolve) => view.requestAnimationFrame(resolve));
    }
    await toolbarOf(frame).updateComplete;

    expect(document.activeElement!.textContent).to.equal('Another');
    expect(await requests()).to.eql(START);
  });

  it('whose focus goes to what the switch lies over: the panel, which moves the switch aside', async () => {
    const { frame, requests } = await openCopy();
    const { document } = frame;
    const section = toolbarOf(frame).shadowRoot!.querySelector('section')!;
    const { left, top } = section.getBoundingClientRect();
    const under = `position: absolute; left: ${String(left + 9)}px; top: ${String(top + 9)}px`;
    document.body.insertAdjacentHTML('beforeend', `<a href="#" style="${under}">A link</a>`);
    document.querySelector('a')!.focus();
    await waitUntil(() => section.getBoundingClientRect().top !== top, '', { timeout: 10_000 });

    expect(await requests()).to.eql(sorted(START, PANEL, ['shared']));
  });

  it('who opens the bar: the panel, and the engine for what comes next', async () => {
    const { frame, requests } = await openCopy();
    toolbarOf(frame).shadowRoot!.querySelector('button')!.click();
    await toolbarOf(frame).applied;
    await atWork(frame, 'engine');
    const all = sorted(START, PANEL, ENGINE);
    expect(await requests()).to.eql(all);
    choose(frame, { fontSize: 2, background: 'black', letterSpacing: 0.12 });
    await toolbarOf(frame).applied;

    expect(await requests()).to.eql(all);
  });

  it('who chooses a further setting: its effect, or its tool', async () => {
    const { frame, requests } = await openCopy();
    choose(frame, { lineHeight: 2 });
    await toolbarOf(frame).applied;
    expect(await requests()).to.eql(sorted(START, PANEL, ENGINE, ['further']));
    choose(frame, { guide: 'ruler' });
    await toolbarOf(frame).applied;

    expect(await requests()).to.eql(
      sorted(START, PANEL, ENGINE, ['further', 'reading-guide', 'tools']),
    );
  });

  it('who has scrolled, and chooses something: also what keeps the place that is read', async () => {
    const { frame, requests } = await openCopy();
    frame.document.body.insertAdjacentHTML('beforeend', '<p style="height: 9999px">Text</p>');
    frame.window.scrollTo(0, 500);
    choose(frame, { fontSize: 2 });
    await toolbarOf(frame).applied;

    expect(await requests()).to.eql(sorted(START, PANEL, ENGINE, ['scroll-anchor']));
  });

  it('with the three main settings in force: the engine, no panel', async () => {
    localStorage.setItem('a11y-toolbar', STORED);
    const { requests } = await openCopy();

    expect(await requests()).to.eql(sorted(START, ENGINE));
  });

  it('with these in force, where the page has early.js: each file once', async () => {
    localStorage.setItem('a11y-toolbar', STORED);
    const { requests } = await openCopy(
      (src) => tag(src.replace('a11y-toolbar.js', 'early.js')) + tag(src, 'defer'),
    );

    expect(await requests()).to.eql(sorted(START, ENGINE, ['early.js']));
  });

  it('who has stored nothing, where the page has early.js: two', async () => {
    const { requests } = await openCopy(
      (src) => tag(src.replace('a11y-toolbar.js', 'early.js')) + tag(src, 'defer'),
    );

    expect(await requests()).to.eql(sorted(START, ['early.js']));
  });

  it('of a page in a language that does not come with the script: its words, too', async () => {
    const { frame, requests } = await openCopy((src) => `<body lang="de">${tag(src)}`);
    await atWork(frame, 'de');
    await toolbarOf(frame).updateComplete;

    expect(await requests()).to.eql(sorted(START, ['look-up', 'de']));
  });

  it('of a page in a language that the toolbar does not speak: how to look it up', async () => {
    const { frame, requests } = await openCopy((src) => `<body lang="mn">${tag(src)}`);
    await atWork(frame, 'look-up');
    await toolbarOf(frame).updateComplete;

    expect(await requests()).to.eql(sorted(START, ['look-up']));
  });
});
