/**
 * The alpha of a CSS color, from 0, transparent, to 1, opaque. A value that does not tell, such as
 * `var(--x)` or a color's name, counts as opaque.
 */
export function alphaOf(color: string): number {
  if (/^transparent$/i.test(color)) return 0;
  const [, short, long] = /^#(?:\w{3}(\w)|\w{6}(\w\w))$/.exec(color) ?? [];
  const hex = long ?? (short && short + short);
  if (hex) return parseInt(hex, 16) / 255;
  const [, alpha, percent] = ALPHA.exec(color) ?? [];
  return alpha ? Number(alpha) / (percent ? 100 : 1) : 1;
}

/** The number after a slash, or the fourth of the arguments between commas. */
const ALPHA = /(?:\/|^\w+\((?:[^,]*,){3})\s*([\d.]+(?:e-?\d+)?)(%?)\s*\)$/;
