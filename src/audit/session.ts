import { settingOf, type Preferences } from '../settings/catalog.js';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';

/** A toolbar whose states are gone through, and what it was like before. */
export interface Session {
  /** Resolves when the page shows these preferences. */
  show(preferences: Preferences): Promise<void>;
  /** The toolbar is as it was: its choices, its values to choose from, on or off, what is stored. */
  end(): Promise<void>;
}

/** Begins to remember nothing, so that what the visitor has stored stays as it is. */
export async function startSession(toolbar: A11yToolbar): Promise<Session> {
  await toolbar.applied;
  const { active, preferences, settings, storage } = toolbar;
  toolbar.storage = 'none';
  await toolbar.applied;

  return {
    async show(next) {
      toolbar.set(next);
      await toolbar.applied;
    },
    async end() {
      toolbar.set(preferences);
      if (!active) toolbar.disable();
      await toolbar.applied;
      // the toolbar offers what is chosen, whether its author listed it or not
      for (const { name, values } of settings) {
        const { list } = settingOf(name);
        if (list) Object.assign(toolbar, { [list.property]: values });
      }
      toolbar.storage = storage;
      await toolbar.applied;
    },
  };
}
