import { parentOf, type Box } from './boxes.js';

/** What less than this share of shows through is taken for opaque. */
const OPAQUE = 0.5;

/** What is at a point of the viewport, the topmost first; what is in open shadow roots among it. */
export function stackAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    // browsers differ in whether a root tells of what is around it as well
    if (element.getRootNode() !== root) return [];
    return element.shadowRoot ? [...stackAt(element.shadowRoot, x, y), element] : [element];
  });
}

/** The topmost of what is at a point; inside of open shadow roots where it is in one. */
export function topAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const top = root.elementFromPoint(x, y);
  if (!top?.shadowRoot) return top;
  const inner = topAt(top.shadowRoot, x, y);
  return inner?.getRootNode() === top.shadowRoot ? inner : top;
}

/**
 * What hides an element at a point.
 * @param hasTextAt - whether an element has text of its own there, which hides what is below as well
 * @returns `undefined` where the element is not at that point, `null` where nothing hides it
 */
export function coverAt(
  element: Element,
  x: number,
  y: number,
  hasTextAt: (other: Element) => boolean = () => false,
): Element | null | undefined {
  const { ownerDocument: document } = element;
  if (topAt(document, x, y) === element) return null;
  const stack = stackAt(document, x, y);
  const index = stack.indexOf(element);
  if (index < 0) return undefined;
  return stack.slice(0, index).find((other) => paints(other) || hasTextAt(other)) ?? null;
}

/** Whether an element lets nothing be seen that is behind it. */
function paints(element: Element): boolean {
  const style = getComputedStyle(element);
  if (opacityOf(element) < OPAQUE) return false;
  if (alphaOf(style.backgroundColor) >= OPAQUE) return true;
  if (isOpaqueImage(style.backgroundImage)) return true;
  if (element.matches(REPLACED)) return true;
  if (element.matches(FIELDS)) return style.appearance !== 'none';
  // a shape is hit only where it is painted
  return 'ownerSVGElement' in element && element.ownerSVGElement !== null;
}

const REPLACED = 'img, video, canvas, iframe, embed, object';
const FIELDS = 'input, select, textarea, meter, progress';

/** Gradients fade more often than not, which leaves what is below to be seen. */
const isOpaqueImage = (image: string): boolean =>
  image.includes('url(') || (image.includes('gradient(') && !/rgba\(|transparent|\/ 0/.test(image));

/** How opaque an element is by itself and what is around it, 0 to 1. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (let step: Element | null = element; step; step = parentOf(step)) {
    opacity *= Number(getComputedStyle(step).opacity);
  }
  return opacity;
}

/** The alpha of a computed colour, 0 to 1. */
export function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const [, alpha] = /(?:rgba\(.*,|\/)\s*([\d.e-]+)\s*\)$/.exec(colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

export const contains = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
