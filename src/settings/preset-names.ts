/** The names of presets, and those of a site's own. */
import type { Preferences } from './catalog.js';
import { validate } from './preferences.js';

/**
 * The presets that come with the toolbar, in the order in which the bar offers them. `system` has no fixed
 * values: it follows the visitor's system.
 */
export const presetNames = Object.freeze([
  'low-vision',
  'dyslexia',
  'text-spacing',
  'calm',
  'reading',
  'system',
] as const);

/** The name of a preset. */
export type PresetName = (typeof presetNames)[number];

/** A preset of a site's own. */
export interface OwnPreset {
  /** The text of its button. */
  readonly name: string;
  readonly preferences: Readonly<Partial<Preferences>>;
}

/** Reads the name of a preset, or a site's own preset. Settings that are not valid are left out. */
export function readPreset(given: unknown): PresetName | OwnPreset | undefined {
  if (typeof given === 'string') return presetNames.find((name) => name === given);
  const { name, preferences } = Object(given) as Partial<Record<keyof OwnPreset, unknown>>;
  const { valid } = validate(preferences);
  return typeof name === 'string' && name.trim() && Object.keys(valid).length
    ? Object.freeze({ name, preferences: Object.freeze(valid) })
    : undefined;
}
