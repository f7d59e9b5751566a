/** Choices in the address of a page. */
import { defaults, validate } from './preferences.js';
import type { Preferences } from './catalog.js';

/** The name of the toolbar's parameter, in the fragment and in the query. */
export const KEY = 'a11y-toolbar';

/** Reads choices in JSON. `undefined` if none of them is valid. */
export function choiceIn(text: string): Partial<Preferences> | undefined {
  try {
    const { valid } = validate(JSON.parse(text));
    return Object.keys(valid).length ? { ...defaults, ...valid } : undefined;
  } catch {
    return undefined;
  }
}

/** The choices in the fragment of an address. */
export function choiceInLink({ hash }: Location): Partial<Preferences> | undefined {
  const text = new URLSearchParams(hash.slice(1)).get(KEY);
  return text === null ? undefined : choiceIn(text);
}

/**
 * Removes the choices from the address, so that a reload does not undo later choices. The browser then
 * goes where the rest of the fragment leads.
 */
export function clearLink({ location, history }: Window): void {
  // the whole address: a relative one may lead elsewhere, as by <base>
  const [page = ''] = location.href.split('#');
  const own = withoutChoices(location.hash);
  try {
    if (!own) history.replaceState(history.state, '', page);
  } catch {
    // the page's address cannot be changed but for its fragment, as that of a data: document
  }
  if (own || location.hash) location.replace(`${page}#${own}`);
}

/** A fragment without its `#` and the toolbar's parameter. */
export const withoutChoices = (hash: string): string =>
  hash
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith(`${KEY}=`))
    .join('&');

/**
 * Tells that the address asks for the page as its author made it, by `?a11y-toolbar=off`. It is for
 * visitors whose stored choices make a page unusable. Their choices stay stored.
 */
export const startsPlain = ({ search }: Location): boolean =>
  new URLSearchParams(search).get(KEY) === 'off';
