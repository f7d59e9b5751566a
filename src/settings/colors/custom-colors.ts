/** Palettes of the visitor's own colors. */
import type { Palette } from '../../page/index.js';
import { contrast, luminance, towards } from './contrast.js';
import type { OwnColors } from './own-colors.js';

/** Makes a palette of three colors. Its other colors are mixed from them. */
export function paletteFrom(colors: OwnColors): Readonly<Palette> {
  const [text, background, link] = colors.split(' ') as [string, string, string];
  const colorScheme = luminance(background) < luminance(text) ? 'dark' : 'light';
  const muted = nearest(towards(text, background, 0.3), text, background, 4.5);
  return Object.freeze({
    text,
    background,
    link,
    visited: link,
    disabled: muted,
    border: muted,
    control: towards(background, text, 0.06),
    selection: text,
    selectionText: background,
    focus: link,
    colorScheme,
  });
}

/** A color if its contrast to another is sufficient, or else a safe one. */
const nearest = (color: string, otherwise: string, beside: string, least: number): string =>
  contrast(color, beside) >= least ? color : otherwise;
