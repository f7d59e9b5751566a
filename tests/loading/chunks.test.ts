import { expect, waitUntil } from '@open-wc/testing';
import {
  asked,
  atWork,
  choose,
  come,
  copyAt,
  elsewhere,
  open,
  tag,
  told,
  untilTold,
  type Copy,
} from './support.js';
import type { Frame } from '../support/frame.js';

const ANYONE = { 'access-control-allow-origin': '*' };
const SCRIPT = 'a11y-toolbar.js';
/** What opens when a script chooses something, as the visitor does: the panel, and the engine with it. */
const OPEN = ['bar.js', 'engine.js', 'shared.js', 'strings-of.js'];
const sorted = (...names: string[]): string[] => names.sort();

const size = ({ document, window: view }: Frame): string =>
  view.getComputedStyle(document.querySelector('p')!).fontSize;

afterEach(() => {
  localStorage.clear();
});

describe('a chunk', () => {
  it('is asked for when it is needed, once, with what it needs', async () => {
    const frame = await open(tag(copyAt()));
    expect(asked(frame)).to.eql([SCRIPT]);
    for (const magnifier of ['on', 'default', 'on']) {
      choose(frame, { magnifier });
      await frame.document.querySelector('a11y-toolbar')!.applied;
    }

    const all = sorted(SCRIPT, ...OPEN, 'text-as-seen.js', 'tools.js', 'magnifier.js');
    expect(asked(frame)).to.eql(all);
    expect(come(frame)).to.eql(
      all.filter((name) => name !== SCRIPT).map((name) => name.replace('.js', '')),
    );
  });

  it('comes once to tools that share it', async () => {
    const frame = await open(tag(copyAt()));
    choose(frame, { images: 'text', embeds: 'none', motion: 'none' });
    choose(frame, { magnifier: 'on' });
    await atWork(frame, 'magnifier');

    const names = come(frame);
    expect(names).to.include('covers');
    expect(names).to.eql([...new Set(names)]);
    expect(told(frame)).to.eql([]);
  });

  it('leaves no element in the page', async () => {
    const frame = await open(tag(copyAt()));
    const scripts = (): number => frame.document.querySelectorAll('script').length;
    const before = scripts();
    choose(frame, { magnifier: 'on' });
    await atWork(frame, 'magnifier');
    await waitUntil(() => scripts() === before, `${String(before)} scripts`);
  });

  it('takes the script that runs for its own, whatever the script’s address ends in', async () => {
    const frame = await open(tag(`${copyAt()}?v=3`));
    choose(frame, { guide: 'ruler' });
    await atWork(frame);

    expect(asked(frame)).to.eql(sorted(`${SCRIPT}?v=3`, ...OPEN, 'tools.js', 'reading-guide.js'));
  });

  it('comes to a script that is run as a module', async () => {
    const frame = await open(tag(`${copyAt()}?v=3`, 'type="module"'));
    choose(frame, { guide: 'ruler' });
    await atWork(frame);

    expect(asked(frame)).to.eql(sorted(`${SCRIPT}?v=3`, ...OPEN, 'tools.js', 'reading-guide.js'));
  });

  it('comes where markup takes the names of the document’s properties', async () => {
    const names = ['currentScript', 'head', 'documentElement'];
    // two of a name make a list of them, which has nothing that an element has
    const images = [...names, ...names].map((name) => `<img name="${name}" alt="" src="data:,">`);
    const frame = await open(`<body>${images.join('')}${tag(copyAt())}`);
    choose(frame, { guide: 'ruler' });
    await atWork(frame);
  });

  for (const [name, headers, attributes] of [
    ['without CORS', {}, ''],
    ['with CORS', ANYONE, 'crossorigin'],
    ['with CORS that the tag does not ask for', ANYONE, ''],
    ['as a module', ANYONE, 'type="module"'],
  ] as const) {
    it(`comes from another origin ${name}`, async () => {
      const frame = await open(tag(copyAt({ headers }, elsewhere), attributes));
      choose(frame, { magnifier: 'on' });
      await atWork(frame, 'magnifier');

      expect(told(frame)).to.eql([]);
    });
  }
});

