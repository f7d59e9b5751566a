/** The part of a box that a visitor can see, also by scrolling. */
import { styleOf } from '../../dom/computed-style.js';
import { area, clipsOf, intersection, type Box } from './boxes.js';

/** What is left of some boxes. */
export interface Left {
  /** The share of their area that is visible, or can be scrolled to: 0 to 1. */
  readonly share: number;
  /** The number of boxes of which less than half is. */
  readonly hidden: number;
}

/**
 * Measures what is left of boxes inside of an element.
 * @param from - the first element that may cut them off
 */
export function leftOf(boxes: readonly Box[], from: Element): Left {
  let pieces = boxes;
  let isWhole = true;
  let share = 1;
  let hidden = 0;
  let whole = sum(boxes);
  for (const { element, reach, scrolls } of clipsOf(from)) {
    pieces = pieces.map((one) => intersection(one, reach));
    if (!scrolls) continue;
    if (isWhole) hidden = halved(boxes, pieces);
    isWhole = false;
    // the rest can be scrolled to: from here on, this box is the one that may be cut off
    share *= sum(pieces) / whole;
    pieces = [element.getBoundingClientRect()];
    whole = sum(pieces) || 1;
  }
  // the page is the outermost of them: it cuts off what does not stand in a box that scrolls
  const reach = reachOf(from);
  pieces = pieces.map((one) => intersection(one, reach));
  return {
    share: share * (sum(pieces) / whole),
    hidden: isWhole ? halved(boxes, pieces) : hidden,
  };
}

const sum = (boxes: readonly Box[]): number => boxes.reduce((total, box) => total + area(box), 0);

const halved = (boxes: readonly Box[], pieces: readonly Box[]): number =>
  boxes.filter((box, index) => area(pieces[index] ?? box) < area(box) / 2).length;

/** The area that a page can be scrolled to. */
function reachOf({ ownerDocument: { defaultView, documentElement, body } }: Element): Box {
  const { scrollX = 0, scrollY = 0, frameElement } = defaultView ?? {};
  const style = styleOf(documentElement);
  const isLeftToRight = style.direction === 'ltr';
  // the window takes `overflow` from the root, or else from the body
  const { overflowX, overflowY } =
    style.overflowX + style.overflowY === 'visiblevisible' ? styleOf(body) : style;
  const isFixed = frameElement?.getAttribute('scrolling') === 'no';
  const { clientWidth, clientHeight } = documentElement;
  const right = isLeftToRight && !isFixed && overflowX !== 'hidden' ? Infinity : clientWidth;
  return {
    left: isLeftToRight || isFixed || overflowX === 'hidden' ? -scrollX : -Infinity,
    top: -scrollY,
    right: right - (isLeftToRight ? 0 : scrollX),
    bottom: isFixed || overflowY === 'hidden' ? clientHeight : Infinity,
  };
}
