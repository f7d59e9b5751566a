import type { PageStyle } from '../../page/index.js';
import { areOwnColors, paletteFrom, type OwnColors } from './custom-colors.js';
import { schemes, type SchemeName } from './schemes.js';

/**
 * The value of the setting `background`: `default` for the colors of the page, the name of a scheme,
 * or three colors that the visitor has chosen, for text, background and links.
 */
export type Background = 'default' | SchemeName | OwnColors;

export function isBackground(value: unknown): value is Background {
  return (
    typeof value === 'string' && (value === 'default' || isScheme(value) || areOwnColors(value))
  );
}

/** The colors of a background, or `undefined` for the colors of the page. */
export function paletteOf(background: Background): PageStyle['palette'] {
  if (background === 'default') return undefined;
  return isScheme(background) ? schemes[background] : paletteFrom(background);
}

const isScheme = (value: string): value is SchemeName => Object.hasOwn(schemes, value);
