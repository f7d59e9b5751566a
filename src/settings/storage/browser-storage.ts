import { isRecord, type Json } from './record.js';

/** A place for one record. Everything in it may throw. */
export interface Area {
  /** `undefined` where nothing is stored. */
  readonly read: () => Json | undefined;
  readonly write: (record: Json) => void;
  readonly clear: () => void;
  /** Calls back when something else than this page has changed the record. Returns the undo. */
  readonly watch: (listener: () => void) => () => void;
  /** Does so at once where that has not been heard yet. */
  readonly look: () => void;
}

/** Remembers nothing. */
export const noArea: Area = {
  read: () => undefined,
  write: () => undefined,
  clear: () => undefined,
  watch: () => () => undefined,
  look: () => undefined,
};

/**
 * No record of ours is nearly as long, in characters; to read megabytes that another script has put
 * under the key, and to write them again with every choice, would make the page wait.
 */
const LONGEST = 100_000;

/** When a page is shown again, it may have slept through the event. */
const EVENTS = ['storage', 'pageshow', 'visibilitychange'];

/** The browser's storage. Where it is blocked, reading the global itself throws. */
export function browserArea(kind: 'local' | 'session', key: string): Area {
  const storage = (): Storage => (kind === 'local' ? localStorage : sessionStorage);
  let seen: string | null = null;
  let tell: (() => void) | undefined;

  function look(): void {
    if (tell && !isUnchanged()) tell();
  }

  return {
    look,
    read() {
      seen = storage().getItem(key);
      if (seen === null) return undefined;
      if (seen.length > LONGEST) throw new RangeError('too long for a record of choices');
      const record: unknown = JSON.parse(seen);
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

  function isUnchanged(): boolean {
    try {
      return storage().getItem(key) === seen;
    } catch {
      return true; // has been blocked since
    }
  }
}
