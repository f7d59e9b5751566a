import { alphaOf } from '../../../dom/color-alpha.js';
import { components, isCssWide, isSubstitution, layersOf } from '../../css/values.js';
import { isColor, SURFACE } from './color-pieces.js';
import { drawsShape, drawsSide } from './gradients.js';

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
  substitute: (piece: string, role: string) => string,
): string {
  if (value === 'initial' && role === 'background') return paletteColor('transparent', role);
  if (value === 'initial' && role === 'text') return paletteColor(value, role);
  if (isCssWide(value)) return value;
  return components(value)
    .map((piece, index) => {
      if (index % 2) return piece;
      // the CSSOM gives `initial` for a layer without an image, but a list must not hold it
      if (piece === 'initial') return 'none';
      if (isSubstitution(piece)) return substitute(piece, role);
      const [, name = ''] = /^([\w-]+)\(/.exec(piece.toLowerCase()) ?? [];
      if (role === 'backdrop' && hasImage(piece)) return `var(--a11y-gradient, ${piece})`;
      if (role === 'line' && name.endsWith('gradient'))
        return /currentcolor/i.test(piece) ? piece : `var(--a11y-line, ${piece})`;
      if (role === 'parts' && name.endsWith('gradient'))
        return `${name}(${inParts(piece.slice(name.length + 1, -1))})`;
      if (isBackground(role) && name.endsWith('gradient')) {
        const inner = piece.slice(name.length + 1, -1);
        if (role === 'sign' && (drawsShape(piece) || drawsSide(piece, value)))
          return `${name}(${recolor(inner, 'border', substitute)})`;
        const stops = components(inner);
        const isClear = stops.some((stop) => alphaOf(stop) < 1);
        return `var(--a11y-gradient${isClear ? '-clear' : ''}, ${piece})`;
      }
      return isColor(piece) ? paletteColor(piece, role) : piece;
    })
    .join('');
}

/** Gives the first color of a gradient that of text, and all others what is between that and the ground. */
function inParts(gradient: string): string {
  let first: string | undefined;
  return layersOf(gradient)
    .map(([color = '', ...place]) => {
      // a lone custom property may be a direction
      const isStop = isColor(color) || (place.length && isSubstitution(color));
      if (!isStop || alphaOf(color) === 0) return color + place.join('');
      first ??= color;
      return `var(--a11y-${color === first ? 'text' : 'rest'}, ${color})${place.join('')}`;
    })
    .join();
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

const isBackground = (role: string): boolean => /^(?:background|backdrop|line|sign)$/.test(role);
