/** The generic families that every browser has a font for. */
export const families = ['sans-serif', 'serif', 'monospace'] as const;

export type GenericFamily = (typeof families)[number];

/** Letters of any script, digits, spaces and hyphens: nothing that could end a CSS declaration. */
const NAME = /^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N} _-]{0,63}$/u;

/** Most families that one value may list. */
const MOST = 5;

/**
 * Whether a value is a list of font families, by names without quotes, perhaps with a name of its
 * own before it, as in `Easy to read=Atkinson Hyperlegible, sans-serif`; `default` is the page's.
 */
export function isFamily(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const { name, families: list } = taken(value);
  return list.length <= MOST && [name, ...list].every((word) => NAME.test(word));
}

/** The same as CSS: quoted, so that no name is a keyword, unless it is a generic family. */
export const cssFamily = (value: string): string =>
  taken(value)
    .families.map((family) => (isGeneric(family) ? family : `"${family}"`))
    .join();

/** What a family is called in the bar. */
export const familyName = (value: string): string => taken(value).name;

function taken(value: string): { name: string; families: string[] } {
  const [name = '', families = name] = value.split('=', 2);
  const list = families.split(',').map((family) => family.trim());
  return { name: families === name ? (list[0] ?? '') : name.trim(), families: list };
}

const isGeneric = (family: string): boolean => (families as readonly string[]).includes(family);
