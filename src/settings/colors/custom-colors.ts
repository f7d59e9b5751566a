import type { Palette } from '../../page/index.js';
import { contrast, luminance, towards } from './contrast.js';

/** The visitor's own colours: text, background, link, as `<input type=color>` has them. */
export type OwnColours = `#${string} #${string} #${string}`;

export const areOwnColours = (value: string): value is OwnColours =>
  /^#[\da-f]{6} #[\da-f]{6} #[\da-f]{6}$/.test(value);

/** A palette of three colours; what else it takes is between them. */
export function paletteFrom(colours: OwnColours): Readonly<Palette> {
  const [text, background, link] = colours.split(' ') as [string, string, string];
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

/** A colour where it stands out well enough from another, else one that surely does. */
const nearest = (colour: string, otherwise: string, beside: string, least: number): string =>
  contrast(colour, beside) >= least ? colour : otherwise;
