/** Borders: edges of boxes, and white lines that a style sheet draws, such as those of a tick. */
import { parseVar } from '../../css/values.js';
import type { Block, DeclarationContext } from '../effect.js';
import { isGenerated, LIGHT } from './boxes.js';

export function declareBorder(
  value: string,
  property: string,
  block: Block,
  context: DeclarationContext,
): string {
  const border = context.rewrite('border');
  if (!isGenerated(context) || !LIGHT.test(parseVar(value)?.fallback?.trim() ?? value))
    return border;
  block.write('--a11y-sign', SIGN, property);
  block.write('--a11y-contour', CONTOUR, property);
  block.write('filter', 'var(--a11y-contour, revert-layer)', property);
  return `var(--a11y-sign, ${border})`;
}

/** Black or white where white lines can only lie on a mark: on a light ground, or in a box that may be one. */
const onMark = (lightness: string): string =>
  'oklch(from var(--a11y-under,var(--a11y-ground,#fff)) ' +
  `clamp(0,${lightness},1) 0 h/calc((l - .9)*999))`;

/** As light or dark as the palette's ground there, and the color of edges elsewhere. */
const SIGN = `oklch(from color-mix(in oklab,var(--a11y-border) 1%,${onMark('-1*var(--a11y-side)')}) l c h/1)`;

/** Something opposite beside the lines, by which they are seen where that box is too large for a mark. */
const CONTOUR = `drop-shadow(1px 1px ${onMark('var(--a11y-side)')})`;
