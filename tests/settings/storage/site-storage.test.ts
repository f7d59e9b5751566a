import { expect } from '@open-wc/testing';
import { defaults } from '../../../src/settings/preferences.js';
import { storedRecord, type OwnStorage } from '../../../src/settings/storage/stored-record.js';
import { createStore, type Change, type Store } from '../../../src/settings/store.js';
import { warnings } from '../support.js';

const RECORD = { version: 1, active: true, preferences: { fontSize: 2 } };

type Saved = { preferences?: object } | null;

/** A site's server, which answers when told to. */
function server(first?: unknown) {
  const saved: Saved[] = [];
  let resolve!: (record: unknown) => void;
  const answer = new Promise((answered) => (resolve = answered));
  const storage: OwnStorage = {
    load: () => first ?? answer,
    save: (record) => void saved.push(record),
  };
  return { storage, saved, resolve };
}

function open(storage: OwnStorage): { store: Store; changes: Change[] } {
  const store = createStore();
  const changes: Change[] = [];
  store.open(storedRecord(storage, 'key'));
  store.subscribe((change) => changes.push(change));
  return { store, changes };
}

const settled = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

describe('a storage of the site’s own', () => {
  it('that answers at once is taken up at once', () => {
    const { store, changes } = open(server(RECORD).storage);

    expect(store.state).to.eql({ active: true, preferences: { ...defaults, fontSize: 2 } });
    expect(changes).to.eql([]);
  });

  it('that answers later is taken up then, and the page hears of it', async () => {
    const { storage, resolve, saved } = server();
    const { store, changes } = open(storage);
    expect(store.state.active).to.be.false;
    resolve(RECORD);
    await settled();

    expect(store.state.preferences.fontSize).to.equal(2);
    expect(changes.map(({ source }) => source)).to.eql(['storage']);
    expect(saved, 'nothing is saved that was loaded').to.eql([]);
  });

  it('is given every choice, and gives it back to the next page', async () => {
    const { storage, resolve, saved } = server();
    const { store } = open(storage);
    resolve(null);
    await settled();
    store.set({ fontSize: 2 });
    store.set({ background: 'black' });

    expect(saved).to.have.length(2);
    const { store: next } = open(server(JSON.parse(JSON.stringify(saved.at(-1)))).storage);
    expect(next.state).to.eql(store.state);
  });

  it('that answers after a choice was made keeps that choice, and the others', async () => {
    const { storage, resolve, saved } = server();
    const { store } = open(storage);
    store.set({ background: 'black' });
    expect(saved, 'what is stored is not known yet').to.eql([]);
    resolve({
      ...RECORD,
      preferences: { fontSize: 2, background: 'white' },
      revisions: { background: 7, fontSize: 3 },
    });
    await settled();

    expect(store.state.preferences).to.include({ fontSize: 2, background: 'black' });
    expect(saved.map((record) => record?.preferences)).to.eql([
      { fontSize: 2, background: 'black' },
    ]);
  });

  it('that is asked to forget before it has answered is not taken up', async () => {
    const { storage, resolve, saved } = server();
    const { store } = open(storage);
    store.forget();
    resolve(RECORD);
    await settled();

    expect(saved).to.eql([null]);
    expect(store.state).to.eql({ active: false, preferences: defaults });
  });

  const error = new Error('no connection');
  const fails = (): never => {
    throw error;
  };
  for (const [name, storage] of Object.entries<OwnStorage>({
    'that throws': { load: fails, save: fails },
    'that rejects': { load: () => Promise.reject(error), save: () => Promise.reject(error) },
    'that only saves in vain': { load: () => null, save: fails },
    'that gives nonsense': { load: () => Promise.resolve([1]), save: () => undefined },
    'that gives a hostile object': {
      load: () => ({
        version: 1,
        get preferences() {
          return fails();
        },
      }),
      save: () => undefined,
    },
  })) {
    it(`${name} costs one warning, and choices hold while the page is open`, async () => {
      const messages = warnings();
      const { store } = open(storage);
      store.set({ fontSize: 2 });
      await settled();
      store.set({ background: 'black' });
      await settled();

      expect(store.state.preferences).to.include({ fontSize: 2, background: 'black' });
      expect(messages).to.have.length(1);
    });
  }
});
