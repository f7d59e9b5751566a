import type { Corner, Placement } from './corners.js';

/** The form of an open bar, and the places that it may take, the wanted one first. */
export interface Form {
  readonly name: 'wide' | 'narrow' | 'sheet' | 'low';
  readonly places: readonly string[];
}

/** Gives the form of an open bar that is not in the flow of the page. */
export function formOf(placement: Placement, corner: Corner): Form {
  if (matchMedia(PHONE).matches) return { name: 'sheet', places: ['bottom'] };
  const floats = placement === 'floating';
  const isLow = matchMedia(LOW).matches;
  if (floats && !isLow) return { name: 'sheet', places: cornersFrom(corner) };
  const edges = edgesFrom(floats ? corner : placement);
  if (isLow) return { name: 'low', places: edges };
  return { name: matchMedia(NARROW).matches ? 'narrow' : 'wide', places: edges };
}

/** Tells if the buttons for all settings stand below the controls, once the bar is open. */
export const isList = (placement: Placement, corner: Corner): boolean =>
  formOf(placement, corner).name !== 'wide';

/** Gives the places that a folded bar may take: a corner, or else a tab at the side. */
export function foldedPlaces(placement: Placement, corner: Corner): readonly string[] {
  if (placement === 'inline') return [];
  if (placement === 'floating') return cornersFrom(corner);
  return [...cornersFrom('bottom-end'), 'middle end', 'middle start'];
}

/** Gives the corners of the window, the wanted one first, then the other one on its side, where the hand is. */
function cornersFrom(corner: Corner): string[] {
  const sides = corner.endsWith('end') ? ['end', 'start'] : ['start', 'end'];
  return sides.flatMap((side) => edgesFrom(corner).map((edge) => `${edge} ${side}`));
}

const edgesFrom = (wanted: string): string[] =>
  wanted.startsWith('bottom') ? ['bottom', 'top'] : ['top', 'bottom'];

/** A phone, upright or on its side. */
const PHONE = '(max-width: 40em) and (min-height: 25em), (pointer: coarse) and (max-height: 30em)';
/** A window such as that of a desktop at 400 %. */
const LOW = '(max-height: 25em)';
/** A window in which the buttons for all settings do not fit beside the switch. */
const NARROW = '(max-width: 64em)';
