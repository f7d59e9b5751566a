/** Choices as a link or a text, to take to another device. */
import { KEY, withoutChoices } from './address.js';
import type { Preferences } from './catalog.js';
import { defaults, differences } from './preferences.js';

/**
 * The address of the page with the visitor's choices, to open on another device. The choices are in the
 * fragment, because browsers do not send it to servers: they may reveal that somebody has low vision. They
 * come after what the page itself has there.
 */
export function linkTo(preferences: Preferences, { href, hash }: Location): string {
  const url = new URL(href);
  const own = withoutChoices(hash);
  url.hash = `${own && `${own}&`}${String(new URLSearchParams({ [KEY]: textOf(preferences) }))}`;
  return url.href;
}

/** The choices as JSON, without settings that leave the page as it is. */
export function textOf(preferences: Preferences): string {
  const chosen = differences(preferences, defaults);
  return JSON.stringify(Object.fromEntries(chosen.map((name) => [name, preferences[name]])));
}
