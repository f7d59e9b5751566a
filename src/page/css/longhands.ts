/** The longhands in a shorthand that the CSSOM does not tell. */
import { familiesIn, isSlash } from './shorthands.js';
import { components, isOpen } from './values.js';

/**
 * Finds the value of a longhand in a shorthand that holds `var()`, which browsers keep as unparsed text.
 * @returns undefined where that depends on the values of the custom properties
 */
export function longhandIn(shorthand: string, longhand: string, value: string): string | undefined {
  const pieces = components(value);
  if (/^margin/.test(shorthand)) {
    // a single `var()` may stand for several values
    if (pieces.length < 3) return undefined;
    return shorthand === 'margin' ? (pieces[4] ?? pieces[0]) : pieces[2];
  }
  const slash = pieces.findIndex(isSlash);
  if (shorthand !== 'font' || slash < 0) return undefined;
  if (longhand === 'line-height') return pieces[slash + 1];
  if (longhand === 'font-weight') return weightIn(pieces.slice(0, slash));
  return longhand === 'font-family' ? familiesIn(shorthand, value) : undefined;
}

/** Finds the weight in a `font`, among style, variants, stretch and size. Only the size has a fixed place. */
function weightIn(pieces: readonly string[]): string | undefined {
  // the last piece that is not blank is the size
  const ahead = pieces.slice(
    0,
    pieces.findLastIndex((piece) => piece.trim()),
  );
  if (ahead.some((piece) => isOpen(piece))) return undefined;
  return ahead.find((piece) => /^(?:\d+|bold(?:er)?|lighter)$/i.test(piece)) ?? 'normal';
}
