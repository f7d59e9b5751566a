import { executeServerCommand } from '@web/test-runner-commands';

/** A part of the viewport, in CSS pixels. A `DOMRect` is one. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The pixels of the viewport, of a region of it or of an element, such as the iframe that a page was opened in.
 * What is asked for must lie inside the viewport: `setViewport` first where it is larger.
 */
export async function screenshot(of?: Element | Region): Promise<ImageData> {
  return take(await screenshotUrl(), of && inDevicePixels(of));
}

/** The pixels of the whole document. Chromium and Firefox only. */
export async function fullPageScreenshot(): Promise<ImageData> {
  return take(await urlOf({ fullPage: true }));
}

/**
 * How many pixels differ in any channel. Pictures of different sizes differ everywhere.
 * @param by - the most levels, of 255, by which a channel may differ to count as equal
 */
export function differingPixels(one: ImageData, other: ImageData, by = 0): number {
  if (one.width !== other.width || one.height !== other.height) return one.width * one.height;
  let count = 0;
  for (let pixel = 0; pixel < one.data.length; pixel += 4) {
    const isEqual = [0, 1, 2, 3].every(
      (channel) => Math.abs(one.data[pixel + channel]! - other.data[pixel + channel]!) <= by,
    );
    if (!isEqual) count++;
  }
  return count;
}

/** The viewport as a PNG's data: URL. */
export const screenshotUrl = (): Promise<string> => urlOf({ fullPage: false });

/** The pixels of a picture at a URL. */
export const urlPixels = (url: string): Promise<ImageData> => take(url);

const urlOf = async (options: { fullPage: boolean }): Promise<string> =>
  `data:image/png;base64,${await executeServerCommand<string, typeof options>('screenshot', options)}`;

/** Reads a picture, or a region of it. Only some browsers take a region by themselves, each in other coordinates. */
async function take(url: string, region?: Region): Promise<ImageData> {
  const response = await fetch(url);
  const bitmap = await createImageBitmap(await response.blob(), {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });
  const canvas = document.createElement('canvas');
  const { x, y, width, height } = region ?? new DOMRect(0, 0, bitmap.width, bitmap.height);
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.drawImage(bitmap, -x, -y);
  return context.getImageData(0, 0, width, height);
}

function inDevicePixels(of: Element | Region): Region {
  const { x, y, width, height } = of instanceof Element ? of.getBoundingClientRect() : of;
  if (x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) {
    throw new RangeError('The region lies partly outside the viewport: call setViewport first.');
  }
  const scale = (length: number) => Math.round(length * devicePixelRatio);
  return { x: scale(x), y: scale(y), width: scale(width), height: scale(height) };
}
