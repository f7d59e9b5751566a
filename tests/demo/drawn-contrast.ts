import { contrast, type Colour } from '../page/contrast.js';

/** Two pictures of a page. */
export interface Pictures {
  readonly shown: ImageData;
  /** The same page with its text hidden. */
  readonly hidden: ImageData;
}

/** The contrast of a text as it is drawn: its purest pixel to the median pixel behind it. */
export function drawnContrast({ shown, hidden }: Pictures, rect: DOMRect): number {
  const places = placesIn(rect, shown);
  if (!places.length) throw new RangeError('The picture does not show where the text stands.');
  return contrast(
    pixel(shown, purestPlace(places, shown, hidden)),
    median(places.filter((_, index) => index % SAMPLED === 0).map((at) => pixel(hidden, at))),
  );
}

/** One in so many pixels is enough to know what is behind a text. */
const SAMPLED = 7;
const BLACK: Colour = [0, 0, 0, 1];

/** Where the data of the pixels within begin. */
function placesIn({ left, top, right, bottom }: DOMRect, { width, height }: ImageData): number[] {
  const places: number[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x++) {
      places.push((y * width + x) * 4);
    }
  }
  return places;
}

/** Antialiasing blends a glyph's edges with what is behind it: what differs most has its colour. */
function purestPlace(places: readonly number[], shown: ImageData, hidden: ImageData): number {
  let [purest = 0] = places;
  let most = 0;
  for (const place of places) {
    const difference = distance(place, shown, hidden);
    if (difference > most) [purest, most] = [place, difference];
  }
  return purest;
}

function distance(at: number, { data: one }: ImageData, { data: other }: ImageData): number {
  return (
    Math.abs(one[at]! - other[at]!) +
    Math.abs(one[at + 1]! - other[at + 1]!) +
    Math.abs(one[at + 2]! - other[at + 2]!)
  );
}

function median(colours: readonly Colour[]): Colour {
  const byLightness = colours
    .map((colour) => ({ colour, lightness: contrast(colour, BLACK) }))
    .sort((one, other) => one.lightness - other.lightness);
  return byLightness[byLightness.length >> 1]!.colour;
}

const pixel = ({ data }: ImageData, at: number): Colour => [
  data[at]!,
  data[at + 1]!,
  data[at + 2]!,
  1,
];
