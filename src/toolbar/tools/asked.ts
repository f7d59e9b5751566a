import type { Preferences } from '../../settings/catalog.js';
import { defaults } from '../../settings/preferences.js';

/** The settings that are more than a style of the page: each has a tool. */
export const toolNames = [
  'saturation',
  'images',
  'embeds',
  'motion',
  'guide',
  'magnifier',
] as const;

export type ToolName = (typeof toolNames)[number];

/** The value that a tool is asked for. The engine alone makes pictures gray or dark. */
export const askedOf = (name: ToolName, wanted: Preferences): Preferences[ToolName] =>
  name === 'images' && wanted.images !== 'text' ? defaults.images : wanted[name];

/** Tells that the choices in force ask for a tool. */
export const asksForTools = ({
  active,
  preferences,
}: {
  readonly active: boolean;
  readonly preferences: Preferences;
}): boolean => active && toolNames.some((name) => askedOf(name, preferences) !== defaults[name]);
