/** The values of the setting `fontFamily`. */

/** The generic families that every browser has a font for. */
export const families = ['sans-serif', 'serif', 'monospace'] as const;

export type GenericFamily = (typeof families)[number];

/** Letters of any script, digits, spaces and hyphens: nothing that could end a CSS declaration. */
const NAME = /^(?! )[\p{L}\p{M}\p{N} _-]{1,64}$/u;

/** The most families that one value may list. */
const MOST = 5;

/**
 * Tells a valid value: a list of font families, by names without quotes. A name for the list may stand
 * before it, as in `Easy to read=Atkinson Hyperlegible, sans-serif`. `default` is the page's own font.
 */
export function isFamily(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const { name, families: list } = readFamilies(value);
  return list.length <= MOST && [name, ...list].every((word) => NAME.test(word));
}

/** Reads a value: the name of the list, or else that of its first family, and the families. */
export function readFamilies(value: string): { name: string; families: string[] } {
  const [name = '', families = name] = value.split('=', 2);
  const list = families.split(',').map((family) => family.trim());
  return { name: families === name ? (list[0] ?? '') : name.trim(), families: list };
}
