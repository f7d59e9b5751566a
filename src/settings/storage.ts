import { defaults, validate } from './preferences.js';
import type { Preferences } from './settings.js';
import { warn } from './warn.js';

/** What is remembered: whether the version for visually impaired people is on, and the choices. */
export interface State {
  readonly active: boolean;
  readonly preferences: Preferences;
}

/** Where choices are remembered: for good, for the tab's session, or only while the page is open. */
export type StorageKind = 'local' | 'session' | 'none';

/** A state in the browser's storage. */
export interface StoredRecord {
  /** What is stored, or `undefined` where that is nothing or nothing usable. */
  load(): State | undefined;
  /** Stores a state. What a newer version has stored beside it stays. */
  save(state: State): void;
  /** Calls back when another tab changes or clears the record. Returns the undo. */
  watch(listener: () => void): () => void;
}

const VERSION = 1;

/**
 * The one versioned record under a key. Storage that is blocked, full or corrupt costs one warning
 * and is then as good as none.
 */
export function storedRecord(kind: StorageKind, key: string): StoredRecord {
  let hasWarned = false;

  function attempt<Result>(act: (area: Storage) => Result): Result | undefined {
    if (kind === 'none') return undefined;
    try {
      // where storage is blocked, reading the global itself throws
      return act(kind === 'local' ? localStorage : sessionStorage);
    } catch (error) {
      if (!hasWarned) warn(`what is stored as "${key}" cannot be used.`, error);
      hasWarned = true;
      return undefined;
    }
  }

  const read = (): Json | undefined =>
    attempt((area) => {
      const text = area.getItem(key);
      if (text === null) return undefined;
      const record = JSON.parse(text) as Json;
      if (!((record.version as number) >= VERSION)) throw new TypeError('not a record of choices');
      return record;
    });

  return {
    load() {
      const record = read();
      if (!record) return undefined;
      const { valid } = validate(record.preferences);
      return { active: record.active === true, preferences: { ...defaults, ...valid } };
    },
    save({ active, preferences }) {
      const stored = read();
      const merged = { ...(stored?.preferences as object | undefined), ...preferences };
      const text = JSON.stringify({ version: VERSION, ...stored, active, preferences: merged });
      attempt((area) => {
        area.setItem(key, text);
      });
    },
    watch(listener) {
      const onStorage = (event: StorageEvent): void => {
        // a null key: everything was cleared
        if ((event.key ?? key) === key) listener();
      };
      addEventListener('storage', onStorage);
      return () => {
        removeEventListener('storage', onStorage);
      };
    },
  };
}

type Json = Record<string, unknown>;
