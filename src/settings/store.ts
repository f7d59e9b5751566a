import { defaults, differences, validate } from './preferences.js';
import type { Preferences, SettingName } from './catalog.js';
import type { State, StoredRecord } from './storage/stored-record.js';
import { warn } from './console.js';

/** Who made a change: the visitor in the bar, a script, or the visitor in another tab. */
export type Source = 'user' | 'api' | 'storage';

export interface Change {
  readonly preferences: Preferences;
  /** The settings that have another value now. */
  readonly changed: readonly SettingName[];
  /** Whether the version for visually impaired people was switched on or off. */
  readonly toggled: boolean;
  readonly source: Source;
}

/** The one truth about what is chosen. */
export interface Store {
  /** A frozen snapshot. */
  readonly state: State;
  /** Whether choices have been made that wait to be stored. */
  readonly isUnsaved: boolean;
  /** What holds as long as nothing is stored and nothing chosen: no choice itself, so not stored. */
  presume(active: boolean): void;
  /**
   * Begins to remember choices. What is stored is taken over without telling the listeners, but
   * for choices that have been made and wait to be stored. Returns the undo.
   */
  open(record: StoredRecord): () => void;
  /** Chooses values and switches on. Members that are no valid preferences are refused. */
  set(choice: Partial<Preferences>, source?: Source): void;
  /** Every setting back to the page's own; the version stays on or off. */
  reset(source?: Source): void;
  enable(source?: Source): void;
  /** The page as its author made it. The choices are kept for the next time. */
  disable(source?: Source): void;
  /** The page as its author made it, and nothing is stored any more. */
  forget(source?: Source): void;
  /**
   * Is in the state of another store, which remembers it.
   * @param source - who made the change; none where it is no change but what was found
   */
  follow(state: State, source?: Source): void;
  /** Calls back after each change. Returns the undo. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** A store that is off, with the page's own looks chosen, and remembers nothing yet. */
export function createStore(): Store {
  const initial = frozen({ active: false, preferences: defaults });
  const listeners = new Set<(change: Change) => void>();
  let state = initial;
  let record: StoredRecord | undefined;
  let isUnsaved = false;

  function change(
    next: (preferences: Preferences) => Partial<State>,
    source: Source = 'api',
    isChoice = source !== 'storage',
  ): void {
    // what another tab has chosen comes before what is chosen after it
    if (isChoice) record?.look();
    const { active, preferences } = state;
    const candidate = frozen({ ...state, ...next(preferences) });
    const changed = differences(preferences, candidate.preferences);
    const toggled = active !== candidate.active;
    if (!toggled && !changed.length) return;
    state = candidate;
    isUnsaved = isChoice && !record;
    if (isChoice) record?.save(state);
    for (const listener of listeners) {
      listener({ preferences: candidate.preferences, changed, toggled, source });
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
        unwatch();
        record = undefined;
      };
    },
    set(choice, source) {
      const { valid, refused } = validate(choice);
      const isChoice = Object.keys(valid).length > 0;
      if (refused.length || !isChoice) warn(`no valid choice: ${refused.join(', ')}`, choice);
      if (isChoice)
        change(
          (preferences) => ({ active: true, preferences: { ...preferences, ...valid } }),
          source,
        );
    },
    reset(source) {
      change(() => ({ preferences: defaults }), source);
    },
    enable(source) {
      change(() => ({ active: true }), source);
    },
    disable(source) {
      change(() => ({ active: false }), source);
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

const frozen = ({ active, preferences }: State): State =>
  Object.freeze({ active, preferences: Object.freeze({ ...preferences }) });
