/** Measures the part of an element that is visible in the window. */
import { styleOf } from '../../../dom/computed-style.js';
import { parentAcrossFrames } from '../../../dom/flat-tree.js';
import { native } from '../../../dom/native.js';

/** The box of an element in the window of the page, and the visible part of it. */
export interface VisibleBox {
  readonly box: DOMRect;
  /** The lengths that are cut off at the top, right, bottom and left, in px. */
  readonly cut: readonly [number, number, number, number];
}

/**
 * Finds the visible part of an element: boxes that scroll or clip cut it off, and so do fixed and
 * sticky elements over it.
 * @param page - the document of the window; the element may be in a frame of it
 * @param bar - the toolbar, which cuts nothing off
 * @returns `undefined` if no part can be seen
 */
export function visibleBox(element: Element, page: Document, bar: Element): VisibleBox | undefined {
  const box = boxIn(page, element);
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
  const cutTo = (to: DOMRect): void => {
    left = Math.max(left, to.left);
    top = Math.max(top, to.top);
    right = Math.min(right, to.right);
    bottom = Math.min(bottom, to.bottom);
  };
  if (!box.width || !box.height || !isShown(element)) return undefined;
  let { position } = styleOf(element);
  for (const around of pathTo(page, element)) {
    const style = styleOf(around);
    const { localName } = native(around);
    const isFrame = localName === 'iframe';
    const isPage = /^(?:html|body)$/.test(localName);
    const isOutOf = position === 'fixed' || (position === 'absolute' && isStatic(style));
    if (isFrame || (!isOutOf && !isPage && style.overflow !== 'visible'))
      cutTo(insideOf(page, around));
    if (isFrame || !isOutOf) ({ position } = style);
  }
  if (right <= left || bottom <= top) return undefined;
  if (element.ownerDocument === page)
    [top, bottom] = freeOfStuck(element, bar, left, top, right, bottom);
  if (bottom <= top) return undefined;
  return { box, cut: [top - box.top, box.right - right, box.bottom - bottom, left - box.left] };
}

/** Tells an element that is shown. Its own opacity does not count: the engine hides pictures by it. */
function isShown(element: Element): boolean {
  const around = parentAcrossFrames(element);
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    (!around || native(around).checkVisibility({ opacityProperty: true }))
  );
}

/** The box of an element in the window of the outermost document. */
function boxIn(page: Document, element: Element): DOMRect {
  const box = native(element).getBoundingClientRect();
  for (let frame = frameAround(page, element); frame; frame = frameAround(page, frame)) {
    const outer = frame.getBoundingClientRect();
    box.x += outer.x + frame.clientLeft;
    box.y += outer.y + frame.clientTop;
  }
  return box;
}

/** The padding box of an element in that window. */
function insideOf(page: Document, element: Element): DOMRect {
  const box = boxIn(page, element);
  const { clientLeft, clientTop, clientWidth, clientHeight } = native(element);
  return new DOMRect(box.x + clientLeft, box.y + clientTop, clientWidth, clientHeight);
}

/** The top and bottom of the part of a box that no fixed or sticky element, such as a header, is over. */
function freeOfStuck(
  element: Element,
  bar: Element,
  left: number,
  top: number,
  right: number,
  bottom: number,
): [top: number, bottom: number] {
  const { ownerDocument: document } = element;
  const x = (left + right) / 2;
  const above = stuckAt(bar, x, Math.max(top, 0) + 1, element)?.bottom ?? top;
  const below = stuckAt(bar, x, Math.min(bottom, innerHeightOf(document)) - 1, element)?.top;
  return [Math.max(top, above), Math.min(bottom, below ?? bottom)];
}

/** The box of the fixed or sticky element that is over another one at a point. */
function stuckAt(bar: Element, x: number, y: number, element: Element): DOMRect | undefined {
  const { ownerDocument: document } = element;
  const over = native(document)
    .elementsFromPoint(x, y)
    .find((one) => one !== bar);
  if (!over) return undefined;
  const around = new Set(pathTo(document, element));
  for (const one of [over, ...pathTo(document, over)]) {
    if (one === element || around.has(one)) return undefined;
    if (/fixed|sticky/.test(styleOf(one).position)) return native(one).getBoundingClientRect();
  }
  return undefined;
}

/** The ancestors of an element, out of frames, up to the root of the page. */
function* pathTo(page: Document, element: Element): Generator<Element> {
  const { documentElement } = native(page);
  for (let one: Element | null = element; one && one !== documentElement;) {
    one = parentAcrossFrames(one);
    if (one) yield one;
  }
}

const innerHeightOf = (document: Document): number => native(document).documentElement.clientHeight;

const isStatic = ({ position, transform }: CSSStyleDeclaration): boolean =>
  position === 'static' && transform === 'none';

const frameAround = (page: Document, { ownerDocument }: Element): Element | null =>
  ownerDocument === page ? null : (native(ownerDocument).defaultView?.frameElement ?? null);
