/** Keys of what a page shows. A check runs again only where the key of what it reads is new. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { treeOf } from '../measure/stillness.js';

/** The keys of a page as it is now. */
export interface Keys {
  /** Its elements, their attributes, and which of them are rendered. */
  readonly dom: string;
  /** The places of its elements, and which of them hide what is behind them. */
  readonly layout: string;
  /** The colors of its elements. */
  readonly colors: string;
  /** The same: how large texts are is told beside it. */
  readonly contrast: string;
  /** The number of its elements that WCAG counts as large: their text needs less contrast. */
  readonly large: number;
}

/** Computes the keys of a page. */
export function keysOf(document: Document, except: Element): Keys {
  const [dom, layout, colors] = [new Hash(), new Hash(), new Hash()];
  let large = 0;
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
    const { backgroundColor, backgroundImage, opacity, position } = style;
    const isOpaque = alphaOf(backgroundColor) > 0.5 || backgroundImage !== 'none';
    layout.add([left + scrollX, top + scrollY, width, height].map(Math.round).join());
    layout.add(`${position}${String(isOpaque)}${element.childNodes.length}`);
    colors.add(
      [style.color, backgroundColor, backgroundImage, opacity, style.outlineColor].join() +
        [style.borderTopColor, style.borderTopStyle, style.filter].join(),
    );
    if ('ownerSVGElement' in element) colors.add(style.fill + style.stroke);
    if (isLarge(style)) large++;
  }
  return {
    ...{ dom: dom.value, layout: layout.value },
    ...{ colors: colors.value, contrast: colors.value, large },
  };
}

const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean => {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

/** A hash of texts: FNV-1a, twice, to make 64 bits. */
class Hash {
  #one = 0x811c9dc5;
  #other = 0x1b873593;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.#one = Math.imul(this.#one ^ code, 0x01000193);
      this.#other = Math.imul(this.#other ^ code, 0x85ebca6b) ^ (this.#other >>> 15);
    }
    this.#one = Math.imul(this.#one ^ 0xff, 0x01000193);
  }

  get value(): string {
    return `${this.#one >>> 0}.${this.#other >>> 0}`;
  }
}
