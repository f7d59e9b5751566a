import { settingOf, type Preferences } from '../settings/catalog.js';
import type { A11yToolbar } from '../toolbar/a11y-toolbar.js';

/** The use of a toolbar by an audit. At its end, the toolbar is as it was before. */
export interface Session {
  /** Sets preferences. Resolves when the page shows them. */
  show(preferences: Preferences): Promise<void>;
  /** Restores the choices, the values on offer, the storage, and whether the toolbar is on. */
  end(): Promise<void>;
}

/** Starts the use of a toolbar. Until its end nothing is stored, so the visitor's record stays as it is. */
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
      // a value that was chosen has been added to the values on offer
      for (const { name, values } of settings) {
        const { list } = settingOf(name);
        if (list) Object.assign(toolbar, { [list]: values });
      }
      toolbar.storage = storage;
      await toolbar.applied;
    },
  };
}
