import { PNG } from 'pngjs';

/**
 * The command `screenshot`: answers a PNG in base64 of the viewport, of a region of it, or of the full page.
 * The payload is `{ region?: { x, y, width, height }, fullPage? }`: the region in device pixels.
 */
export function screenshotPlugin() {
  return {
    name: 'screenshot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'screenshot') return undefined;

      const { region, fullPage = false } = payload ?? {};
      const page = session.browser.getPage(session.id);
      // capturing beyond the viewport resizes it for a moment, which the page under test would see
      const png = Buffer.from(
        await page.screenshot({ fullPage, ...(!fullPage && { captureBeyondViewport: false }) }),
      );
      return (region ? crop(png, region) : png).toString('base64');
    },
  };
}

/** Done here and not by the browser: only some of them take a region, each in other coordinates. */
function crop(png, { x, y, width, height }) {
  const source = PNG.sync.read(png);
  const target = new PNG({ width, height });
  PNG.bitblt(source, target, x, y, width, height, 0, 0);
  return PNG.sync.write(target);
}
