import type { UpdatingElement } from '../updating-element.js';
import type { SettingName } from '../../settings/catalog.js';
import { whileConnected } from '../connection/while-connected.js';

/** The text that a bar has screen readers say after choices. */
export interface Announcer {
  readonly text: string;
  /** Says the new values, once the visitor has stopped changing them. */
  announce(changed: readonly SettingName[]): void;
}

/** The time that choices must rest before they are said, in ms: arrow keys run through several. */
const DEBOUNCE_MS = 400;

/**
 * Says once, after a series of changes, what they were. A bar that has gone says nothing more.
 * @param inWords - the text for the settings that have changed
 */
export function announcer(
  host: UpdatingElement,
  inWords: (changed: readonly SettingName[]) => string,
): Announcer {
  const pending = new Set<SettingName>();
  let timer: ReturnType<typeof setTimeout>;
  let text = '';
  whileConnected(host, () => () => {
    clearTimeout(timer);
  });
  return {
    get text() {
      return text;
    },
    announce(changed) {
      for (const name of changed) pending.add(name);
      clearTimeout(timer);
      timer = setTimeout(() => {
        text = inWords([...pending]);
        pending.clear();
        host.requestUpdate();
      }, DEBOUNCE_MS);
    },
  };
}
