/** The generic families that every browser has a font for. */
export const families = ['sans-serif', 'serif', 'monospace'] as const;

export type GenericFamily = (typeof families)[number];

/** Letters of any script, digits, spaces and hyphens: nothing that could end a CSS declaration. */
const NAME = /^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N} _-]{0,63}$/u;

/** Most families that one value may list. */
const MOST = 5;

/** Whether a value is a list of font families, by names without quotes; `default` is the page's. */
export function isFamily(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const names = value.split(', ');
  return names.length <= MOST && names.every((name) => NAME.test(name));
}

/** The same as CSS: quoted, so that no name is a keyword, unless it is a generic family. */
export const cssFamily = (value: string): string =>
  value
    .split(', ')
    .map((name) => ((families as readonly string[]).includes(name) ? name : `"${name}"`))
    .join();
