import type { UpdatingElement } from '../updating-element.js';
import type { SettingName } from '../../settings/catalog.js';
import { whileConnected } from '../connection/while-connected.js';

/** The text that a bar has screen readers say. */
export interface Announcer {
  readonly text: string;
  /** Says the new values, once the visitor has stopped changing them. */
  announce(changed: readonly SettingName[]): void;
  /** Says a text, instead of the values that have changed in the same act. */
  readonly say: (words: string) => void;
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
  let words = '';
  let text = '';
  /** The last text that was said. */
  let said = '';
  whileConnected(host, () => () => {
    clearTimeout(timer);
  });

  function show(next: string): void {
    text = next;
    host.requestUpdate();
  }

  function wait(): void {
    // a text that stays the same is no change, and would not be said again
    show('');
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = words || inWords([...pending]);
      // Orca leaves out a message that is the same as the one before
      said = next && next === said ? `${next}\u00a0` : next;
      show(said);
      pending.clear();
      words = '';
    }, DEBOUNCE_MS);
  }

  return {
    get text() {
      return text;
    },
    announce(changed) {
      for (const name of changed) pending.add(name);
      wait();
    },
    say(wanted) {
      words = wanted;
      wait();
    },
  };
}
