import type { Page } from './support.js';

/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Colour = readonly [number, number, number, number];

export interface TextContrast {
  text: string;
  /** The lowest contrast of the text to anything that may be behind it. */
  ratio: number;
}

/** The contrast of every text of a page to what is behind it, by computed values. */
export function textContrasts(page: Page): TextContrast[] {
  const { document, window: view } = page;
  const contrasts: TextContrast[] = [];
  const add = (element: Element, text: string, pseudo = ''): void => {
    const style = view.getComputedStyle(element, pseudo);
    const fill = style.getPropertyValue('-webkit-text-fill-color') || style.color;
    const backings = pseudo
      ? withBackground(style, backingsOf(element, view))
      : backingsOf(element, view);
    const colour = faded(parseColour(fill), opacityOf(element, view));
    const ratio = Math.min(...backings.map((backing) => contrast(over(colour, backing), backing)));
    contrasts.push({ text, ratio });
  };
  for (const element of document.querySelectorAll('body, body *')) {
    if (!isVisible(element, view)) continue;
    for (const { nodeType, data } of element.childNodes as NodeListOf<Text>) {
      if (nodeType === Node.TEXT_NODE && data.trim()) add(element, data.trim());
    }
    const { value, placeholder } = element as HTMLInputElement;
    if (element.matches('input, textarea') && value) add(element, value);
    if (placeholder && !value) add(element, placeholder, '::placeholder');
    for (const pseudo of ['::before', '::after']) {
      const { content } = view.getComputedStyle(element, pseudo);
      if (/["']\s*\w/.test(content)) add(element, content, pseudo);
    }
  }
  return contrasts;
}

/** WCAG 2.2, contrast ratio of two opaque colours. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How many pixels have become another colour by at least 3:1. */
export function changedBy3(before: ImageData, after: ImageData): number {
  const at = ({ data }: ImageData, i: number): Colour => [data[i]!, data[i + 1]!, data[i + 2]!, 1];
  let count = 0;
  for (let i = 0; i < before.data.length; i += 4) {
    if (contrast(at(before, i), at(after, i)) >= 3) count++;
  }
  return count;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any CSS colour, as the browser itself understands it. */
export function parseColour(colour: string): Colour {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#010203';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const WHITE: Colour = [255, 255, 255, 1];
const BLACK: Colour = [0, 0, 0, 1];
const COLOURS = /(?:rgba?|hsla?|color|oklab|oklch|lab|lch)\([^()]*\)|#[\da-f]{3,8}/gi;

/** Every colour that may be behind an element's text: an image may have any. */
function backingsOf(element: Element, view: Window): Colour[] {
  const parent = element.parentElement;
  const behind = parent ? backingsOf(parent, view) : [WHITE];
  return withBackground(view.getComputedStyle(element), behind);
}

function withBackground(style: CSSStyleDeclaration, behind: Colour[]): Colour[] {
  const backings = behind.map((colour) => over(parseColour(style.backgroundColor), colour));
  const { backgroundImage: image } = style;
  if (/url\(/.test(image)) return [WHITE, BLACK];
  const stops = (image.match(COLOURS) ?? []).map(parseColour);
  const covers = style.backgroundSize === 'auto' && stops.every(([, , , alpha]) => alpha === 1);
  if (stops.length && covers) return stops;
  return [...backings, ...stops.flatMap((stop) => backings.map((colour) => over(stop, colour)))];
}

function opacityOf(element: Element, view: Window): number {
  const own = Number(view.getComputedStyle(element).opacity);
  return element.parentElement ? own * opacityOf(element.parentElement, view) : own;
}

const isVisible = (element: Element, view: Window): boolean =>
  element.getClientRects().length > 0 &&
  view.getComputedStyle(element).visibility === 'visible' &&
  opacityOf(element, view) > 0;

const faded = ([r, g, b, alpha]: Colour, by: number): Colour => [r, g, b, alpha * by];

function over([r, g, b, alpha]: Colour, [r2, g2, b2]: Colour): Colour {
  const mix = (front: number, back: number): number => front * alpha + back * (1 - alpha);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
