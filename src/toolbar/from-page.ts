/** What the page, or its address, asks of the toolbar: its own switches, a key, and choices in a link. */
import { mayShare } from '../settings/address.js';
import type { Language } from './language/language.js';
import type { UpdatingElement } from './updating-element.js';

export { hotkey } from './input/hotkey.js';
export { pageSwitches } from './input/page-switches.js';

/** Asks the visitor about choices in the address of the page, if there are any. */
export async function askAboutLink(host: UpdatingElement, language: Language): Promise<void> {
  if (!mayShare(location)) return;
  const { look } = await import('./shared-link/look.js');
  await language.settled;
  look(host.ownerDocument, language);
}
