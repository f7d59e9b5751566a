/** The places of a bar in the window. */

/** The place of the bar: see the attribute `placement`. */
export type Placement = 'top' | 'bottom' | 'inline' | 'floating';
/** The corner of the window in which a floating bar stands. */
export type Corner = `${'top' | 'bottom'}-${'start' | 'end'}`;
