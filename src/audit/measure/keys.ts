/** Keys of what a page shows. A check runs again only where the key of what it reads is new. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import { treeOf } from '../measure/stillness.js';

/** The keys of a page as it is now. */
export interface Keys {
  /** Its elements, their attributes, and which of them are rendered. */
  readonly dom: string;
  /** The places of its elements, and which of them hide what is behind them. */
  readonly layout: string;
  /** The colors of each element that is shown, of those around it and of those in it. */
  readonly colors: ReadonlyMap<Element, string>;
  /** The colors of each element that is shown, and of those around it. */
  readonly grounds: ReadonlyMap<Element, string>;
  /** The elements that WCAG counts as large: their text needs less contrast. */
  readonly large: ReadonlySet<Element>;
}

/** Computes the keys of a page. */
export function keysOf(document: Document, except: Element): Keys {
  const [dom, layout] = [new Hash(), new Hash()];
  const [down, up] = [new Map<Element, number>(), new Map<Element, number>()];
  const large = new Set<Element>();
  const { innerWidth = 0, scrollX = 0, scrollY = 0 } = document.defaultView ?? {};
  layout.add(`${innerWidth}`);
  for (const element of treeOf(document, except).elements) {
    const isShown = element.checkVisibility();
    dom.add(element.localName + String(isShown));
    for (const { name, value } of element.attributes) {
      // these tell how the element looks, which the other keys have
      if (!/^(?:style|class)$/.test(name)) dom.add(`${name}=${value}`);
    }
    if (!isShown) continue;
    const style = styleOf(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const { backgroundColor, backgroundImage, position } = style;
    const isOpaque = alphaOf(backgroundColor) > 0.5 || backgroundImage !== 'none';
    layout.add([left + scrollX, top + scrollY, width, height].map(Math.round).join());
    layout.add(`${position}${String(isOpaque)}${element.childNodes.length}`);
    const own = hashOf(colorsOf(element, style));
    up.set(element, own);
    down.set(element, Math.imul(around(down, element), PRIME) ^ own);
    if (isLarge(style)) large.add(element);
  }
  for (const [element, own] of [...up].reverse()) {
    const parent = parentOf(element);
    const others = parent ? up.get(parent) : undefined;
    if (parent && others !== undefined) up.set(parent, Math.imul(others, PRIME) ^ own);
  }
  return {
    ...{ dom: dom.value, layout: layout.value, large },
    grounds: new Map([...down].map(([element, key]) => [element, `${key}`])),
    colors: new Map([...down].map(([element, key]) => [element, `${key} ${up.get(element) ?? 0}`])),
  };
}

const PRIME = 0x01000193;

/** The key of what is around an element: of the nearest ancestor that has a box. */
function around(keys: ReadonlyMap<Element, number>, element: Element): number {
  for (let step = parentOf(element); step; step = parentOf(step)) {
    const key = keys.get(step);
    if (key !== undefined) return key;
  }
  return 0;
}

function colorsOf(element: Element, style: CSSStyleDeclaration): string {
  const { color, backgroundColor, backgroundImage, opacity, outlineColor } = style;
  const { borderTopColor, borderTopStyle, filter, fill, stroke } = style;
  return [
    ...[color, backgroundColor, backgroundImage, opacity, outlineColor],
    ...[borderTopColor, borderTopStyle, filter],
    ...('ownerSVGElement' in element ? [fill, stroke] : []),
  ].join();
}

const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean => {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** A hash of texts: FNV-1a, twice, to make 64 bits. */
class Hash {
  #one = 0x811c9dc5;
  #other = 0x1b873593;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.#one = Math.imul(this.#one ^ code, PRIME);
      this.#other = Math.imul(this.#other ^ code, 0x85ebca6b) ^ (this.#other >>> 15);
    }
    this.#one = Math.imul(this.#one ^ 0xff, PRIME);
  }

  get value(): string {
    return `${this.#one >>> 0}.${this.#other >>> 0}`;
  }
}
