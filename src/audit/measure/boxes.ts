/** Boxes in the page, and the elements that clip their contents. */
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';

/** A part of the viewport, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element that clips its content at its padding box. */
export interface Clip {
  readonly element: Element;
  readonly box: Box;
  /** The area in which its content can be seen, also by scrolling. */
  readonly reach: Box;
  readonly scrolls: boolean;
}

/** The elements that clip the content of an element: itself and its ancestors, without the viewport. */
export function* clipsOf(from: Element): Generator<Clip> {
  let isSkipping = false;
  let isFixed = false;
  for (let element: Element | null = from; element; element = parentOf(element)) {
    if (isViewport(element)) return;
    const style = styleOf(element);
    const { overflowX, overflowY, position } = style;
    const contains = style.transform !== 'none' || style.filter !== 'none';
    // a positioned element is clipped by its containing block, and not by elements between the two
    if (contains || (position !== 'static' && !isFixed)) isSkipping = isFixed = false;
    const isBox = style.display !== 'inline' && style.display !== 'contents';
    if (!isSkipping && isBox && overflowX + overflowY !== 'visiblevisible') {
      const box = paddingBox(element);
      yield {
        element,
        box: axes(box, overflowX !== 'visible', overflowY !== 'visible'),
        reach: axes(box, CUTS.test(overflowX), CUTS.test(overflowY)),
        scrolls: SCROLLS.test(overflowX) || SCROLLS.test(overflowY),
      };
    }
    if (position === 'absolute') isSkipping = true;
    if (position === 'fixed') isSkipping = isFixed = true;
  }
}

const CUTS = /hidden|clip/;
const SCROLLS = /auto|scroll/;

export const intersection = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const area = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

const isViewport = (element: Element): boolean => element.matches('html, body');

const axes = (box: Box, x: boolean, y: boolean): Box => ({
  left: x ? box.left : -Infinity,
  right: x ? box.right : Infinity,
  top: y ? box.top : -Infinity,
  bottom: y ? box.bottom : Infinity,
});

function paddingBox(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const style = styleOf(element);
  return {
    left: left + parseFloat(style.borderLeftWidth),
    top: top + parseFloat(style.borderTopWidth),
    right: right - parseFloat(style.borderRightWidth),
    bottom: bottom - parseFloat(style.borderBottomWidth),
  };
}
