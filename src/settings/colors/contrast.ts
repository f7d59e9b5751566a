/** Contrast and mixing of colors. */

/** The parts of a color as `#rrggbb`, 0 to 255. */
const parts = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = parts(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast ratio of readable text: WCAG 2.2, 1.4.3. */
export const LEAST = 4.5;

/** The lower contrast ratio of text and of links to a background. */
export const contrastOf = (of: Record<'text' | 'background' | 'link', string>): number =>
  Math.min(contrast(of.text, of.background), contrast(of.link, of.background));

/**
 * Mixes two colors.
 * @param share - the share of the second, 0 to 1
 */
export function towards(from: string, to: string, share: number): string {
  const target = parts(to);
  const mixed = parts(from).map((part, at) =>
    Math.round(part + ((target[at] ?? part) - part) * share),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Changes a color as little as possible, towards black or white, until it has a contrast to another.
 * @param least - the contrast ratio, 1 to 21
 * @returns black or white, whichever has more contrast, if neither has enough
 */
export function readable(color: string, beside: string, least: number): string {
  if (contrast(color, beside) >= least) return color;
  const found = ['#000000', '#ffffff'].flatMap((end) => {
    if (contrast(end, beside) < least) return [];
    let fails = 0;
    let passes = 1;
    while (passes - fails > 1 / 512) {
      const middle = (fails + passes) / 2;
      if (contrast(towards(color, end, middle), beside) >= least) passes = middle;
      else fails = middle;
    }
    return [{ share: passes, color: towards(color, end, passes) }];
  });
  const [nearest] = found.sort((a, b) => a.share - b.share);
  return (
    nearest?.color ??
    (contrast('#000000', beside) > contrast('#ffffff', beside) ? '#000000' : '#ffffff')
  );
}
