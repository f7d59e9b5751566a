/** The color schemes of the setting `background`. */
import type { Palette } from '../../page/index.js';
import type { SchemeName } from './scheme-names.js';

/**
 * The color schemes on offer, by name: text, background, link, visited link, disabled text, border,
 * control. Text has a contrast of 7:1 or more to the backgrounds of the page and of controls (WCAG 2.2,
 * 1.4.6). Borders and focus have 3:1 or more (1.4.11).
 */
export const schemes: Readonly<Record<SchemeName, Readonly<Palette>>> = {
  white: palette('000 fff 026 616 444 666 f4f4f4', 'light'),
  black: palette('fff 000 9cf ebf bbb 999 1a1a1a', 'dark'),
  blue: palette('001 bdf 026 406 134 135 def', 'light'),
  beige: palette('210 fed 017 616 543 776 ffe', 'light'),
  brown: palette('ae4 210 9df fbd cca a86 321', 'dark'),
  green: palette('fff 031 bef fcd bdc 7a8 042', 'dark'),
  yellow: palette('fe0 000 9df fbd cc8 a93 1a1a1a', 'dark'),
  dark: palette('ddd 222 ace dbe bbb 888 2b2b2b', 'dark'),
  sepia: palette('321 f4e8d0 024 515 443 765 fdf6e3', 'light'),
  grey: palette('111 ddd 013 404 333 555 eee', 'light'),
};

/** Makes a palette. A selection swaps text and background. The focus has the link color, or yellow on dark. */
function palette(colors: string, colorScheme: Palette['colorScheme']): Readonly<Palette> {
  const [text, background, link, visited, disabled, border, control] = colors
    .split(' ')
    .map((digits) => `#${digits}`) as [string, string, string, string, string, string, string];
  return Object.freeze({
    text,
    background,
    link,
    visited,
    disabled,
    border,
    control,
    selection: text,
    selectionText: background,
    focus: colorScheme === 'dark' ? '#fd0' : link,
    colorScheme,
  });
}
