/** The browser's storage as a place for a record. */
import { isRecord, type Json } from './record.js';

/** A place for one record. All its methods may throw. */
export interface Area {
  /** The record, or `undefined` if nothing is stored. */
  readonly read: () => Json | undefined;
  readonly write: (record: Json) => void;
  readonly clear: () => void;
  /** Calls back when another page or tab has changed the record. Returns the undo. */
  readonly watch: (listener: () => void) => () => void;
  /** Checks for such a change now, and calls back if there is one. */
  readonly look: () => void;
}

/**
 * The longest text that is read, in characters. Records of a toolbar are much shorter. Another script
 * may have stored megabytes under the key, and to read and write them with every choice is slow.
 */
const LONGEST = 100_000;

/** The events after which the record is compared. A page in the background may miss `storage` events. */
const EVENTS = ['storage', 'pageshow', 'visibilitychange'];

/** A place in `localStorage` or `sessionStorage`. If these are blocked, even reading the globals throws. */
export function browserArea(kind: 'local' | 'session', key: string): Area {
  const storage = (): Storage => (kind === 'local' ? localStorage : sessionStorage);
  let seen: string | null = null;
  let tell: (() => void) | undefined;

  function look(): void {
    let now = seen;
    try {
      now = storage().getItem(key);
    } catch {
      // the storage has been blocked since then
    }
    if (now !== seen) tell?.();
  }

  return {
    look,
    read() {
      seen = storage().getItem(key);
      if (seen === null) return undefined;
      const record: unknown = seen.length > LONGEST ? undefined : JSON.parse(seen);
      if (!isRecord(record)) throw new TypeError('not a record of choices');
      return record;
    },
    write(record) {
      const text = JSON.stringify(record);
      storage().setItem(key, text);
      seen = text;
    },
    clear() {
      storage().removeItem(key);
      seen = null;
    },
    watch(listener) {
      tell = listener;
      for (const type of EVENTS) addEventListener(type, look);
      return () => {
        tell = undefined;
        for (const type of EVENTS) removeEventListener(type, look);
      };
    },
  };
}
