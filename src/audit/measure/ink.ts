/** The colors that graphics paint, told without a picture of the page. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { hexOf } from './colors.js';

/** Colors as `#rrggbb`. `undefined`: only a picture of the page can tell. */
export type Ink = readonly string[] | undefined;

/** The side of the square in which an image is read, in px. */
const SIDE = 24;
/** An image with this share of opaque pixels has a ground of its own. */
const OPAQUE = 0.9;

const SHAPES = 'path, circle, rect, ellipse, line, polyline, polygon, text, use';

/** The colors of an inline SVG. */
export function inkOfSvg(svg: Element): Ink {
  if (svg.querySelector('image, foreignObject, filter, mask')) return undefined;
  const ink: string[] = [];
  for (const shape of svg.querySelectorAll(SHAPES)) {
    if (shape.closest('defs, clipPath, symbol')) continue;
    const { fill, stroke, fillOpacity, strokeOpacity } = styleOf(shape);
    for (const [color, opacity] of [
      [fill, fillOpacity],
      [stroke, strokeOpacity],
    ] as const) {
      if (color === 'none' || alphaOf(color) * Number(opacity) === 0) continue;
      const hex = hexOf(color);
      if (!hex) return undefined;
      ink.push(hex);
    }
  }
  return ink;
}

/** The colors of the pixels of an image. `undefined` too where it comes from another origin. */
export function inkOfImage(image: CanvasImageSource): Ink | 'opaque' {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  try {
    pen?.drawImage(image, 0, 0, SIDE, SIDE);
    const { data } = pen?.getImageData(0, 0, SIDE, SIDE) ?? {};
    return data && inkOfPixels(data);
  } catch {
    return undefined;
  }
}

function inkOfPixels(data: Uint8ClampedArray): Ink | 'opaque' {
  const ink = new Set<string>();
  let opaque = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha > 250) opaque++;
    if (alpha > 127) ink.add(hexOf(`rgb(${red}, ${green}, ${blue})`) ?? '');
  }
  return opaque > (data.length / 4) * OPAQUE ? 'opaque' : [...ink];
}

/** The colors of the edge of a box: of its borders, its background and its outline. */
export function inkOfBox(element: Element): { readonly ink: Ink; readonly isRough: boolean } {
  const style = styleOf(element);
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  const colors = [
    style.backgroundColor,
    ...sides.flatMap((side) =>
      style[`border${side}Style`] === 'none' || !parseFloat(style[`border${side}Width`])
        ? []
        : style[`border${side}Color`],
    ),
    ...(style.outlineStyle === 'none' ? [] : [style.outlineColor]),
  ];
  const ink = colors.filter((color) => alphaOf(color) > 0).map(hexOf);
  return {
    ink: ink.every((hex) => hex !== undefined) ? ink : undefined,
    isRough: style.backgroundImage !== 'none' || style.boxShadow !== 'none',
  };
}
