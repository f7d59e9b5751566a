/** Takes screenshots of a window. */

/** A page of Puppeteer, or of a launcher that takes the same options. */
export interface ScreenshotPage {
  screenshot(options: {
    type: 'png';
    captureBeyondViewport: false;
    optimizeForSpeed?: boolean;
  }): Promise<Uint8Array>;
}

/** Takes a screenshot of the window as it is. Otherwise Puppeteer resizes the page for a moment, and the page notices. */
export async function screenshot(page: ScreenshotPage): Promise<Uint8Array> {
  const options = { type: 'png', captureBeyondViewport: false } as const;
  // two thirds of the time; without CDP, Puppeteer refuses it
  return page
    .screenshot({ ...options, optimizeForSpeed: true })
    .catch(() => page.screenshot(options));
}
