/** Choices as a link or a text, to take to another device. */
import { KEY } from './address.js';
import type { Preferences } from './catalog.js';
import { defaults, differences, validate } from './preferences.js';

/**
 * The address of the page with the visitor's choices, to open on another device. The choices are in the
 * fragment, because browsers do not send it to servers: they may reveal that somebody has low vision. They
 * come after what the page itself has there.
 */
export function linkTo(
  preferences: Preferences,
  { href, hash }: Pick<Location, 'href' | 'hash'>,
): string {
  const url = new URL(href);
  const own = withoutChoices(hash);
  url.hash = `${own && `${own}&`}${String(new URLSearchParams({ [KEY]: jsonOf(preferences) }))}`;
  return url.href;
}

/** The choices as JSON, without settings that leave the page as it is. */
export function jsonOf(preferences: Preferences): string {
  const chosen = differences(preferences, defaults);
  return JSON.stringify(Object.fromEntries(chosen.map((name) => [name, preferences[name]])));
}

/** Reads choices in JSON. `undefined` if none of them is valid. */
export function choiceIn(text: string): Preferences | undefined {
  try {
    const { valid } = validate(JSON.parse(text));
    return Object.keys(valid).length ? { ...defaults, ...valid } : undefined;
  } catch {
    return undefined;
  }
}

/** The choices in the fragment of an address. */
export function choiceInLink({ hash }: Location): Preferences | undefined {
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
const withoutChoices = (hash: string): string =>
  hash
    .slice(1)
    .split('&')
    .filter((part) => !part.startsWith(`${KEY}=`))
    .join('&');
