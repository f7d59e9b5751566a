/** The state of a toolbar, and its changes. */
import { defaults, differences, validate } from './preferences.js';
import type { Preferences, SettingName } from './catalog.js';
import type { State, StoredRecord } from './storage/stored-record.js';
import { warn } from './console.js';

/** The origin of a change: the visitor in the bar, a script, or the visitor in another tab. */
export type Source = 'user' | 'api' | 'storage';

/** A change of the state. */
export interface Change {
  /** All preferences after the change. */
  readonly preferences: Preferences;
  readonly before: Preferences;
  /** The settings that have a new value. */
  readonly changed: readonly SettingName[];
  /** `true` if the toolbar was switched on or off. */
  readonly toggled: boolean;
  readonly source: Source;
}

/** The state of a toolbar: the preferences, and whether they are in force. */
export interface Store {
  /** A frozen snapshot. */
  readonly state: State;
  /** `true` if choices have been made before a record was opened, and are not stored yet. */
  readonly isUnsaved: boolean;
  /** Switches on or off for as long as nothing is stored or chosen. This is no choice, so it is not stored. */
  presume(active: boolean): void;
  /**
   * Starts to remember choices in a record. Choices that wait to be stored are saved first. Then the
   * store takes over the stored state without calling the listeners. Returns the undo.
   */
  open(record: StoredRecord): () => void;
  /**
   * Chooses values and switches on. Members that are not valid are left out, with a warning.
   * @param system - true if the choices follow the visitor's system from now on, false if they no longer do
   */
  set(choice: Partial<Preferences>, source?: Source, system?: boolean): void;
  /** Sets every setting to the page's own value. The store stays on or off. */
  reset(source?: Source): void;
  /** Switches on: the choices are in force. */
  enable(source?: Source): void;
  /** Switches off: the page looks as its author made it. The choices are kept. */
  disable(source?: Source): void;
  /** Switches off, resets all settings, and clears the storage. */
  forget(source?: Source): void;
  /**
   * Takes over the state of another store, which remembers it.
   * @param source - the origin of the change. Without it, the listeners are not called
   */
  follow(state: State, source?: Source): void;
  /** Calls back after each change. Returns the undo. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** Creates a store that is off, with the page's own values, and without a record. */
export function createStore(): Store {
  const initial = frozen({ active: false, preferences: defaults });
  const listeners = new Set<(change: Change) => void>();
  let state = initial;
  let record: StoredRecord | undefined;
  let isUnsaved = false;

  function change(
    next: (state: State) => State,
    source: Source = 'api',
    isChoice = source !== 'storage',
  ): void {
    // a change in another tab may not have been heard yet, and came before this one
    if (isChoice) record?.look();
    const { active, preferences, system } = state;
    const candidate = frozen(next(state));
    const changed = differences(preferences, candidate.preferences);
    const toggled = active !== candidate.active;
    if (!toggled && !changed.length && system === candidate.system) return;
    state = candidate;
    isUnsaved = isChoice && !record;
    if (isChoice) record?.save(state);
    for (const listener of listeners) {
      listener({
        preferences: candidate.preferences,
        before: preferences,
        changed,
        toggled,
        source,
      });
    }
  }

  return {
    get state() {
      return state;
    },
    get isUnsaved() {
      return isUnsaved;
    },
    presume(active) {
      state = frozen({ ...state, active });
    },
    open(opened) {
      if (isUnsaved) opened.save(state);
      state = frozen(opened.load() ?? state);
      isUnsaved = false;
      record = opened;
      const unwatch = opened.watch(() => {
        change(() => opened.load() ?? initial, 'storage');
      });
      return () => {
        unwatch?.();
        record = undefined;
      };
    },
    set(choice, source, isSystem) {
      const { valid, refused } = validate(choice);
      const isChoice = Object.keys(valid).length > 0;
      if (refused.length || !isChoice) warn(`no valid choice: ${refused.join(', ')}`, choice);
      if (isChoice)
        change(
          ({ preferences, system }) => ({
            active: true,
            preferences: { ...preferences, ...valid },
            system: isSystem ?? system,
          }),
          source,
        );
    },
    reset(source) {
      change(({ active }) => ({ active, preferences: defaults }), source);
    },
    enable(source) {
      change((before) => ({ ...before, active: true }), source);
    },
    disable(source) {
      change((before) => ({ ...before, active: false }), source);
    },
    forget(source) {
      record?.forget();
      change(() => initial, source, false);
    },
    follow(other, source) {
      if (source) change(() => other, source, false);
      else state = other;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const frozen = ({ active, preferences, system }: State): State =>
  Object.freeze({
    active,
    preferences: Object.freeze({ ...preferences }),
    ...(system && { system }),
  });
