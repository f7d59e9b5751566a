/** What the page, or its address, asks of the toolbar: its own switches, a key, and choices in a link. */
import { mayShare } from '../settings/address.js';
import type { Store } from '../settings/store.js';
import type { Connection } from './connection/connection.js';
import type { Fold } from './placement/fold.js';
import { hotkey, type HotkeyElement } from './input/hotkey.js';
import { pageSwitches, type SwitchedElement } from './input/page-switches.js';
import type { Language } from './language/language.js';

/** The means of what the page asks of the toolbar. */
export interface FromPageOptions {
  readonly host: HotkeyElement & SwitchedElement;
  readonly store: Store;
  readonly fold: Fold;
  readonly connection: Connection;
  readonly language: Language;
}

/** Has the toolbar do what the page asks, and asks the visitor about choices in its address, if there are any. */
export async function fromPage(options: FromPageOptions): Promise<true> {
  const { host, store, fold, connection, language } = options;
  pageSwitches(host, store, fold, connection);
  hotkey(host, fold, store);
  if (connection.leads && mayShare(location)) {
    const { askAboutLink } = await import('./shared-link/ask-about-link.js');
    await language.settled;
    askAboutLink(host.ownerDocument, language);
  }
  return true;
}
