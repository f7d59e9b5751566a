import { areOwnColors, type OwnColors } from './own-colors.js';
import { schemeNames, type SchemeName } from './scheme-names.js';

/**
 * The value of the setting `background`: `default` for the colors of the page, the name of a scheme,
 * or three colors that the visitor has chosen, for text, background and links.
 */
export type Background = 'default' | SchemeName | OwnColors;

/** Tells a valid value of the setting `background`. */
export const isBackground = (value: unknown): value is Background =>
  typeof value === 'string' && (value === 'default' || isScheme(value) || areOwnColors(value));

/** Tells the name of a scheme. */
export const isScheme = (value: string): value is SchemeName =>
  (schemeNames as readonly string[]).includes(value);
