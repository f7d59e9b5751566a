import { warn } from '../settings/console.js';

/** Code of the toolbar that is loaded when it is first asked for. */
export interface Part<Value> {
  /** The part, once it has come. */
  readonly value: Value | undefined;
  /** Loads the part, unless it has come. @returns `undefined` where it does not come */
  load(): Promise<Value | undefined>;
  /** Resolves when nothing is being loaded. */
  readonly settled: Promise<unknown>;
}

/**
 * Makes a part of the toolbar.
 * @param bring - imports the code and makes the part of it
 * @param done - called with it when it has come, and with `undefined` when it does not come
 */
export function part<Value>(
  bring: () => Promise<Value>,
  done?: (value: Value | undefined) => void,
): Part<Value> {
  let value: Value | undefined;
  let loading: Promise<Value | undefined> | undefined;

  async function load(): Promise<Value | undefined> {
    try {
      value = await bring();
    } catch (error) {
      warn('a part of the toolbar does not come.', error);
    }
    loading = undefined;
    done?.(value);
    return value;
  }

  return {
    get value() {
      return value;
    },
    load: () => (value ? Promise.resolve(value) : (loading ??= load())),
    get settled() {
      return Promise.resolve(loading);
    },
  };
}
