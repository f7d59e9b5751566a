/** What a piece of a value is, where it may be a color. */
import { isCssWide } from '../../css/values.js';

/** A background that is more translucent than this only tints what is behind it. */
export const SURFACE = 0.5;

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
