import type { Palette } from '../../page/index.js';
import { contrast, luminance, towards } from './contrast.js';

/** The visitor's own colors: text, background, link, as `<input type=color>` has them. */
export type OwnColors = `#${string} #${string} #${string}`;

export const areOwnColors = (value: string): value is OwnColors =>
  /^#[\da-f]{6} #[\da-f]{6} #[\da-f]{6}$/.test(value);

/** A palette of three colors; what else it takes is between them. */
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

/** A color where it stands out well enough from another, else one that surely does. */
const nearest = (color: string, otherwise: string, beside: string, least: number): string =>
  contrast(color, beside) >= least ? color : otherwise;
