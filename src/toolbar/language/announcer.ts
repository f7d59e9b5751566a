import type { LitElement } from 'lit';
import type { SettingName } from '../../settings/catalog.js';
import { whileConnected } from '../connection/while-connected.js';

/** How long choices must rest before they are read out: arrow keys run through several. */
const DEBOUNCE_MS = 400;

/** Says once, after a series of changes, what they were. A bar that has gone says nothing more. */
export function announcer(
  host: LitElement,
  say: (changed: readonly SettingName[]) => void,
): (changed: readonly SettingName[]) => void {
  const pending = new Set<SettingName>();
  let timer: ReturnType<typeof setTimeout>;
  whileConnected(host, () => () => {
    clearTimeout(timer);
  });
  return (changed) => {
    for (const name of changed) pending.add(name);
    clearTimeout(timer);
    timer = setTimeout(() => {
      say([...pending]);
      pending.clear();
    }, DEBOUNCE_MS);
  };
}
