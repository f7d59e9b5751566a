/** Finds the graphics of a page that tell something, and the edges of its fields. */
import { styleOf } from '../../dom/computed-style.js';
import { hexOf } from './colors.js';
import { inkOfBox, inkOfImage, inkOfSvg, type Ink } from './ink.js';

/** A graphic without a ground of its own. */
export interface Graphic {
  readonly element: Element;
  readonly ink: Ink;
  /** Only the edge of the element counts, and not what is in it. */
  readonly isEdge: boolean;
  /** It may stand out more than its ink tells. */
  readonly isRough?: boolean;
}

const CONTROLS = 'a[href], button, summary, [role="button"], [role="link"], [role="tab"]';
const IMAGES = 'img, svg, canvas, input[type="image"]';
const FIELDS =
  'input:not([type="hidden"], [type="image"], [type="submit"], [type="button"], [type="reset"], [type="range"], [type="file"], [type="color"]), select, textarea';

/** The graphics among some elements: named images, controls without text, fields, and closed shadow trees. */
export async function graphicsIn(elements: readonly Element[]): Promise<Graphic[]> {
  const images = new Images();
  const found = await Promise.all(elements.map((element) => graphicsAt(element, images)));
  return found.flat();
}

async function graphicsAt(element: Element, images: Images): Promise<Graphic[]> {
  const isEdge = element.matches(FIELDS);
  const isCandidate = isEdge || element.matches(`${IMAGES}, ${CONTROLS}`) || isSealed(element);
  if (!isCandidate || !isShown(element)) return [];
  if (isEdge) {
    const isNative = element.matches('[type="checkbox"], [type="radio"]');
    if (isNative && styleOf(element).appearance !== 'none') return [];
    return [{ element, ...inkOfBox(element), isEdge }];
  }
  if (isSealed(element)) return [{ element, ink: undefined, isEdge }];
  if (element.matches(CONTROLS)) {
    if (hasWords(element) || element.querySelector(IMAGES)) return [];
    const ink = await images.inkOfControl(element);
    return ink === 'opaque' ? [] : [{ element, ink, isEdge }];
  }
  if (!isNamed(element)) return [];
  const ink = element.matches('svg') ? inkOfSvg(element) : inkOfImage(element as HTMLImageElement);
  return ink === 'opaque' ? [] : [{ element, ink: isFiltered(element) ? undefined : ink, isEdge }];
}

/** Tells a custom element that shows something, although no script can see anything in it. */
export const isSealed = (element: Element): boolean =>
  element.localName.includes('-') && !element.shadowRoot && !element.hasChildNodes();

/** Tells an image that has a name, or is all that a control shows. Others are decoration. */
function isNamed(element: Element): boolean {
  if (element.parentElement?.closest('svg')) return false;
  const control = element.closest(CONTROLS);
  if (control) return !hasWords(control);
  return element.matches('[alt]:not([alt=""]), [role="img"], [aria-label], canvas, [type="image"]');
}

const hasWords = (element: Element): boolean =>
  /[\p{L}\p{N}]/u.test((element as HTMLElement).innerText || '');

const isFiltered = (element: Element): boolean => styleOf(element).filter !== 'none';

const isShown = (element: Element): boolean => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 8 && height >= 8;
};

/** The images that style sheets draw. Each is read once. */
class Images {
  readonly #known = new Map<string, Promise<Ink | 'opaque'>>();

  /** The colors of the images and letters that a control shows. */
  async inkOfControl(control: Element): Promise<Ink | 'opaque'> {
    const all: string[] = [];
    for (const part of [control, ...control.querySelectorAll('*')].slice(0, 8)) {
      for (const pseudo of [undefined, '::before', '::after']) {
        const style = styleOf(part, pseudo);
        if (pseudo && /^(?:none|normal)$/.test(style.content)) continue;
        const ink = await this.#inkOfPart(style);
        if (ink === 'opaque' || ink === undefined) return ink;
        all.push(...ink);
        // a letter of an icon font, on the ground that it may have
        const letter = pseudo && /^"/.test(style.content) ? style.color : undefined;
        if (letter) all.push(...[letter, style.backgroundColor].flatMap((one) => hexOf(one) ?? []));
      }
    }
    return all;
  }

  async #inkOfPart({ backgroundImage, filter }: CSSStyleDeclaration): Promise<Ink | 'opaque'> {
    if (backgroundImage === 'none') return [];
    const [, address] = /^url\("(.*)"\)$/.exec(backgroundImage) ?? [];
    if (!address || filter !== 'none') return undefined;
    const known = this.#known.get(address) ?? loaded(address).then(inkOfImage, () => undefined);
    this.#known.set(address, known);
    return known;
  }
}

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = address;
  await image.decode();
  return image;
}
