/** The browser's own zoom: half the viewport at twice the pixel density. What a script is measured against. */
export const browserZoom = {
  acts: ['size'],
  cssScale: (factor) => factor,
  async start() {},
  async size(page, factor) {
    const { width, height } = page.viewport();
    await page.setViewport({
      width: Math.round(width / factor),
      height: Math.round(height / factor),
      deviceScaleFactor: factor,
    });
    return 0;
  },
};
