import { alphaOf } from '../../../dom/color-alpha.js';
import { components, isCssWide, isSubstitution } from '../../css/values.js';

/**
 * Rewrites a value so that each color in it reads the palette and falls back to what the author wrote.
 * The value may be any mix of colors and other pieces, so it may be that of a longhand, a shorthand or a
 * custom property. Images that are not gradients stay, except for those under text (`backdrop`).
 * @param role - see `roles.ts`
 * @param substitute - rewrites one function that may stand for any value, such as `var()`
 */
export function recolor(
  value: string,
  role: string,
  substitute: (piece: string) => string,
): string {
  if (value === 'initial' && role === 'background') return paletteColor('transparent', role);
  if (value === 'initial' && role === 'text') return paletteColor(value, role);
  if (isCssWide(value)) return value;
  return components(value)
    .map((piece, index) => {
      if (index % 2) return piece;
      // the CSSOM gives `initial` for a layer without an image, but a list must not hold it
      if (piece === 'initial') return 'none';
      if (isSubstitution(piece)) return substitute(piece);
      const [, name = ''] = /^([\w-]+)\(/.exec(piece.toLowerCase()) ?? [];
      if (role === 'backdrop' && hasImage(piece)) return `var(--a11y-gradient, ${piece})`;
      if (role === 'line' && name.endsWith('gradient')) return `var(--a11y-line, ${piece})`;
      if (isBackground(role) && name.endsWith('gradient')) {
        const stops = components(piece.slice(name.length + 1, -1));
        const isClear = stops.some((stop) => alphaOf(stop) < 1);
        return `var(--a11y-gradient${isClear ? '-clear' : ''}, ${piece})`;
      }
      return isColor(piece) ? paletteColor(piece, role) : piece;
    })
    .join('');
}

/** Tells if a background has an image, which text may be on. Gradients do not count. */
export const hasImage = (value: string): boolean => /(?:url|image-set|image)\(/i.test(value);

/** Reads the palette's color for a role. Without a palette in force, the author's color stays. */
export function paletteColor(color: string, role: string): string {
  const alpha = alphaOf(color);
  if (!isBackground(role)) return alpha ? `var(--a11y-${role}, ${color})` : color;
  if (alpha >= SURFACE) return `var(--a11y-${alpha < 1 ? 'surface' : 'background'}, ${color})`;
  return `var(--a11y-behind, ${alpha ? `var(--a11y-clear, ${color})` : color})`;
}

const isBackground = (role: string): boolean => /^(?:background|backdrop|line)$/.test(role);

/** A background that is more translucent than this only tints what is behind it. */
const SURFACE = 0.5;

/** Tells a color that is written as a function. */
export const isColorFunction = (value: string): boolean => COLOR_FUNCTION.test(value);

const COLOR_FUNCTION =
  /^(?:(?:rgb|hsl)a?|hwb|(?:ok)?l(?:ab|ch)|color|color-mix|light-dark|device-cmyk|contrast-color)\(/i;

/** Tells a color from other pieces of a value. */
export function isColor(piece: string): boolean {
  if (isColorFunction(piece)) return true;
  if (piece.startsWith('#')) return true;
  // currentcolor follows `color`, which has been rewritten
  if (!/^[a-z]+$/i.test(piece) || /^currentcolor$/i.test(piece) || isCssWide(piece)) return false;
  // the browser knows all names, those of system colors too
  return CSS.supports('color', piece);
}
