/** Shorthands, also where the CSSOM does not tell what is in them. */
import { components, isSubstitution } from './values.js';

/** Gives the list of font families in a `font-family`, or in a `font` that holds `var()`. */
export function familiesIn(property: string, value: string): string {
  if (property !== 'font') return value;
  const pieces = components(value);
  const slash = pieces.findIndex(isSlash);
  return slash < 0 ? '' : pieces.slice(slash + 3).join('');
}

/** Tells the piece between the size and the line height in a `font`. */
export const isSlash = (piece: string): boolean => piece.trim() === '/';

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
  if (longhand === 'grid-row-start') return [];
  if (/-(?:start|end)$/.test(longhand)) return [longhand.replace(/-[a-z]+$/, '')];
  const shorthand = longhand.replace(/-(?:color|image|mode|y|top|right|bottom|left)$/, '');
  if (!longhand.startsWith('border-')) return [shorthand];
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
