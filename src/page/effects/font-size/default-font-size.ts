/**
 * Finds the size of the keyword `medium`, in px. The visitor sets it as the default font size in the
 * browser's settings. Media queries tell it, as their `em` is that size whatever the page declares: so
 * the page need not be styled to know.
 */
export function mediumFontSize(view: Window): number {
  const width = view.innerWidth;
  // the window is at least so many em wide if an em is at most `size` px
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

/** The size that browsers come with. It is assumed where the size cannot be told. */
const USUAL = 16;
