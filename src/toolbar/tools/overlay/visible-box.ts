import { styleOf } from '../../../dom/computed-style.js';
import { parentAcrossFrames } from '../../../dom/flat-tree.js';

/** Where an element is in the window of the page, and how much of it can be seen. */
export interface VisibleBox {
  readonly box: DOMRect;
  /** What is cut off at its top, right, bottom and left. */
  readonly cut: readonly [number, number, number, number];
}

/**
 * What scrolls, clips or is stuck over an element cuts it off, as it will cut off what we put there.
 * @param page - whose window it is: the element may be in a frame of it
 * @param bar - the toolbar, which lets what is below it show
 * @returns undefined where nothing of it can be seen
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
    const isFrame = around.localName === 'iframe';
    const isPage = /^(?:html|body)$/.test(around.localName);
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

/** The pictures that are not to be seen are so by their own opacity, which does not count. */
function isShown(element: Element): boolean {
  const around = parentAcrossFrames(element);
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    (!around || around.checkVisibility({ opacityProperty: true }))
  );
}

/** In the window of the outermost document. */
function boxIn(page: Document, element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  for (let frame = frameAround(page, element); frame; frame = frameAround(page, frame)) {
    const outer = frame.getBoundingClientRect();
    box.x += outer.x + frame.clientLeft;
    box.y += outer.y + frame.clientTop;
  }
  return box;
}

/** Without its borders. */
function insideOf(page: Document, element: Element): DOMRect {
  const box = boxIn(page, element);
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return new DOMRect(box.x + clientLeft, box.y + clientTop, clientWidth, clientHeight);
}

/** What is stuck to the window, as headers are, lies over the rest: its top and bottom, as far as they show. */
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

function stuckAt(bar: Element, x: number, y: number, element: Element): DOMRect | undefined {
  const { ownerDocument: document } = element;
  const over = document.elementsFromPoint(x, y).find((one) => one !== bar);
  if (!over) return undefined;
  const around = new Set(pathTo(document, element));
  for (const one of [over, ...pathTo(document, over)]) {
    if (one === element || around.has(one)) return undefined;
    if (/fixed|sticky/.test(styleOf(one).position)) return one.getBoundingClientRect();
  }
  return undefined;
}

/** The elements around one, up to the root of the page. */
function* pathTo(page: Document, element: Element): Generator<Element> {
  for (let one: Element | null = element; one && one !== page.documentElement;) {
    one = parentAcrossFrames(one);
    if (one) yield one;
  }
}

const innerHeightOf = (document: Document): number => document.documentElement.clientHeight;

const isStatic = ({ position, transform }: CSSStyleDeclaration): boolean =>
  position === 'static' && transform === 'none';

const frameAround = (page: Document, { ownerDocument }: Element): Element | null =>
  ownerDocument === page ? null : (ownerDocument.defaultView?.frameElement ?? null);
