import type { Palette } from '../../page/index.js';
import { isScheme, type Background } from './background.js';
import { ownPalette } from './own-palette.js';
import { schemes } from './schemes.js';

/** The colors of a background, or `undefined` for the colors of the page. */
export function paletteOf(background: Background): Readonly<Palette> | undefined {
  if (background === 'default') return undefined;
  return isScheme(background) ? schemes[background] : ownPalette(background);
}
