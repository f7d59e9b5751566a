import { defaults, differences, validate } from './preferences.js';
import type { Preferences } from './catalog.js';

/** The part of an address that no server gets to see: what it says may reveal low vision. */
const KEY = 'a11y-toolbar';

/** The page's address with what is chosen, to open on another device. */
export function linkTo(preferences: Preferences, { href }: Location): string {
  const url = new URL(href);
  url.hash = new URLSearchParams({ [KEY]: textOf(preferences) }).toString();
  return url.href;
}

/** What is chosen, as JSON: only what is not the page's own. */
export function textOf(preferences: Preferences): string {
  const chosen = differences(preferences, defaults);
  return JSON.stringify(Object.fromEntries(chosen.map((name) => [name, preferences[name]])));
}

/** The choices in a text; `undefined` where there are none. */
export function choiceIn(text: string): Partial<Preferences> | undefined {
  try {
    const { valid } = validate(JSON.parse(text));
    return Object.keys(valid).length ? { ...defaults, ...valid } : undefined;
  } catch {
    return undefined;
  }
}

/** The choices in an address, which somebody has taken along from elsewhere. */
export function choiceInLink({ hash }: Location): Partial<Preferences> | undefined {
  const text = new URLSearchParams(hash.slice(1)).get(KEY);
  return text === null ? undefined : choiceIn(text);
}

/** Takes the choices out of the address: what is chosen after it counts more when it is loaded again. */
export function clearLink({ location, history }: Window): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', pathname + search);
}
