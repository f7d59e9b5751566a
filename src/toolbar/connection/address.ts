import { choiceInLink, clearLink, startsPlain } from '../../settings/address.js';
import type { Store } from '../../settings/store.js';

/**
 * Does what the address of the page asks for: to start with the page as its author made it, or to
 * choose what somebody has shared in a link.
 */
export function takeFromAddress(store: Store): void {
  if (startsPlain(location)) store.presume(false);
  const choice = choiceInLink(location);
  if (!choice) return;
  clearLink(window);
  store.set(choice, 'user');
}
