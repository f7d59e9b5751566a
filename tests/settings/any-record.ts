import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { settingNames, settingOf, settings } from '../../src/settings/catalog.js';
import { storedRecord, type State } from '../../src/settings/storage/stored-record.js';
import { warnings } from './support.js';

export const KEY = 'choices';

/** Right and nearly right values. */
export const likely = fc.constantFrom(
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
export const choiceOf = (of: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...settingNames, '__proto__', 'x'), of);

/** Nearly right records, and any text at all. */
export const text = fc.oneof(
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

/** Loads so many random records: each gives a valid state, or a warning and none. */
export function tryRecords(count: number): void {
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
    { numRuns: count },
  );
  console.log(
    `${String(count)} random records: ${String(usable)} usable, ` +
      `${String(messages.length)} refused, 0 exceptions`,
  );
  expect(usable).to.be.above(count / 100);
  expect(messages).to.have.length(count - usable);
}

export function expectValid({ active, preferences }: State): void {
  expect(active).to.be.a('boolean');
  expect(Object.keys(preferences)).to.eql(Object.keys(settings));
  for (const name of settingNames) {
    expect(settingOf(name).isValid(preferences[name]), `${name} ${String(preferences[name])}`).to.be
      .true;
  }
}
