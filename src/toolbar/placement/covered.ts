/** Finds what a box over the page hides for good. */
import { deepActiveElement } from '../../dom/active-element.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import { elementAt } from '../../dom/hit-test.js';
import { native } from '../../dom/native.js';
import { isText } from '../../dom/nodes.js';
import { overlap } from '../../dom/overlap.js';

/**
 * The texts, pictures and controls under a box of the toolbar that no scrolling brings out from under it, and
 * what has the focus.
 */
export function coveredBy(box: HTMLElement): Element[] {
  const { ownerDocument: document, style } = box;
  const { host } = box.getRootNode() as ShadowRoot;
  const area = box.getBoundingClientRect();
  const found = new Set([deepActiveElement(document)]);
  // nobody sees it: the box is whole again before the next frame. What is inherited would restyle all that is in it
  style.clipPath = 'inset(50%)';
  let isShifted = false;
  for (let y = area.top + INSET; y < area.bottom; y += LINE) {
    for (let x = area.left + INSET + (isShifted ? WORD / 2 : 0); x < area.right; x += WORD)
      found.add(elementAt(document, x, y));
    isShifted = !isShifted;
  }
  style.clipPath = '';
  return [...found].filter(
    (element): element is Element =>
      // the bar does not cover what is in it, or in one of its slots
      !!element && !host.contains(element) && !box.contains(element) && isCovered(element, area),
  );
}

/** Tells if an element is under an area of the window for good; without an area, if it shows at all. */
export function isCovered(element: Element, area?: DOMRect): boolean {
  return (
    native(element).checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    (!area ||
      boxesOf(element).some((box) => {
        if (!overlap(box, area)) return false;
        const { innerHeight } = native(native(element).ownerDocument).defaultView ?? window;
        // one as high as half the window need not be seen as a whole
        if (native(element).matches(':focus')) return box.height < innerHeight / 2;
        const up = area.bottom - Math.max(box.top, area.top);
        const down = Math.min(box.bottom, area.bottom) - area.top;
        return !canScroll(
          element,
          area.bottom > innerHeight - LEAST_ROOM ? Infinity : up,
          area.top < LEAST_ROOM ? Infinity : down,
        );
      }))
  );
}

/** The boxes of what people look for in an element: a picture or a control, or the lines of its own text. */
function boxesOf(element: Element): DOMRect[] {
  const whole = native(element).closest(WHOLE);
  if (whole) return [whole.getBoundingClientRect()];
  return [...native(element).childNodes].flatMap((text) => {
    if (!isText(text) || !text.data.trim()) return [];
    const range = new Range();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  });
}

/** Tells if something that moves with an element scrolls by so much: up, or further down. */
function canScroll(element: Element, up: number, down: number): boolean {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { position, overflowY } = styleOf(one);
    if (/auto|scroll/.test(overflowY) && scrolls(one, up, down)) return true;
    if (/fixed|sticky/.test(position)) return false;
  }
  const { scrollingElement } = native(native(element).ownerDocument);
  return !!scrollingElement && scrolls(scrollingElement, up, down);
}

function scrolls(element: Element, up: number, down: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = native(element);
  return scrollTop >= up || scrollHeight - clientHeight - scrollTop >= down;
}

/** What people look for as a whole, whatever is in it. */
const WHOLE =
  ':focus,a,button,label,summary,input,select,textarea,img,svg,video,canvas,iframe,[role=button]';

/**
 * The distances of the points that are looked at, in px; every other line is shifted by half a word. Neither a word
 * in small print is missed, nor a button of 24 × 20 px. Each point takes the browser some 0.02 ms.
 */
const LINE = 12;
const WORD = 40;
const INSET = 3;
/** What is moved out from under an area has to stay in the window, in px. */
const LEAST_ROOM = 44;
