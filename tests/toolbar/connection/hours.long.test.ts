import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { A11yToolbar } from '../../../src/toolbar/a11y-toolbar.js';
import { computedStyles, expectSame, sourceOf, textOfSheet } from '../../page/fingerprint.js';
import { leaveOut } from '../../support/left-out.js';
import { timesHere } from '../../support/sweep.js';
import { openBusyPage, random, type BusyPage, type Pick } from './busy-page.js';

const OPERATIONS = timesHere(10_000);
const MOUNTS = timesHere(1000);
/** A few seconds, but for a machine that does other things as well. */
const TIMEOUT = 240_000;
/** More than that is a leak, of bytes in one of which the page has had thousands. */
const MOST = { bytes: 1_000_000, nodes: 50 };

/** What is alive in the page; nothing is known in a browser that does not tell. */
type Heap = Partial<Record<'bytes' | 'nodes' | 'listeners', number>>;

/** A busy page that knows toolbars and has none. */
async function openPageForToolbars(): Promise<BusyPage> {
  const page = await openBusyPage('<script src="/dist/a11y-toolbar.js"></script>');
  for (const one of page.document.querySelectorAll('script, a11y-toolbar')) one.remove();
  return page;
}

/** What is written to the console of a page, errors that nobody caught included. */
function outputOf({ window }: BusyPage): readonly string[] {
  const lines: string[] = [];
  const write = (...text: unknown[]): void => void lines.push(text.join(' '));
  const { console } = window as unknown as typeof globalThis;
  for (const name of ['log', 'debug', 'info', 'warn', 'error'] as const) console[name] = write;
  window.addEventListener('error', ({ message }) => {
    write(message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    write(reason);
  });
  return lines;
}

/** All of a page that a toolbar could leave something in. */
function everything(page: BusyPage): ReadonlyMap<string, string> {
  const { document } = page;
  const all = new Map([
    ...sourceOf(page as never),
    ...computedStyles(page as never),
    ['adopted sheets', String(document.adoptedStyleSheets.length)],
  ]);
  [...document.querySelectorAll('*')].forEach(({ shadowRoot: root }, index) => {
    if (!root) return;
    const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
    all.set(`shadow tree ${String(index)}`, root.innerHTML + sheets.map(textOfSheet).join('\n'));
  });
  return all;
}

const values = {
  fontSize: [1, 1.25, 1.5, 2, 3],
  background: ['default', 'white', 'black', 'blue', 'beige', 'brown'],
  letterSpacing: [0, 0.12, 0.2],
} as const;

const attributes = {
  controls: ['font-size background letter-spacing', 'background', 'letter-spacing font-size'],
  'font-sizes': ['1 2', '1 1.25 1.5 2', '1 1.1 3'],
  placement: ['top', 'bottom', 'inline', 'floating'],
  corner: ['top-start', 'bottom-end'],
  look: ['plain', 'soft', 'dark'],
  control: ['radio', 'stepper', 'font-size:stepper'],
  hotkey: ['Alt+Shift+A', ''],
  lang: ['en', 'ru'],
  active: ['', 'true'],
  'storage-key': ['one', 'other'],
  storage: ['none', 'session', 'local'],
  'cross-origin': ['anonymous', 'off'],
} as const;

const oneOf = <Value>(all: readonly Value[], pick: Pick): Value => all[pick(all.length)]!;

/** One thing of all that can be done to a toolbar. */
function operate(toolbar: A11yToolbar, { document }: BusyPage, pick: Pick): void {
  const [which, how] = [pick(10), pick(5)];
  if (which < 4) {
    const name = oneOf(['fontSize', 'background', 'letterSpacing'] as const, pick);
    toolbar.set({ [name]: oneOf<unknown>(values[name], pick) });
  } else if (which < 7) {
    toolbar[oneOf(['enable', 'disable', 'toggle', 'reset', 'forget'] as const, pick)]();
  } else if (which < 9) {
    const name = oneOf(Object.keys(attributes) as (keyof typeof attributes)[], pick);
    if (how) toolbar.setAttribute(name, oneOf<string>(attributes[name], pick));
    else toolbar.removeAttribute(name);
  } else if (how === 0) document.body.append(toolbar);
  else if (how === 1) document.querySelector('nav')!.prepend(toolbar);
  else document.body.prepend(toolbar);
}

const nextFrame = ({ window }: BusyPage): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(resolve));

