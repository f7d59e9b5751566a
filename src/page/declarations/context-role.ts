import type { Block } from './block.js';
import { hasImage } from '../effects/palette/colors.js';
import type { Role } from '../effects/effects.js';
import {
  mayMatchRoot,
  stylesDisabled,
  stylesSelection,
  stylesText,
  stylesVisited,
} from '../css/selectors.js';

/** The part that a declaration plays in its rule, given the one that its property has. */
export function partOf(
  role: Role,
  block: Block,
  selectors: readonly string[],
  root: Element,
): Role {
  switch (role) {
    case 'size':
      return mayMatchRoot(selectors, root) ? 'root-size' : role;
    case 'background':
      if (stylesSelection(selectors)) return 'selection';
      // a mask cuts the shape of an icon out of the background colour
      if (hasImage(block.read('mask-image'))) return 'text';
      return coversWithImage(block) && stylesText(selectors, root) ? 'backdrop' : role;
    case 'opacity':
      return stylesDisabled(selectors) ? 'disabled-opacity' : role;
    case 'text':
      if (stylesSelection(selectors)) return 'selection-text';
      return stylesVisited(selectors) ? 'visited' : role;
    default:
      return role;
  }
}

/** Text that a gradient behind it was to shine through would be gone with the gradient. */
export const isSeeThroughText = (block: Block, property: string, value: string): boolean =>
  value === 'transparent' &&
  (property === 'color' ||
    (property === '-webkit-text-fill-color' && block.read('background-clip').includes('text')));

/** An image that is neither repeated nor as large as its box is an icon beside the text. */
function coversWithImage(block: Block): boolean {
  const image = block.read('background-image');
  // a shorthand with var() in it has no longhands
  const shorthand = block.read('background');
  const layers = image
    ? `${block.read('background-repeat')}/${block.read('background-size')}`
    : shorthand.replace(/url\([^)]*\)/g, '');
  return (
    hasImage(image || shorthand) &&
    (!layers.includes('no-repeat') || /(?:^|[^-])repeat|\/.*(?:cover|contain|%)/.test(layers))
  );
}
