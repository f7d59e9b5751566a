/** The shadows of boxes: an edge stays an edge, and a raised box gets one. */
import { layersOf } from '../../css/values.js';

/**
 * Rewrites a list of shadows by what each of them is:
 * - a sharp one of a few pixels is a ring or a line, often the only sign of focus: it has the color of borders
 * - a blurred one around a box says that the box is raised: an edge says so instead
 * - any other tints or veils what it lies on: it goes
 *
 * A color alone is that of a tint. It is in a custom property that such a list reads.
 * @param recolor - rewrites one piece in a role of the palette
 */
export function rewriteShadows(
  value: string,
  recolor: (piece: string, role: 'border' | 'shadow') => string,
): string {
  return layersOf(value)
    .map((layer) => {
      const lengths = layer.filter((piece) => /^[-+.\d]/.test(piece)).map(inPixels);
      const blur = lengths[2] ?? 0;
      const isInset = layer.includes('inset');
      if (blur > 0 && !isInset && lengths.every((length) => length < VEIL)) {
        return `var(--a11y-edge, ${layer.join('').trim()})`;
      }
      const isLine = lengths.length > 1 && !blur && lengths.every((length) => length <= LINE);
      const role = isLine ? 'border' : 'shadow';
      return layer.map((piece, at) => (at % 2 ? piece : recolor(piece, role))).join('');
    })
    .join(',');
}

/** The greatest width of a line that a shadow draws, in px. */
const LINE = 8;
/** The least width of a shadow that veils what is around its box, in px. */
const VEIL = 200;

const inPixels = (length: string): number =>
  Math.abs(parseFloat(length)) * (/em$/.test(length) ? 16 : 1);
