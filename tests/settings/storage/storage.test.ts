import { expect } from '@open-wc/testing';
import { defaults } from '../../../src/settings/preferences.js';
import { storedRecord } from '../../../src/settings/storage/stored-record.js';
import { createStore, type Change, type Store } from '../../../src/settings/store.js';
import { openMarkup } from '../../support/frame.js';
import { warnings } from '../support.js';

const KEY = 'choices';
const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');

/** Opens a store on what is stored. */
function open(record = storedRecord('local', KEY)): Store {
  const store = createStore();
  close.push(store.open(record));
  return store;
}

const close: (() => void)[] = [];

afterEach(() => {
  for (const act of close.splice(0)) act();
});

describe('what is stored', () => {
  it('is nothing before a choice is made', () => {
    open();

    expect(localStorage).to.have.length(0);
  });

  it('is one versioned record of the choices', () => {
    open().set({ fontSize: 2 });

    expect(Object.keys(localStorage)).to.eql([KEY]);
    expect(stored()).to.eql({
      version: 1,
      active: true,
      preferences: { fontSize: 2 },
      revisions: { active: 1, fontSize: 1 },
    });
  });

  it('is taken up by the next page', () => {
    open().set({ fontSize: 1.75, background: 'black', letterSpacing: 0.12 });

    expect(open().state).to.eql({
      active: true,
      preferences: { ...defaults, fontSize: 1.75, background: 'black', letterSpacing: 0.12 },
    });
  });

  it('says that the choices follow the system, until they no longer do', () => {
    const store = open();
    store.set({ background: 'dark' }, 'user', true);
    expect(stored()).to.include({ system: true });
    expect(open().state.system).to.be.true;
    store.set({ fontSize: 2 });
    expect(open().state.system).to.be.true;
    store.set({ fontSize: 2 }, 'user', false);
    expect(stored()).to.include({ system: false });

    expect(open().state).to.eql({
      active: true,
      preferences: { ...defaults, background: 'dark', fontSize: 2 },
    });
  });

  it('no longer follows the system once all is set back', () => {
    const store = open();
    store.set({ background: 'dark' }, 'user', true);
    store.reset();

    expect(open().state).to.eql({ active: true, preferences: defaults });
  });

  it('is taken up switched off where it was switched off', () => {
    const store = open();
    store.set({ background: 'blue' });
    store.disable();

    expect(open().state).to.eql({
      active: false,
      preferences: { ...defaults, background: 'blue' },
    });
  });

  it('stays as it is while a page only reads it', () => {
    const text = '{"version":1,"active":true,"preferences":{"fontSize":2}}';
    localStorage.setItem(KEY, text);
    open();

    expect(localStorage.getItem(KEY)).to.equal(text);
  });

  it('keeps what a newer version has stored beside it', () => {
    const newer = { version: 3, hints: [1], preferences: { volume: 11, fontSize: 2 } };
    localStorage.setItem(KEY, JSON.stringify(newer));
    open().set({ background: 'white' });

    expect(stored()).to.eql({
      ...newer,
      active: true,
      preferences: { volume: 11, fontSize: 2, background: 'white' },
      revisions: { active: 1, background: 1 },
    });
  });

  it('is in the session’s storage where that is asked for', () => {
    open(storedRecord('session', KEY)).enable();

    expect(localStorage).to.have.length(0);
    expect(sessionStorage.getItem(KEY)).to.be.a('string');
  });

  it('is nothing where nothing is to be stored', () => {
    const store = open(storedRecord('none', KEY));
    store.set({ fontSize: 2 });

    expect(store.state.preferences.fontSize).to.equal(2);
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });

  it('holds a choice that was made before the storage was opened', () => {
    localStorage.setItem(KEY, '{"version":1,"active":true,"preferences":{"fontSize":1.5}}');
    const store = createStore();
    store.set({ fontSize: 2 });
    close.push(store.open(storedRecord('local', KEY)));

    expect(store.state.preferences.fontSize).to.equal(2);
    expect(stored()).to.have.nested.property('preferences.fontSize', 2);
  });

  it('counts more than what is presumed', () => {
    localStorage.setItem(KEY, '{"version":1,"active":false,"preferences":{}}');
    const store = createStore();
    store.presume(true);
    expect(store.state.active).to.be.true;
    close.push(store.open(storedRecord('local', KEY)));

    expect(store.state.active).to.be.false;
  });

  for (const [text, valid] of Object.entries({
    '{"version":1,"active":true,"preferences":{"fontSize":1e999,"letterSpacing":0.2}}': {
      letterSpacing: 0.2,
    },
    '{"version":1,"active":true,"preferences":{"fontSize":"2","background":"toString"}}': {},
    '{"version":1,"active":true,"preferences":{"__proto__":{"fontSize":2}}}': {},
    '{"version":1,"active":true,"__proto__":{"preferences":{"fontSize":2}}}': {},
    '{"version":1,"active":true,"preferences":[2]}': {},
    '{"version":1,"active":true,"preferences":null}': {},
    '{"version":1,"active":true}': {},
  })) {
    it(`gives only what is valid in ${text}`, () => {
      localStorage.setItem(KEY, text);
      const store = open();

      expect(store.state).to.eql({ active: true, preferences: { ...defaults, ...valid } });
      expect('fontSize' in {}).to.be.false;
      store.set({ background: 'white' });
      expect(open().state.preferences.background).to.equal('white');
    });
  }

  for (const text of ['', '{', 'null', '[]', '2', '{}', '{"states":null}', '{"version":"new"}']) {
    it(`counts as nothing, with one warning, where it is ${text || 'empty'}`, () => {
      localStorage.setItem(KEY, text);
      const messages = warnings();
      const store = open();
      expect(store.state).to.eql({ active: false, preferences: defaults });
      store.set({ fontSize: 2 });
      store.disable();

      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(KEY);
      expect(open().state.preferences.fontSize).to.equal(2);
    });
  }
});

