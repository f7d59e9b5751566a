import { defaults, differences } from '../../settings/preferences.js';
import { settingOf, type Preferences } from '../../settings/catalog.js';
import { painted } from '../measure/pictures.js';
import type { A11yToolbar } from '../../toolbar/a11y-toolbar.js';
import type { A11yToolbarErrorEvent } from '../../toolbar/error-event.js';

/** The use of a toolbar by an audit. At its end, the toolbar is as it was before. */
export interface Session {
  /**
   * Sets preferences. Resolves when the page shows them.
   * @throws {TypeError} if the page cannot be shown with them
   */
  show(preferences: Preferences): Promise<void>;
  /** Hides the bar until the end. A visitor closes it, so what it covers is not lost. */
  hideBar(): Promise<void>;
  /** Restores the choices, the values on offer, the storage, and whether the toolbar is on. */
  end(): Promise<void>;
}

/** Starts the use of a toolbar. Until its end nothing is stored, so the visitor's record stays as it is. */
export async function startSession(toolbar: A11yToolbar): Promise<Session> {
  await toolbar.applied;
  const { active, hidden, preferences, settings, storage } = toolbar;
  toolbar.storage = 'none';
  await toolbar.applied;

  const failed: string[] = [];
  const note = ({ settings: broken, error }: A11yToolbarErrorEvent): void => {
    failed.push(`The page cannot be shown with ${broken.join(', ')}: ${String(error)}`);
  };
  toolbar.addEventListener('a11y-toolbar-error', note);

  return {
    async show(next) {
      toolbar.set(next);
      const { missing } = await toolbar.applied;
      const [problem] = failed;
      if (problem !== undefined) throw new TypeError(problem);
      const chosen = differences(next, defaults);
      // where its code does not come, a toolbar switches itself off
      const unshown = toolbar.active ? missing : chosen;
      if (unshown.length)
        throw new TypeError(
          `The toolbar cannot show ${unshown.join(', ')} in this page: its code does not come, or the page’s policy forbids it.`,
        );
      // scripts of the page may measure again in the next frame
      const { defaultView } = toolbar.ownerDocument;
      if (defaultView) await painted(defaultView);
    },
    async hideBar() {
      toolbar.hidden = true;
      // the room that it has made in the page goes in the next frame
      const { defaultView } = toolbar.ownerDocument;
      if (defaultView) await painted(defaultView);
    },
    async end() {
      toolbar.removeEventListener('a11y-toolbar-error', note);
      toolbar.hidden = hidden;
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
