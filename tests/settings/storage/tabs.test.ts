import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaults } from '../../../src/settings/preferences.js';
import { storedRecord } from '../../../src/settings/storage/stored-record.js';
import { createStore, type Store } from '../../../src/settings/store.js';
import { openMarkup } from '../../support/frame.js';
import '../support.js';

const KEY = 'choices';
const PAGE = '<!doctype html><html lang="en"><title>Another tab</title></html>';

const stored = (): { preferences: object } =>
  JSON.parse(localStorage.getItem(KEY)!) as { preferences: object };

const close: (() => void)[] = [];

function open(): Store {
  const store = createStore();
  close.push(store.open(storedRecord('local', KEY)));
  return store;
}

/** What the browser does in a tab when another one has written: there it is an event of its own. */
const hear = (): boolean => dispatchEvent(new StorageEvent('storage', { key: KEY }));

/** Resolves when another tab has heard of a change that is made now, and of all before it. */
function hears(tab: Window, marker: string): Promise<void> {
  return new Promise((resolve) => {
    tab.addEventListener('storage', function listen({ key }) {
      if (key !== marker) return;
      tab.removeEventListener('storage', listen);
      resolve();
    });
    localStorage.setItem(marker, '');
  });
}

afterEach(() => {
  for (const act of close.splice(0)) act();
});

describe('two tabs', () => {
  it('that change two settings one after the other, unheard, keep both', () => {
    const [one, other] = [open(), open()];
    one.set({ fontSize: 2 });
    other.set({ background: 'black' });

    expect(stored().preferences).to.include({ fontSize: 2, background: 'black' });
    hear();
    expect(one.state).to.eql(other.state);
    expect(one.state.preferences).to.include({ fontSize: 2, background: 'black' });
  });

  it('that write over each other at the same moment lose neither change', () => {
    const [one, other] = [open(), open()];
    one.set({ fontSize: 2 });
    const ofOne = localStorage.getItem(KEY)!;
    // the other one's process has not seen that yet
    localStorage.removeItem(KEY);
    other.set({ background: 'black' });
    const ofOther = localStorage.getItem(KEY)!;
    expect(stored().preferences).to.eql({ background: 'black' });
    hear();

    expect(stored().preferences).to.include({ fontSize: 2, background: 'black' });
    expect(one.state.preferences).to.include({ fontSize: 2, background: 'black' });
    hear();
    expect(other.state).to.eql(one.state);
    expect([ofOne, ofOther]).not.to.include(localStorage.getItem(KEY));
  });

  it('come to the same where both change one setting at the same moment', () => {
    const [one, other] = [open(), open()];
    one.set({ fontSize: 2 });
    localStorage.removeItem(KEY);
    other.set({ fontSize: 1.5 });
    hear();
    hear();

    expect(one.state).to.eql(other.state);
    expect(one.state.preferences).to.include(stored().preferences);
    expect(stored().preferences).to.have.keys('fontSize');
  });

  it('do not echo: what is heard is not written again', async () => {
    const { window: tab } = await openMarkup(PAGE);
    await hears(tab, 'start'); // and with it all that other tests have written
    const echoes: unknown[] = [];
    tab.addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY) echoes.push(newValue);
    });
    const store = open();
    const heard = new Promise((resolve) => store.subscribe(resolve));
    tab.localStorage.setItem(KEY, '{"version":1,"active":true,"preferences":{"fontSize":2}}');
    await heard;
    await hears(tab, 'end');

    expect(echoes).to.eql([]);
  });

  it('come to the same by any sequence of changes, heard late or not at all', () => {
    const change = fc.record({
      tab: fc.nat(2),
      heard: fc.boolean(),
      choice: fc.record(
        {
          fontSize: fc.constantFrom(1, 1.5, 2),
          background: fc.constantFrom('default' as const, 'black' as const),
          letterSpacing: fc.constantFrom(0, 0.2),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        localStorage.clear();
        const tabs = [open(), open(), open()];
        for (const { tab, heard, choice } of changes) {
          if (Object.keys(choice).length) tabs[tab]!.set(choice);
          if (heard) hear();
        }
        hear();
        hear();
        const [one, ...others] = tabs.map(({ state }) => state);
        for (const act of close.splice(0)) act();
        for (const other of others) expect(other).to.eql(one);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a page that is shown again', () => {
  for (const type of ['pageshow', 'visibilitychange']) {
    it(`takes up on ${type} what it has slept through`, () => {
      const store = open();
      localStorage.setItem(KEY, '{"version":1,"active":true,"preferences":{"fontSize":2}}');
      dispatchEvent(new Event(type));

      expect(store.state.preferences.fontSize).to.equal(2);
    });
  }

  it('keeps what was presumed where nothing is stored', () => {
    const store = createStore();
    store.presume(true);
    close.push(store.open(storedRecord('local', KEY)));
    dispatchEvent(new Event('pageshow'));

    expect(store.state).to.eql({ active: true, preferences: defaults });
  });
});

describe('a record that was written by hand', () => {
  it('counts as it is', () => {
    const store = open();
    store.set({ fontSize: 2 });
    localStorage.setItem(KEY, '{"version":1,"active":true,"preferences":{"fontSize":1.5}}');
    hear();

    expect(store.state.preferences.fontSize).to.equal(1.5);
  });

  for (const revisions of [
    '{"fontSize":1e999}',
    '{"fontSize":-1}',
    '[]',
    '"9"',
    '{"__proto__":9}',
  ]) {
    it(`cannot outrank choices for ever with the numbers ${revisions}`, () => {
      localStorage.setItem(
        KEY,
        `{"version":1,"active":true,"preferences":{"fontSize":1.5},"revisions":${revisions}}`,
      );
      open().set({ fontSize: 2 });

      expect(open().state.preferences.fontSize).to.equal(2);
    });
  }
});
