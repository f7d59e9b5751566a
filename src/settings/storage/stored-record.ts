import { browserArea, noArea, type Area } from './browser-storage.js';
import { barOf, changed, knownFrom, knowsMore, newest, recordOf, stateOf } from './record.js';
import type { BarNote, Json, Known, State } from './record.js';
import { isOwnStorage, ownArea, type OwnStorage } from './site-storage.js';
import { warn } from '../console.js';

export type { State } from './record.js';
export type { OwnStorage } from './site-storage.js';

/** Where choices are remembered: for good, for the tab's session, or only while the page is open. */
export type StorageKind = 'local' | 'session' | 'none';

/** A state in the browser's storage, or in the site's own. */
export interface StoredRecord {
  /** What is stored, or `undefined` where that is nothing or nothing usable. */
  load(): State | undefined;
  /** Stores what has changed in a state. What other tabs have stored meanwhile stays. */
  save(state: State): void;
  /** Notes how the bar is, beside the choices, where there are any. */
  note(bar: BarNote): void;
  /** What has been noted. */
  noted(): BarNote;
  /** Nothing is stored any more. */
  forget(): void;
  /** Calls back when another tab changes or clears the record. Returns the undo. */
  watch(listener: () => void): () => void;
  /** Does so at once where that has not been heard yet. */
  look(): void;
}

/**
 * The one versioned record under a key. Storage that is blocked, full or corrupt costs one warning
 * and is then as good as none.
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

  const area: Area = isOwnStorage(where)
    ? ownArea(where, failed)
    : where === 'none'
      ? noArea
      : browserArea(where, key);
  const read = (): Json | undefined => attempt(area.read);

  /** Also what JSON cannot say is the storage's failure: a newer version's record may be too deep. */
  function write(before: Json | undefined): void {
    attempt(() => {
      area.write(recordOf(known, before));
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
      // a record without numbers was written by hand: it counts as it is
      known = record.revisions ? newest(known, stored) : stored;
      // a tab that had not heard of a change wrote over it
      if (knowsMore(known, stored)) write(record);
      return stateOf(known);
    },
    save(state) {
      const record = read();
      const shown = known;
      known = changed(shown, record ? newest(shown, knownFrom(record)) : shown, state);
      write(record);
    },
    note(bar) {
      const record = read();
      if (!record) return;
      const before = JSON.stringify(barOf(record));
      const after = { ...barOf(record), ...bar };
      if (JSON.stringify(after) === before) return;
      attempt(() => {
        area.write({ ...record, bar: after });
      });
    },
    noted: () => barOf(read() ?? {}),
    forget() {
      known = {};
      attempt(area.clear);
    },
    watch: area.watch,
    look: area.look,
  };
}
