/** The viewport that each page had before. */
const viewports = new WeakMap();

/** The browser's own zoom: half the viewport at twice the pixel density. What a script is measured against. */
export const browserZoom = {
  acts: ['size', 'restore'],
  cssScale: (factor) => factor,
  async start() {},
  async size(page, factor) {
    const { width, height } = page.viewport();
    viewports.set(page, page.viewport());
    await page.setViewport({
      width: Math.round(width / factor),
      height: Math.round(height / factor),
      deviceScaleFactor: factor,
    });
    return 0;
  },
  /** What a page does not take back here, it takes back after no change of its layout. */
  async reset(page) {
    await page.setViewport(viewports.get(page));
    return 0;
  },
};
