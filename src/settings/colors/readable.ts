/** Colors that can be read. */
import { contrast, mix } from './contrast.js';

/** The least contrast ratio of readable text: WCAG 2.2, 1.4.3. */
export const LEAST = 4.5;

/** The lower contrast ratio of text and of links to a background. */
export const contrastOf = (of: Record<'text' | 'background' | 'link', string>): number =>
  Math.min(contrast(of.text, of.background), contrast(of.link, of.background));

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
      if (contrast(mix(color, end, middle), beside) >= least) passes = middle;
      else fails = middle;
    }
    return [{ share: passes, color: mix(color, end, passes) }];
  });
  const [nearest] = found.sort((a, b) => a.share - b.share);
  return (
    nearest?.color ??
    (contrast('#000000', beside) > contrast('#ffffff', beside) ? '#000000' : '#ffffff')
  );
}
