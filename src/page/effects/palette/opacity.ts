/** Text that is faint becomes opaque. */
import { isCssWide, parseVar } from '../../css/values.js';
import type { Values } from '../effect.js';

/** The least opacity of text that is meant to be read. Below, it is meant to be hidden. */
export const FAINT = 0.3;

/** Makes text opaque, each value of a custom property by itself: one of them may hide what is to fade in. */
export function opaqueWithVars(
  value: string,
  role: string,
  _single: boolean,
  values: Values,
): string {
  const reference = parseVar(value);
  if (!reference) return isCssWide(value) ? value : opaque(value, FAINT);
  const otherwise = reference.fallback
    ? values.rewrite(reference.fallback.trim(), role, false)
    : value;
  return `var(${values.twin(reference.name, role)}, ${otherwise})`;
}

/**
 * Makes text opaque that is faint.
 * @param above - an opacity up to this is meant to be so
 */
export function opaque(value: string, above: number): string {
  const alpha = parseFloat(value) / (value.endsWith('%') ? 100 : 1);
  // a custom property may hide an element that is to fade in, but no disabled one
  const isFaint = parseVar(value) ? !above : alpha > above && alpha < 1;
  return isFaint ? `max(${value}, var(--a11y-opacity, 0))` : value;
}
