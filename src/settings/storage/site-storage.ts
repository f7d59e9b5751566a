/** A site's own storage as a place for a record. */
import type { Area } from './browser-storage.js';
import { isRecord, knownFrom, rebased, recordOf, type Json } from './record.js';

/**
 * A site's own storage for choices, for example on its server. Both functions may return a promise.
 * If one fails, the toolbar works without storage, and warns once in the console.
 */
export interface OwnStorage {
  /** Returns the record that was saved last; `null` or `undefined` if there is none. */
  load(): unknown;
  /**
   * Saves a record: an object for `JSON.stringify()`, whose members matter only to the toolbar.
   * `null` means to delete it, as the visitor wants to be forgotten.
   */
  save(record: Readonly<Record<string, unknown>> | null): unknown;
}

/** Tells a storage of a site: an object with both functions. */
export function isOwnStorage(value: unknown): value is OwnStorage {
  const { load, save } = Object(value) as Partial<OwnStorage>;
  return typeof load === 'function' && typeof save === 'function';
}

/**
 * The place for a record in a site's own storage.
 * @param failed - takes the errors of both functions
 */
export function ownArea(own: OwnStorage, failed: (error: unknown) => void): Area {
  let record: Json | undefined;
  let isAwaited = true;
  let tell: (() => void) | undefined;

  async function load(): Promise<void> {
    try {
      const loaded = own.load();
      // no `await` for a plain value: the page would be shown for a moment without the choices
      take(plain(isPromise(loaded) ? await loaded : loaded));
    } catch (error) {
      failed(error);
      take(undefined);
    }
  }

  function take(loaded: unknown): void {
    if (!isAwaited) return;
    isAwaited = false;
    const isUsable = isRecord(loaded);
    const chosen = record;
    if (isUsable) record = loaded;
    if (chosen) {
      record = recordOf(rebased(knownFrom(chosen), isUsable ? knownFrom(loaded) : {}), record);
      void save(record);
    }
    if (isUsable) tell?.();
    else if (loaded) failed(new TypeError('not a record of choices'));
  }

  async function save(next: Json | null): Promise<void> {
    try {
      await own.save(next);
    } catch (error) {
      failed(error);
    }
  }

  void load();

  return {
    read: () => record,
    write(next) {
      record = next;
      if (!isAwaited) void save(next);
    },
    look: () => undefined,
    clear() {
      isAwaited = false;
      record = undefined;
      void save(null);
    },
    watch(listener) {
      tell = listener;
      return () => {
        tell = undefined;
      };
    },
  };
}

/** A copy as plain data: the site cannot change it later, and it has no getters. */
const plain = (loaded: unknown): unknown => JSON.parse(JSON.stringify(loaded ?? null));

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as Partial<PromiseLike<unknown>> | null)?.then === 'function';
