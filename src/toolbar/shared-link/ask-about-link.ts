import { defaults, differences } from '../../settings/preferences.js';
import { choiceInLink, clearLink } from '../../settings/share.js';
import { toolbarsIn } from '../connection/toolbars-in-document.js';
import type { Language } from '../language/language.js';
import { ask } from './question.js';

/**
 * Asks the visitor about the choices in the address of the page: whoever has made the link may have
 * chosen anything. Until they are accepted, nothing changes.
 */
export function askAboutLink(document: Document, { locale }: Pick<Language, 'locale'>): void {
  const choice = choiceInLink(location);
  // the one that leads
  const [toolbar] = toolbarsIn(document);
  if (!choice || !toolbar) return;
  clearLink(window);
  const { host, store } = toolbar;
  const { active, preferences } = store.state;
  const changed = differences(active ? preferences : defaults, choice);
  if (!changed.length) return;
  ask(host, locale, choice, changed, () => {
    store.set(choice, 'user');
  });
}
