/** What browsers come with, and what is assumed where the size cannot be told. */
const USUAL = 16;

/**
 * The size of the keyword `medium`, in px: what the visitor chose as default font size in the
 * browser's settings. Asked by media queries, whose `em` is that size whatever the page declares, so
 * that the page need not be styled for it.
 */
export function mediumFontSize(view: Window): number {
  const width = view.innerWidth;
  // as many em as `size` px would make the width are no wider than it where em are no larger
  const isAtMost = (size: number): boolean =>
    view.matchMedia(`(min-width: ${String(width / size)}em)`).matches;
  let below = 4;
  let atMost = 80;
  if (!width || (isAtMost(USUAL + 0.1) && !isAtMost(USUAL - 0.1))) return USUAL;
  while (atMost - below > 0.01) {
    const size = (below + atMost) / 2;
    if (isAtMost(size)) atMost = size;
    else below = size;
  }
  return Math.round(atMost * 10) / 10;
}
