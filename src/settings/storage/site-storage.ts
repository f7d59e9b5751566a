import type { Area } from './browser-storage.js';
import { isRecord, knownFrom, rebased, recordOf, type Json } from './record.js';

/**
 * A site's own place for choices, on its server for one. Both functions may return a promise, and
 * may fail: the toolbar then works without, and says so once in the console.
 */
export interface OwnStorage {
  /** What was saved last; `null` or `undefined` where that is nothing. */
  load(): unknown;
  /**
   * Keeps a record, an object for `JSON.stringify()` whose members only the toolbar need know.
   * `null`: the visitor wants to be forgotten.
   */
  save(record: Readonly<Record<string, unknown>> | null): unknown;
}

export function isOwnStorage(value: unknown): value is OwnStorage {
  const { load, save } = Object(value) as Partial<OwnStorage>;
  return typeof load === 'function' && typeof save === 'function';
}

/** @param failed - takes what either function throws, or is rejected with */
export function ownArea(own: OwnStorage, failed: (error: unknown) => void): Area {
  let record: Json | undefined;
  let isAwaited = true;
  let tell: (() => void) | undefined;

  async function load(): Promise<void> {
    try {
      const loaded = own.load();
      // at once where it can be had at once: a page must not be shown without what is stored
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

/** A copy that stays as it is, without anything in it that could run. */
const plain = (loaded: unknown): unknown => JSON.parse(JSON.stringify(loaded ?? null));

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as Partial<PromiseLike<unknown>> | null)?.then === 'function';
