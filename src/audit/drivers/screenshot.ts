/** Takes screenshots of a window. */
import type { ViewportPart } from '../driver.js';

/** A page of Puppeteer, or of a launcher that takes the same options. */
export interface ScreenshotPage {
  evaluate(expression: string): Promise<unknown>;
  screenshot(options: {
    type: 'png';
    captureBeyondViewport: false;
    optimizeForSpeed?: boolean;
    clip?: Clip;
  }): Promise<Uint8Array>;
}

/** A part of a picture, in px. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes a screenshot of the window as it is, or of a part of it. Otherwise Puppeteer resizes the page for a moment, and the page notices. */
export async function screenshot(page: ScreenshotPage, part?: ViewportPart): Promise<Uint8Array> {
  const clip = part && (await inPage(page, clipOf(part)));
  const options = { type: 'png', captureBeyondViewport: false, ...(clip && { clip }) } as const;
  // two thirds of the time; without CDP, Puppeteer refuses it
  return page
    .screenshot({ ...options, optimizeForSpeed: true })
    .catch(() => page.screenshot(options));
}

/** A part of the window, as Playwright wants it. */
export const clipOf = ({ left, top, right, bottom }: ViewportPart): Clip => ({
  ...{ x: left, y: top },
  ...{ width: right - left, height: bottom - top },
});

/** Puppeteer counts from the corner of the page, and not from that of the window. */
async function inPage(page: ScreenshotPage, { x, y, ...size }: Clip): Promise<Clip> {
  if ('viewportSize' in page) return { x, y, ...size };
  const [left = 0, top = 0] = (await page.evaluate(
    '[visualViewport.pageLeft, visualViewport.pageTop]',
  )) as number[];
  return { x: x + left, y: y + top, ...size };
}
