import { components } from './values.js';

/**
 * What a shorthand that holds `var()`, and is hence one unparsed text, says of a longhand.
 * @returns undefined where that depends on what the custom properties hold
 */
export function longhandIn(shorthand: string, longhand: string, value: string): string | undefined {
  const pieces = components(value);
  if (/^margin/.test(shorthand)) {
    // one alone may hold several
    if (pieces.length < 3) return undefined;
    return shorthand === 'margin' ? (pieces[4] ?? pieces[0]) : pieces[2];
  }
  const slash = pieces.findIndex((piece) => /^\s*\/\s*$/.test(piece));
  if (shorthand !== 'font' || slash < 0) return undefined;
  if (longhand === 'line-height') return pieces[slash + 1];
  if (longhand === 'font-weight') return weightIn(pieces.slice(0, slash));
  return longhand === 'font-family' ? pieces.slice(slash + 3).join('') : undefined;
}

/** Among the style, the variants, the weight, the stretch and the size of a `font`, in any order. */
function weightIn(pieces: readonly string[]): string | undefined {
  // the last is the size, after which only a space may stand
  const ahead = pieces.slice(
    0,
    pieces.findLastIndex((piece) => piece.trim()),
  );
  if (ahead.some((piece) => piece.includes('var('))) return undefined;
  return ahead.find((piece) => /^(?:\d+|bold(?:er)?|lighter)$/i.test(piece)) ?? 'normal';
}
