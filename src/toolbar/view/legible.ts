import { adoptRules } from '../../dom/constructed-sheet.js';
import { contrast } from '../../settings/colors/contrast.js';
import { readable } from '../../settings/colors/readable.js';
import { areOwnColors } from '../../settings/colors/own-colors.js';
import { paletteOf } from '../../settings/colors/palette-of.js';
import type { Preferences } from '../../settings/catalog.js';
import type { ToolbarElement } from '../toolbar-element.js';

/** The contrast of text in the bar (WCAG 2.2, 1.4.6), and of boundaries and the focus (1.4.11). */
const TEXT = 7;
const SHAPE = 3;

/** Keeps the bar readable in the visitor's own colors, however much alike these are: they can only be mended there. */
export function keepLegible(host: ToolbarElement): void {
  let shown = '';
  let undo: (() => void) | undefined;
  host.addController({
    hostUpdate() {
      const { active, preferences, renderRoot } = host;
      const rule = active ? ruleFor(preferences) : '';
      if (rule === shown) return;
      shown = rule;
      undo?.();
      undo = rule ? adoptRules(rule, renderRoot) : undefined;
    },
  });
}

/** The colors of the bar for own colors: theirs, as far as they can be told apart. */
function ruleFor({ background: chosen }: Preferences): string {
  const palette = areOwnColors(chosen) && paletteOf(chosen);
  if (!palette) return '';
  const text = readable(palette.text, palette.background, TEXT);
  // beside a middle grey, neither black nor white stands out enough
  const background =
    contrast(text, palette.background) < TEXT
      ? readable(palette.background, text, TEXT)
      : palette.background;
  const border = readable(palette.border, background, SHAPE);
  const focus = readable(palette.focus, background, SHAPE);
  return `:host{--a11y-text:${text};--a11y-background:${background};--a11y-border:${border};--a11y-focus:${focus}}`;
}
