import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { settingNames, settingOf, settings } from '../../src/settings/catalog.js';
import { storedRecord, type State } from '../../src/settings/storage/stored-record.js';
import { createStore, type Store } from '../../src/settings/store.js';
import { warnings } from './support.js';

const KEY = 'choices';

/** Right and nearly right values. */
const likely = fc.constantFrom(
  0,
  1,
  2,
  3,
  0.12,
  'default',
  'black',
  'pink',
  '__proto__',
  Infinity,
  NaN,
);
const choiceOf = (of: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...settingNames, '__proto__', 'x'), of);

/** Nearly right records, and any text at all. */
const text = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record(
      {
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        active: fc.oneof(fc.boolean(), fc.jsonValue()),
        preferences: fc.oneof(choiceOf(fc.oneof(likely, fc.jsonValue())), fc.jsonValue()),
      },
      { requiredKeys: [] },
    )
    .map((record) => JSON.stringify(record)),
);

const call = fc.oneof(
  choiceOf(fc.oneof(likely, fc.anything())).map((input) => (store: Store) => {
    store.set(input);
  }),
  fc.anything().map((input) => (store: Store) => {
    store.set(input as object);
  }),
  fc.constantFrom('reset', 'enable', 'disable').map((name) => (store: Store) => {
    store[name]();
  }),
);

/** How many records are tried, and printed, as the storage is the one input that is nobody's. */
const RECORDS = 100_000;

describe('any record at all', () => {
  it('gives valid choices or none, and is never an exception', function () {
    this.timeout(120_000);
    const messages = warnings();
    let usable = 0;
    fc.assert(
      fc.property(text, (stored) => {
        localStorage.setItem(KEY, stored);
        const state = storedRecord('local', KEY).load();
        if (!state) return;
        usable++;
        expectValid(state);
      }),
      { numRuns: RECORDS },
    );
    console.log(
      `${String(RECORDS)} random records: ${String(usable)} usable, ` +
        `${String(messages.length)} refused, 0 exceptions`,
    );
    expect(usable).to.be.above(1000);
    expect(messages).to.have.length(RECORDS - usable);
  });
});

describe('any stored text and any sequence of calls', () => {
  it('leave a valid state, and one that the next page takes up', () => {
    warnings();
    fc.assert(
      fc.property(text, fc.array(call, { maxLength: 6 }), (stored, calls) => {
        localStorage.setItem(KEY, stored);
        const store = createStore();
        const close = store.open(storedRecord('local', KEY));
        expectValid(store.state);
        const before = store.state;
        for (const act of calls) act(store);
        close();
        expectValid(store.state);
        expect(Object.prototype).to.not.have.property('fontSize');
        if (store.state !== before) expect(nextPage()).to.eql(store.state);
        else expect(localStorage.getItem(KEY)).to.equal(stored);
      }),
      { numRuns: 500 },
    );
  });
});

function nextPage(): State {
  const store = createStore();
  store.open(storedRecord('local', KEY))();
  return store.state;
}

function expectValid({ active, preferences }: State): void {
  expect(active).to.be.a('boolean');
  expect(Object.keys(preferences)).to.eql(Object.keys(settings));
  for (const name of settingNames) {
    expect(settingOf(name).isValid(preferences[name]), `${name} ${String(preferences[name])}`).to.be
      .true;
  }
}
