/** Splits CSS values into their pieces, and reads and replaces `var()` in them. */

const TOKEN = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[()]|[\s,/]+|[^"'\\()\s,/]+/gs;

/**
 * Splits a CSS value into its top-level component values and the separators between them, so that
 * `components(v).join('') === v`. A function is one piece, its arguments included.
 */
export function components(value: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const [token] of value.matchAll(TOKEN)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (!depth && /^[\s,/]/.test(token)) pieces.push(token, '');
    else pieces.push(`${pieces.pop() ?? ''}${token}`);
  }
  return pieces;
}

/** Reads the name and the fallback of a `var()`. Returns undefined for any other piece. */
export function parseVar(
  piece: string,
): { name: string; fallback: string | undefined } | undefined {
  const [all, name, fallback] = /^var\(\s*(--[^\s,)]+)\s*(?:,(.*))?\)$/is.exec(piece) ?? [];
  return all && name ? { name, fallback } : undefined;
}

/** Splits a list at its commas: the pieces of each layer, and the spaces between them. */
export function layersOf(value: string): string[][] {
  const layers: string[][] = [[]];
  for (const [at, piece] of components(value).entries()) {
    if (at % 2 && piece.includes(',')) layers.push([]);
    else layers.at(-1)?.push(piece);
  }
  return layers;
}

/** Tells if a value depends on a function that may stand for anything, which only the browser can resolve. */
export const isOpen = (value: string): boolean => SUBSTITUTION.test(value);

/** Tells if a piece is such a function. */
export const isSubstitution = (piece: string): boolean => piece.search(SUBSTITUTION) === 0;

const SUBSTITUTION = /(?<![\w-])(?:var|if|attr|--[\w-]+)\(/i;

/** Tells if a value is a keyword by which an inherited property inherits. */
export const isInherited = (value: string): boolean => /^(?:inherit|unset)$/i.test(value);

/** Writes a spacing so that it is a length, whatever a function in it stands for. */
export const asLength = (value: string): string =>
  value.replace(/(?<![\w-])normal(?![\w-])/gi, '0px');

/** Tells if a value is a CSS-wide keyword: it says where the value comes from, not what it is. */
export const isCssWide = (value: string): boolean =>
  /^(?:inherit|initial|unset|revert|revert-layer)$/i.test(value);

/**
 * Replaces the custom properties that a value reads, except those of the engine. Fallbacks stay.
 * @param replace - gives the name of the other property
 * @param fallback - gives the fallback of a `var()` that has none
 */
export const replaceVars = (
  value: string,
  replace: (name: string) => string,
  fallback = (whole: string): string => whole,
): string =>
  value.replace(VAR, (whole: string, name: string, end: string) => {
    if (name.startsWith('--a11y-')) return whole;
    return end === ',' ? `var(${replace(name)},` : `var(${replace(name)}, ${fallback(whole)})`;
  });

const VAR = /var\(\s*(--[^\s,)]+)\s*([,)])/gi;
