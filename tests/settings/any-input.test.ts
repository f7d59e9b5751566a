import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { storedRecord, type State } from '../../src/settings/storage/stored-record.js';
import { createStore, type Store } from '../../src/settings/store.js';
import { choiceOf, expectValid, KEY, likely, text, tryRecords } from './any-record.js';
import { warnings } from './support.js';

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

describe('any record at all', () => {
  it('gives valid choices or none, and is never an exception', () => {
    tryRecords(2000);
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
