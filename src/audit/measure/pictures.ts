/** Pictures of the viewport, from which checks read pixels. */
import { styleOf } from '../../dom/computed-style.js';
import { intersection, type Box } from './boxes.js';
import type { AuditDriver } from '../driver.js';

/** A picture of a part of the viewport of a page. */
export interface Picture {
  /** The pixels in a box of that part, as red, green, blue and alpha. Empty outside of the picture. */
  within(box: Box): Uint8ClampedArray;
}

/** Takes a picture of a page as it is now, with all that is in some boxes. */
export type Camera = (boxes: readonly Box[]) => Promise<Picture>;

/** A camera for a page, or `undefined` if the driver takes no screenshots. */
export function cameraOf(document: Document, driver: AuditDriver): Camera | undefined {
  const view = document.defaultView;
  if (!driver.screenshot || !view) return undefined;
  return async (boxes) => {
    const place = placeOf(view);
    const { left, top, window } = place;
    const part = partOf(boxes, place);
    // what is outside of the window is in no picture
    if (!(part.right > part.left && part.bottom > part.top)) return NOTHING;
    const own = driver.screenshotOf && part;
    const png = await (own ? driver.screenshotOf?.(own) : driver.screenshot?.());
    return pictureOf(png ?? '', own ?? window, { left, top });
  };
}

const NOTHING: Picture = { within: () => new Uint8ClampedArray() };

/** The part of the tab that some boxes of a page are in, in whole px. A picture takes as long as its part is large. */
function partOf(boxes: readonly Box[], { left, top, window }: Place): Box {
  const least = (of: (box: Box) => number): number => Math.floor(Math.min(...boxes.map(of)));
  const most = (of: (box: Box) => number): number => Math.ceil(Math.max(...boxes.map(of)));
  return intersection(window, {
    left: least((box) => left + box.left),
    top: least((box) => top + box.top),
    right: most((box) => left + box.right),
    bottom: most((box) => top + box.bottom),
  });
}

/** The longest wait for a frame, in ms: a page in the background paints no frames. */
const FRAME_WITHIN = 500;

/** Resolves after the next frame, in which scripts of the page hear of what has changed. */
export function painted(view: Window): Promise<void> {
  return new Promise((resolve) => {
    view.setTimeout(resolve, FRAME_WITHIN);
    view.requestAnimationFrame(() => {
      // a task comes after all that belongs to the frame
      view.setTimeout(resolve);
    });
  });
}

/** The place of a page in its tab, in px. */
interface Place {
  readonly left: number;
  readonly top: number;
  /** The window of the tab. */
  readonly window: Box;
}

function placeOf(view: Window): Place {
  const { frameElement, innerWidth, innerHeight } = view;
  const around = frameElement?.ownerDocument.defaultView;
  if (!frameElement || !around)
    return { left: 0, top: 0, window: { left: 0, top: 0, right: innerWidth, bottom: innerHeight } };
  const outer = placeOf(around);
  const box = frameElement.getBoundingClientRect();
  const style = styleOf(frameElement);
  return {
    left: outer.left + box.left + frameElement.clientLeft + parseFloat(style.paddingLeft),
    top: outer.top + box.top + frameElement.clientTop + parseFloat(style.paddingTop),
    window: outer.window,
  };
}

/**
 * Reads a picture of a part of the tab.
 * @param at - the corner of the page in the tab
 */
async function pictureOf(png: string, part: Box, at: Pick<Box, 'left' | 'top'>): Promise<Picture> {
  const bitmap = await createImageBitmap(blobOf(png), {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  // some drivers take pictures in pixels of the device, others in CSS pixels
  const scale = canvas.width / (part.right - part.left);
  const [left, top] = [at.left - part.left, at.top - part.top];
  return {
    within(box) {
      const x = Math.max(0, Math.round((left + box.left) * scale));
      const y = Math.max(0, Math.round((top + box.top) * scale));
      const right = Math.min(canvas.width, Math.round((left + box.right) * scale));
      const bottom = Math.min(canvas.height, Math.round((top + box.bottom) * scale));
      if (right <= x || bottom <= y) return new Uint8ClampedArray();
      return context.getImageData(x, y, right - x, bottom - y).data;
    },
  };
}

/** Decodes a `data:` URL. Fetching it would be simpler, but the policy of a page may forbid that. */
function blobOf(url: string): Blob {
  const text = atob(url.slice(url.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes], { type: 'image/png' });
}
