/** The grounds that pictures in a background were drawn for. */
import { components, layersOf, parseVar } from '../../css/values.js';
import type { Block, DeclarationContext, Values } from '../effect.js';
import { isGenerated, PLATE } from './boxes.js';
import { isColor } from './color-pieces.js';
import { hasImage, paletteColor } from './colors.js';

/** Tells a box beside a field that shows that the field is checked. Its picture may be light or dark. */
export const isTick = (context: DeclarationContext): boolean =>
  isGenerated(context) && CHECKED.test(context.selectors.at(-1) ?? '');

export const CHECKED = /:checked/;

/** The ground of a tick: black and white stand at 4.5:1 on it. */
export const TICKED = '#767676';

/** The plate of a picture that a custom property may hold; nothing where it holds none. */
export const plateFor = (plate: string, picture: string): string =>
  `oklch(from ${plate} l c h/calc(alpha*${picture}))`;

/**
 * Puts a plate of the same size and place behind each picture that stands beside text. The layers begin
 * anew in the lists of sizes and places where these end, so a second set of layers has those of the first.
 */
export function withPlates(text: string, value: string, picture: string, block: Block): string {
  const sizes = layersOf(block.read('background-size'));
  if (!sizes.every(isSized)) return text;
  const plate = plateFor(PLATE, picture);
  const layers = layersOf(value);
  const plates = layers.map(() => `,linear-gradient(${plate},${plate})`);
  // a picture is as high as its width makes it, most often as high as wide; a plate would fill its box
  if (sizes.some(([, , height]) => !isLength(height))) {
    const asked = layers.map((_, at) => sizes[at % sizes.length] ?? []);
    const squares = asked.map(([width, , height]) => [
      width,
      ' ',
      isLength(height) ? height : width,
    ]);
    block.write('background-size', [...asked, ...squares].map((size) => size.join('')).join());
  }
  block.write('--a11y-beside', plates.join(''), 'background-image');
  // Chromium forgets from which side an offset is where it begins anew
  const places = layersOf(block.read('background-position')).map((pieces) => pieces.join(''));
  if (places[0])
    block.write(
      'background-position',
      [...plates, ...plates].map((_, at) => places[at % places.length]).join(),
    );
  return `${text}var(--a11y-beside,)`;
}

/** Tells a size that says how wide a picture is, and perhaps how high. */
const isSized = ([width, , height = 'auto']: readonly string[]): boolean =>
  isLength(width) && (height === 'auto' || isLength(height));

const isLength = (piece = ''): boolean => /^(?:[\d.]+(?:px|r?em)|calc\(.*)$/.test(piece);

/** Puts the plate of a picture where a shorthand has its color. */
export function onPlate(value: string, text: string): string {
  const color = components(value).find((piece) => isColor(piece));
  const own = color && paletteColor(color, 'background');
  return own ? text.replace(own, `var(--a11y-plate, ${own})`) : text;
}

/** Gives 1 for a background with a picture, and `initial` for one without. */
export function pictureOf(value: string, role: string, _single: boolean, values: Values): string {
  if (hasImage(value)) return '1';
  return components(value)
    .flatMap((piece) => parseVar(piece) ?? [])
    .reduce((rest, { name }) => `var(${values.twin(name, role)}, ${rest})`, 'initial')
    .replace(', initial', '');
}
