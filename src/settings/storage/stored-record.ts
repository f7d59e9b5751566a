/** The record of a toolbar, in whichever storage it is. */
import { browserArea, type Area } from './browser-storage.js';
import { changed, knownFrom, knowsMore, newest, recordOf, stateOf } from './record.js';
import type { Json, Known, State } from './record.js';
import { isOwnStorage, ownArea, type OwnStorage } from './site-storage.js';
import { warn } from '../console.js';

export type { State } from './record.js';
export type { OwnStorage } from './site-storage.js';

/** A kind of storage: `local` for good, `session` until the tab closes, `none` while the page is open. */
export type StorageKind = 'local' | 'session' | 'none';

/** A state in the storage of the browser or of the site. */
export interface StoredRecord {
  /** Reads the stored state. `undefined` if there is none, or if it cannot be used. */
  load(): State | undefined;
  /** Stores the changes in a state. Changes that other tabs have stored meanwhile are kept. */
  save(state: State): void;
  /** Removes the record. */
  forget(): void;
  /** Calls back when another tab changes or clears the record. Returns the undo, where there are other tabs. */
  watch(listener: () => void): (() => void) | undefined;
  /** Checks for such a change now, and calls back if there is one. */
  look(): void;
}

/**
 * Opens the record under a key. If the storage is blocked, full or corrupt, there is one warning, and
 * nothing is remembered.
 */
export function storedRecord(where: StorageKind | OwnStorage, key: string): StoredRecord {
  let hasWarned = false;
  let known: Known = {};

  function failed(error: unknown): void {
    if (!hasWarned) warn(`what is stored as "${key}" cannot be used.`, error);
    hasWarned = true;
  }

  function attempt<Result>(act: () => Result): Result | undefined {
    try {
      return act();
    } catch (error) {
      failed(error);
      return undefined;
    }
  }

  const area: Area | undefined = isOwnStorage(where)
    ? ownArea(where, failed)
    : where === 'none'
      ? undefined
      : browserArea(where, key);
  const read = (): Json | undefined => attempt(() => area?.read());

  /** Writes the known values. An error of JSON counts as one of the storage: a record may be nested too deep. */
  function write(before: Json | undefined): void {
    attempt(() => {
      area?.write(recordOf(known, before));
    });
  }

  return {
    load() {
      const record = read();
      if (!record) {
        known = {};
        return undefined;
      }
      const stored = knownFrom(record);
      // a record without revisions was written by hand, and replaces all that is known
      known = record.revisions ? newest(known, stored) : stored;
      // another tab has overwritten a change that it had not heard of
      if (knowsMore(known, stored)) write(record);
      return stateOf(known);
    },
    save(state) {
      const record = read();
      const shown = known;
      known = changed(shown, record ? newest(shown, knownFrom(record)) : shown, state);
      write(record);
    },
    forget() {
      known = {};
      attempt(() => area?.clear());
    },
    watch: (listener) => area?.watch(listener),
    look: () => area?.look(),
  };
}
