import { contrast } from '../../settings/colors/contrast.js';

/** Pixels, as red, green, blue and alpha, 0 to 255 each. */
export type Pixels = Uint8ClampedArray;

/** By how much the channels of a pixel must differ, all in all, to be seen. */
const VISIBLE = 24;
/** One in so many pixels is enough to know what is behind a text. */
const SAMPLED = 3;

/**
 * The contrast of a text as it is drawn: its purest pixel to the median pixel behind it.
 * @returns `undefined` where no text is drawn
 */
export function drawnContrast(shown: Pixels, hidden: Pixels): number | undefined {
  const at = purest(shown, hidden);
  return at === undefined ? undefined : contrast(hexAt(shown, at), medianOf(hidden));
}

/** How many pixels can be told from what they were. */
export function changed(before: Pixels, after: Pixels): number {
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    if (difference(before, after, at) >= VISIBLE) count++;
  }
  return count;
}

/** Antialiasing blends a letter's edges with what is behind it: what differs most has its color. */
function purest(shown: Pixels, hidden: Pixels): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (let at = 0; at < shown.length; at += 4) {
    const by = difference(shown, hidden, at);
    if (by > most) [found, most] = [at, by];
  }
  return found;
}

function medianOf(pixels: Pixels): string {
  const samples: { at: number; light: number }[] = [];
  for (let at = 0; at < pixels.length; at += 4 * SAMPLED) {
    samples.push({ at, light: lightAt(pixels, at) });
  }
  samples.sort((one, other) => one.light - other.light);
  return hexAt(pixels, samples[samples.length >> 1]?.at ?? 0);
}

const channel = (pixels: Pixels, at: number): number => pixels[at] ?? 0;

/** Good enough to put pixels in order. */
const lightAt = (pixels: Pixels, at: number): number =>
  2 * channel(pixels, at) + 7 * channel(pixels, at + 1) + channel(pixels, at + 2);

const difference = (one: Pixels, other: Pixels, at: number): number =>
  [0, 1, 2].reduce(
    (sum, offset) => sum + Math.abs(channel(one, at + offset) - channel(other, at + offset)),
    0,
  );

const hexAt = (pixels: Pixels, at: number): string =>
  `#${[0, 1, 2].map((offset) => hex(channel(pixels, at + offset))).join('')}`;

const hex = (value: number): string => value.toString(16).padStart(2, '0');
