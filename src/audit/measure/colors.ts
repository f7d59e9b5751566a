/** The colors around elements, as computed styles tell them. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';

/** The color around an element. Empty if it is an image, or unknown. */
export function groundOf(element: Element): string {
  for (let step = parentOf(element); step; step = parentOf(step)) {
    const { backgroundColor, backgroundImage } = styleOf(step);
    if (backgroundImage !== 'none') return '';
    if (alphaOf(backgroundColor) === 1) return backgroundColor;
  }
  const { colorScheme } = styleOf(element.ownerDocument.documentElement);
  return /dark/.test(colorScheme) ? '' : 'rgb(255, 255, 255)';
}

/** An opaque color in sRGB as `#rrggbb`, or `undefined` for other colors, which are not judged. */
export function hexOf(color: string): string | undefined {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  if (!parts.length) return undefined;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
