/** The areas that elements may be seen in. */
import { styleOf } from '../../../dom/computed-style.js';
import { parentOf } from '../../../dom/flat-tree.js';
import { native } from '../../../dom/native.js';

/** A box in the window; one that nothing fits into has its edges crossed. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Gives a function that tells the area in which what an element holds may be seen or scrolled to. It
 * remembers: it is good for as long as nothing moves.
 * @param page - the area of the whole page
 */
export function seenAreas(page: Area): (element: Element) => Area {
  const known = new Map<Element, Area>();

  function around(element: Element, position: string): Area {
    if (position === 'fixed') return page;
    let parent = parentOf(element);
    // a box without a position does not cut what is placed against one further out
    if (position === 'absolute')
      while (parent && styleOf(parent).position === 'static') parent = parentOf(parent);
    return parent ? areaOf(parent) : page;
  }

  function areaOf(element: Element): Area {
    const before = known.get(element);
    if (before) return before;
    const { position, display, overflowX, overflowY } = styleOf(element);
    const outer = around(element, position);
    const isWhole = !parentOf(element) || native(element).localName === 'body';
    const cuts = !isWhole && !/^(?:inline|contents)$/.test(display);
    const area = cuts ? cut(outer, element, overflowX, overflowY) : outer;
    known.set(element, area);
    return area;
  }

  return areaOf;
}

/** Tells if enough of a box is in an area to be seen. */
export const isIn = (box: Area, area: Area): boolean => {
  const { left, top, right, bottom } = common(box, area);
  return right - left > LEAST && bottom - top > LEAST;
};

/** A box thinner than this, in px, is there for screen readers. */
const LEAST = 2;

function cut(outer: Area, element: Element, overflowX: string, overflowY: string): Area {
  if (overflowX === 'visible' && overflowY === 'visible') return outer;
  const box = native(element).getBoundingClientRect();
  const seen = common(outer, box);
  if (!isIn(box, outer)) return seen;
  const [cutsX, cutsY] = [overflowX, overflowY].map((overflow) => /hidden|clip/.test(overflow));
  return {
    ...EVERYWHERE,
    ...(cutsX && { left: seen.left, right: seen.right }),
    ...(cutsY && { top: seen.top, bottom: seen.bottom }),
  };
}

const EVERYWHERE: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const common = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
