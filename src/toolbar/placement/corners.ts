/** The places of a bar in the window. */

/** The place of the bar: see the attribute `placement`. */
export type Placement = 'top' | 'bottom' | 'inline' | 'floating';
/** The corner of the window in which a floating bar stands. */
export type Corner = `${'top' | 'bottom'}-${'start' | 'end'}`;

/** Gives the corner in which a bar stands; `undefined` for one that is as wide as the page. */
export function cornerOf(
  placement: Placement,
  corner: Corner,
  isOpen: boolean,
): Corner | undefined {
  if (placement === 'floating') return corner;
  return isOpen || placement === 'inline' ? undefined : `${placement}-end`;
}
