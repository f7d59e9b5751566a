import { nextFrame } from '@open-wc/testing';
import { screenshot, type Region } from '../support/screenshot.js';
import { contrast, parseColour, type Colour } from './contrast.js';
import type { Page } from './support.js';

/** The pixels of an element, with some room around it. */
export async function pixelsOf(page: Page, selector: string, room = 0): Promise<ImageData> {
  const frame = page.window.frameElement!.getBoundingClientRect();
  const { x, y, width, height } = page.$(selector).getBoundingClientRect();
  const region: Region = {
    x: frame.x + x - room,
    y: frame.y + y - room,
    width: width + 2 * room,
    height: height + 2 * room,
  };
  await nextFrame();
  await nextFrame();
  return screenshot(region);
}

/** The contrast of the letters of an element to what is right beside them; 1 where none can be seen. */
export async function letterContrast(page: Page, selector: string): Promise<number> {
  const picture = await pixelsOf(page, selector);
  const inner = page.$(selector).querySelector('*') ? `${selector} *` : selector;
  const fill = page.computed(inner, '-webkit-text-fill-color') || page.computed(inner, 'color');
  const ink = parseColour(fill);
  const colours = coloursOf(picture);
  const isInk = (colour: Colour): boolean =>
    [0, 1, 2].every((channel) => Math.abs(colour[channel]! - ink[channel]!) < 24);
  const ratios: number[] = [];
  for (const [at, colour] of colours.entries()) {
    if (!isInk(colour)) continue;
    const beside = NEAR.flatMap((x) => NEAR.map((y) => colours[at + x + y * picture.width]));
    ratios.push(Math.max(...beside.map((other) => (other ? contrast(colour, other) : 1))));
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? 1;
}

const NEAR = [-2, -1, 0, 1, 2];

/** The greatest contrast of two colours that each cover some of a picture. */
export function contrastWithin(picture: ImageData, share = 0.03): number {
  const counts = new Map<string, number>();
  const all = coloursOf(picture);
  for (const colour of all) {
    const key = colour.map((level) => level & 0xf8).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const colours = [...counts]
    .filter(([, count]) => count >= all.length * share)
    .map(([key]) => key.split(',').map(Number) as unknown as Colour);
  return Math.max(...colours.flatMap((one) => colours.map((other) => contrast(one, other))));
}

const known = new WeakMap<ImageData, Colour[]>();

function coloursOf(picture: ImageData): Colour[] {
  let colours = known.get(picture);
  if (!colours) {
    const { data } = picture;
    colours = Array.from({ length: data.length / 4 }, (_, pixel) => {
      const at = pixel * 4;
      return [data[at]!, data[at + 1]!, data[at + 2]!, 1] as const;
    });
    known.set(picture, colours);
  }
  return colours;
}