const heap = (): Promise<Heap> => executeServerCommand<Heap, undefined>('heap');

/** Asserts that no more is alive than before. The test is left out where the browser gives no figures. */
async function expectNoGrowth(test: Mocha.Context, before: Heap, what: string): Promise<void> {
  const after = await heap();
  if (!Object.keys(after).length) await leaveOut(test, 'figures of its heap');
  const grown = Object.entries(after).map(
    ([name, number]) => [name, number - before[name as keyof Heap]!] as const,
  );
  console.log(
    `${what}: ${String(before.bytes)} bytes before, ${String(after.bytes)} after; more than before: ` +
      grown.map(([name, more]) => `${String(more)} ${name}`).join(', '),
  );
  for (const [name, more] of grown)
    expect(more, name).to.be.at.most((MOST as Heap)[name as keyof Heap] ?? 0);
}

describe('a page that is open for hours', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it(`bears ${String(OPERATIONS)} operations while it changes itself, and is as it would be without them`, async function () {
    this.timeout(TIMEOUT);
    const page = await openPageForToolbars();
    const other = await openBusyPage();
    const lines = outputOf(page);

    /**
     * Changes go to both pages, operations to a toolbar in the one. It must go before anything is
     * counted: Chromium keeps radio buttons that leave a shadow tree for as long as there is the tree.
     */
    async function live(seed: number, operations: number): Promise<void> {
      const [pick, here, there] = [random(seed), random(seed + 1), random(seed + 1)];
      const toolbar = page.document.createElement('a11y-toolbar');
      toolbar.storage = 'none';
      page.document.body.prepend(toolbar);
      for (let operation = 1; operation <= operations; operation++) {
        operate(toolbar, page, pick);
        page.change(here);
        other.change(there);
        if (operation % 40 === 0) await toolbar.applied;
        // WebKit gives up a page that does not answer for some seconds
        if (operation % 80 === 0) await nextFrame(page);
      }
      toolbar.remove();
      await toolbar.applied;
    }

    const clear = (): void => {
      page.clear();
      other.clear();
    };
    await live(1, 1000); // what is made once and kept
    clear();
    const before = await heap();
    await live(2, OPERATIONS);

    expect(lines).to.eql([]);
    expectSame(everything(other), everything(page));
    clear();
    await expectNoGrowth(this, before, `${String(OPERATIONS)} operations`);
  });

  it(`bears ${String(MOUNTS)} toolbars that come and go, and is as before`, async function () {
    this.timeout(TIMEOUT);
    const page = await openPageForToolbars();
    const { document } = page;
    const lines = outputOf(page);

    async function mount(count: number): Promise<void> {
      for (let round = 0; round < count; round++) {
        const toolbar = document.createElement('a11y-toolbar');
        toolbar.storage = 'none';
        document.body.prepend(toolbar);
        // to change the page takes several times as long as to open the bar
        if (round % 4) toolbar.enable();
        else toolbar.set({ fontSize: 2, background: 'black', letterSpacing: 0.12 });
        await toolbar.applied;
        toolbar.remove();
        await toolbar.applied;
        if (round % 20 === 0) await nextFrame(page);
      }
    }

    const own = everything(page);
    await mount(50); // what is made once and kept
    const before = await heap();
    await mount(MOUNTS);

    expect(lines).to.eql([]);
    expectSame(own, everything(page));
    await expectNoGrowth(this, before, `${String(MOUNTS)} mounts`);
  });
});
