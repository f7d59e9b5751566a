/** The width conditions of media queries: https://drafts.csswg.org/mediaqueries/#width */

/** Makes each width condition of a media query that of a window which is narrower by this factor. */
export function scaleWidths(media: string, factor: number): string {
  if (factor === 1) return media;
  return mapWidths(media, (condition) =>
    condition.replace(
      LENGTH,
      (_, size: string, unit: string) =>
        // as many digits as tell two conditions apart that differ by a hundredth of a pixel
        String(+(Number(size) * factor).toFixed(4)) + unit,
    ),
  );
}

/**
 * Finds the widths, in px, at which the answer to a media query changes.
 * @param medium - the size of `1em`, in px. Units that depend on the window are left out
 */
export function breakpointsIn(media: string, medium: number): number[] {
  const found: number[] = [];
  mapWidths(media, (condition) => {
    for (const [, size, unit] of condition.matchAll(LENGTH)) {
      const inPx = { px: 1, em: medium, rem: medium }[(unit ?? '').toLowerCase()];
      if (inPx) found.push(Number(size) * inPx);
    }
    return condition;
  });
  return found;
}

/** Replaces what stands in the innermost brackets around each `width`. */
function mapWidths(media: string, map: (condition: string) => string): string {
  return media.replace(CONDITION, (condition) =>
    WIDTH.test(condition) ? map(condition) : condition,
  );
}

/** A pair of brackets, with functions such as `calc()` in it, but with no other condition. */
const CONDITION = /(?<![\w-])\((?:[^()]|[\w-]+\((?:[^()]|\([^()]*\))*\))*\)/g;
const WIDTH = /(?<![\w-])(?:min-|max-)?width(?![\w-])/i;
const LENGTH = /(?<![\w.-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+)\b/gi;
