/** The longhands in a shorthand, also where the CSSOM does not tell them. */
import { components, isOpen, isSubstitution } from './values.js';

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
  const slash = pieces.findIndex((piece) => /^\s*\/\s*$/.test(piece));
  if (shorthand !== 'font' || slash < 0) return undefined;
  if (longhand === 'line-height') return pieces[slash + 1];
  if (longhand === 'font-weight') return weightIn(pieces.slice(0, slash));
  return longhand === 'font-family' ? pieces.slice(slash + 3).join('') : undefined;
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

/**
 * Finds the color in a shorthand of a border or outline: the one function, such as `var()`, beside a
 * width and a style.
 */
export function lineColorIn(shorthand: string): string | undefined {
  const pieces = components(shorthand).filter((_, index) => index % 2 === 0);
  const others = pieces.filter((piece) => !isSubstitution(piece));
  const isLine =
    pieces.length === 3 &&
    others.length === 2 &&
    others.some((piece) =>
      /^(?:solid|dashed|dotted|double|groove|ridge|inset|outset)$/.test(piece),
    ) &&
    others.some((piece) => /^(?:[\d.]|thin$|medium$|thick$)/.test(piece));
  return isLine ? pieces.find((piece) => isSubstitution(piece)) : undefined;
}

/**
 * Lists the shorthands that may hold a longhand as one unparsed text. A declaration with `var()` in a
 * shorthand leaves its longhands empty in the CSSOM until the value is computed.
 */
export function shorthandsOf(longhand: string): string[] {
  if (/^(?:font|line)-/.test(longhand)) return ['font'];
  if (/^(?:top|right|bottom|left)$/.test(longhand)) return ['inset'];
  if (longhand === 'margin-block-end') return ['margin-block'];
  const shorthand = longhand.replace(/-(?:color|image|mode|y|top|right|bottom|left)$/, '');
  const flow = /^border-(?:block|inline)/.exec(longhand)?.[0];
  return [shorthand, ...(flow ? [flow, `${flow}-color`] : []), 'border-color', 'border'];
}

/**
 * Names the family of a longhand: longhands that one shorthand sets together, or that are two names of
 * the same side. A family may have more members than needed, as a copied declaration does no harm.
 */
export const familyOf = (property: string): string | undefined =>
  /^(?:top|right|bottom|left)$/.test(property) ? 'inset' : FAMILY.exec(property)?.[0];

const FAMILY =
  /^(?:font|background|border|outline|text-(?:decoration|emphasis)|column-rule|-webkit-text-stroke|padding|margin|inset)/;
