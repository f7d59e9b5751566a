/** Comparisons of the pixels in pictures. */
import { contrast } from '../../settings/colors/contrast.js';

/** Pixels, as red, green, blue and alpha, 0 to 255 each. */
export type Pixels = Uint8ClampedArray;

/** The least visible difference of two pixels: the sum over red, green and blue, 0 to 255 each. */
const VISIBLE = 24;
/** Every third pixel is enough to find the color behind a text. */
const SAMPLED = 3;
const MOST_LIGHT = 2550;

/**
 * The contrast of a text as it is drawn: its purest pixel against the median pixel behind it.
 * @param shown - the pixels with the text
 * @param hidden - the same pixels without it
 * @returns 1 to 21, or `undefined` if no text is drawn
 */
export function drawnContrast(shown: Pixels, hidden: Pixels): number | undefined {
  const at = purest(shown, hidden);
  return at === undefined ? undefined : contrast(hexAt(shown, at), medianOf(hidden));
}

/** The number of pixels that differ visibly. */
export function changed(before: Pixels, after: Pixels): number {
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    if (difference(before, after, at) >= VISIBLE) count++;
  }
  return count;
}

/**
 * The offset of the pixel that differs most. Antialiasing blends the edges of a letter with its
 * background, so this pixel has the color of the letter itself.
 */
function purest(shown: Pixels, hidden: Pixels): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (let at = 0; at < shown.length; at += 4) {
    const by = difference(shown, hidden, at);
    if (by > most) [found, most] = [at, by];
  }
  return found;
}

/** The pixel of median luminance, found by counting: a sort of so many takes long. */
function medianOf(pixels: Pixels): string {
  const counts = new Uint32Array(MOST_LIGHT + 1);
  const places = new Uint32Array(MOST_LIGHT + 1);
  for (let at = 0; at < pixels.length; at += 4 * SAMPLED) {
    const light = lightAt(pixels, at);
    counts[light] = (counts[light] ?? 0) + 1;
    places[light] = at;
  }
  let left = Math.ceil(pixels.length / 4 / SAMPLED) >> 1;
  const median = counts.findIndex((count) => (left -= count) < 0);
  return hexAt(pixels, places[median] ?? 0);
}

const channel = (pixels: Pixels, at: number): number => pixels[at] ?? 0;

/** A rough luminance, good enough to sort pixels by: 0 to `MOST_LIGHT`. */
const lightAt = (pixels: Pixels, at: number): number =>
  2 * channel(pixels, at) + 7 * channel(pixels, at + 1) + channel(pixels, at + 2);

// without a loop, as it is called for every pixel
const difference = (one: Pixels, other: Pixels, at: number): number =>
  Math.abs(channel(one, at) - channel(other, at)) +
  Math.abs(channel(one, at + 1) - channel(other, at + 1)) +
  Math.abs(channel(one, at + 2) - channel(other, at + 2));

const hexAt = (pixels: Pixels, at: number): string =>
  `#${[0, 1, 2].map((offset) => hex(channel(pixels, at + offset))).join('')}`;

const hex = (value: number): string => value.toString(16).padStart(2, '0');