describe('a chunk that does not come', () => {
  for (const [what, copy, attributes, origin] of [
    ['not found', { refuse: 'missing' }, '', location.origin],
    ['answered with a page', { refuse: 'page' }, '', location.origin],
    ['changed', { refuse: 'changed' }, '', location.origin],
    ['changed elsewhere', { refuse: 'changed', headers: ANYONE }, 'crossorigin', elsewhere],
    [
      'changed elsewhere, of a module',
      { refuse: 'changed', headers: ANYONE },
      'type="module"',
      elsewhere,
    ],
  ] satisfies [string, Copy, string, string][]) {
    it(`since it is ${what}, leaves the page as it is, and comes when it is asked for again`, async () => {
      const frame = await open(tag(copyAt(copy, origin), attributes));
      const before = frame.document.head.innerHTML;
      choose(frame, { fontSize: 2 });
      // the panel, the engine, and what comes on demand
      await untilTold(frame, 3);

      expect(told(frame).join('\n')).to.match(/chunks\/[\w-]+-[\w-]{8}\.js does not come/);
      expect(told(frame).join('\n')).not.to.match(/Uncaught \(in promise\)/);
      expect(frame.document.head.innerHTML).to.equal(before);
      expect((frame.window as { isChanged?: true }).isChanged).to.equal(undefined);
      const { shadowRoot } = frame.document.querySelector('a11y-toolbar')!;
      const message = shadowRoot!.querySelector<HTMLElement>('[role=alert]')!;
      expect(message.checkVisibility()).to.be.true;
      expect(message.textContent).to.match(/^Not loaded/);
      expect(size(frame)).to.equal('16px');
      shadowRoot!.querySelector('button')!.click();
      await waitUntil(() => shadowRoot!.querySelector('fieldset'), '', { timeout: 10_000 });
      await frame.document.querySelector('a11y-toolbar')!.applied;
      expect(message.checkVisibility()).to.be.false;
      choose(frame, { fontSize: 1.5 });
      await frame.document.querySelector('a11y-toolbar')!.applied;
      expect(size(frame)).to.equal('24px');
    });
  }

  it('since it is not found, of a module, comes when it is asked for again', async () => {
    const src = copyAt({ refuse: 'missing' }).replace(SCRIPT, 'a11y-toolbar.esm.js');
    const frame = await open(`<body><a11y-toolbar></a11y-toolbar>${tag(src, 'type="module"')}`);
    await frame.window.customElements.whenDefined('a11y-toolbar');
    const toolbar = frame.document.querySelector('a11y-toolbar')!;
    toolbar.set({ fontSize: 2 });
    const { shadowRoot } = toolbar;
    const message = (): string => shadowRoot!.querySelector('[role=alert]')!.textContent;
    await waitUntil(() => message().startsWith('Not loaded'), 'it is told', { timeout: 10_000 });
    await toolbar.applied;
    shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => shadowRoot!.querySelector('fieldset'), '', { timeout: 10_000 });
    toolbar.set({ fontSize: 1.5 });
    await toolbar.applied;

    expect(size(frame)).to.equal('24px');
    expect(asked(frame).join(' ')).to.match(/ bar\.js bar\.js\?again=\d+ /);
  });

  it('since the script has no address, is told of', async () => {
    const frame = await open(`<script>
      const request = new XMLHttpRequest();
      request.open('GET', '/dist/a11y-toolbar.js', false);
      request.send();
      const inline = document.createElement('script');
      inline.text = request.responseText;
      document.head.append(inline);
    </script>`);
    choose(frame, { guide: 'ruler' });
    await untilTold(frame);

    expect(told(frame)[0]).to.match(/a part of the toolbar does not come/);
  });
});

describe('two on a page', () => {
  it('of the same build share what has come', async () => {
    const frame = await open(tag(copyAt()) + tag(copyAt()));
    choose(frame, { magnifier: 'on' });
    await atWork(frame, 'magnifier');
    await atWork(frame, 'text-as-seen');

    const chunks = sorted(...OPEN, 'text-as-seen.js', 'tools.js', 'magnifier.js');
    expect(asked(frame)).to.eql(sorted(SCRIPT, SCRIPT, ...chunks));
    expect(come(frame)).to.eql(chunks.map((name) => name.replace('.js', '')));
  });

  it('of different builds do not', async () => {
    const code = await (await fetch(`/dist/${SCRIPT}`)).text();
    const [, build] = /Symbol\.for\("(a11y-toolbar [^"]+)"\)/.exec(code)!;
    const frame = await open(tag(copyAt()));
    const symbols = Object.getOwnPropertySymbols(frame.window).map(
      ({ description }) => description,
    );

    expect(symbols).to.include(build);
    expect(build).to.match(/^a11y-toolbar \d+\.\d+\.\d+ [\w-]{8}$/);
    const chunks = [...code.matchAll(/([\w-]+)"?:"([\w+/]{8})[\w+/]{35}="/g)];
    expect(chunks).to.have.length.above(6);
    for (const [, name, hash] of chunks) {
      const file = `${name!}-${hash!.replace(/\W/g, '-')}.js`;
      const text = await (await fetch(`/dist/chunks/${file}`)).text();
      expect(text, name).to.contain(`[Symbol.for("${build}")]??=[]).push("${name!}"`);
    }
  });
});