describe('what another script has stored under the key', () => {
  const deep = (levels: number): string =>
    `{"version":1,"x":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  for (const [name, text] of Object.entries({
    'is 4 MB of JSON': `{"version":1,"x":"${'.'.repeat(4 * 1024 * 1024)}"}`,
    'is 4 MB of text': '\0'.repeat(4 * 1024 * 1024),
    'is nested deeper than JSON goes': deep(1_000_000),
  })) {
    it(`counts as nothing, with one warning, where it ${name}`, () => {
      localStorage.setItem(KEY, text);
      const messages = warnings();
      const start = performance.now();
      const store = open();
      expect(store.state).to.eql({ active: false, preferences: defaults });
      store.set({ fontSize: 2 });
      store.set({ background: 'black' });

      expect(performance.now() - start).to.be.below(500);
      expect(messages).to.have.length(1);
      expect(open().state.preferences).to.eql({
        ...defaults,
        fontSize: 2,
        background: 'black',
      });
    });
  }

  it('stays beside the choices where it is as deep as it may be long', () => {
    localStorage.setItem(KEY, deep(49_000));
    const messages = warnings();
    const store = open();
    store.set({ fontSize: 2 });

    expect(store.state.preferences.fontSize).to.equal(2);
    expect(messages.length).to.be.at.most(1);
  });
});

describe('storage that is forgotten', () => {
  it('holds nothing, and nothing is chosen any more', () => {
    const store = open();
    store.set({ fontSize: 2 });
    store.forget();

    expect(localStorage).to.have.length(0);
    expect(store.state).to.eql({ active: false, preferences: defaults });
    store.set({ background: 'black' });
    expect(open().state.preferences).to.eql({ ...defaults, background: 'black' });
  });

  it('is heard of as the visitor’s doing', () => {
    const store = open();
    store.set({ fontSize: 2 });
    const changes: Change[] = [];
    store.subscribe((change) => changes.push(change));
    store.forget('user');

    expect(changes).to.have.length(1);
    expect(changes[0]).to.include({ source: 'user', toggled: true });
  });
});

describe('storage that is full', () => {
  it('leaves choices in memory, with one warning', () => {
    fill(localStorage);
    const messages = warnings();
    const store = open();
    store.set({ fontSize: 2 });
    store.set({ background: 'black' });

    expect(store.state.preferences).to.eql({ ...defaults, fontSize: 2, background: 'black' });
    expect(messages).to.have.length(1);
    expect(localStorage.getItem(KEY)).to.be.null;
  });
});

describe('another tab', () => {
  it('takes its visitor’s choices here, and says where they come from', async () => {
    const { window: tab } = await openMarkup(PAGE);
    const store = open();
    const change = nextChange(store);
    tab.localStorage.setItem(KEY, '{"version":1,"active":true,"preferences":{"fontSize":2}}');

    expect(await change).to.eql({
      preferences: { ...defaults, fontSize: 2 },
      before: defaults,
      changed: ['fontSize'],
      toggled: true,
      source: 'storage',
    });
  });

  it('sets everything back here when it clears the storage', async () => {
    const { window: tab } = await openMarkup(PAGE);
    const store = open();
    store.set({ fontSize: 2 });
    const change = nextChange(store);
    tab.localStorage.clear();
    await change;

    expect(store.state).to.eql({ active: false, preferences: defaults });
    expect(localStorage, 'nothing is stored again').to.have.length(0);
  });

  it('is not heard when it stores something else, or after the store is closed', async () => {
    const { window: tab } = await openMarkup(PAGE);
    const record = '{"version":1,"active":true,"preferences":{"fontSize":2}}';
    const closed = createStore();
    closed.open(storedRecord('local', KEY))();
    const elsewhere = open(storedRecord('local', 'elsewhere'));
    const heard = nextChange(open());
    tab.localStorage.setItem(KEY, record);
    await heard;

    expect(closed.state.active).to.be.false;
    expect(elsewhere.state.active).to.be.false;
  });
});

const PAGE = '<!doctype html><html lang="en"><title>Another tab</title></html>';

const nextChange = (store: Store): Promise<Change> =>
  new Promise((resolve) => store.subscribe(resolve));

/** Fills a storage to the last byte. */
function fill(storage: Storage): void {
  let filler = '.'.repeat(4 * 1024 * 1024);
  for (let index = 0; filler; index++) {
    try {
      storage.setItem(`filler ${index}`, filler);
    } catch {
      filler = filler.slice(0, filler.length / 2);
    }
  }
  for (let filled = ''; ; filled += '.') {
    try {
      storage.setItem('.'.repeat(filled.length + 1), '');
    } catch {
      return;
    }
  }
}
