import type { Palette } from '../../page/index.js';
import { contrast, luminance, mix } from './contrast.js';
import type { OwnColors } from './own-colors.js';

/** Makes a palette of the three colors that a visitor has chosen. Its other colors are mixed from them. */
export function ownPalette(colors: OwnColors): Readonly<Palette> {
  const [text, background, link] = colors.split(' ') as [string, string, string];
  const colorScheme = luminance(background) < luminance(text) ? 'dark' : 'light';
  const pale = mix(text, background, 0.3);
  const muted = contrast(pale, background) >= READABLE ? pale : text;
  return Object.freeze({
    text,
    background,
    link,
    visited: link,
    disabled: muted,
    border: muted,
    control: mix(background, text, 0.06),
    selection: text,
    selectionText: background,
    focus: link,
    colorScheme,
  });
}

/** The least contrast ratio of text: WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
