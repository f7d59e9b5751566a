/** Pictures of the viewport, from which checks read pixels. */
import { styleOf } from '../../dom/computed-style.js';
import type { Box } from './boxes.js';
import type { AuditDriver } from '../driver.js';

/** A picture of the viewport of a page. */
export interface Picture {
  /** The pixels in a part of the viewport, as red, green, blue and alpha. Empty outside of the picture. */
  within(box: Box): Uint8ClampedArray;
}

/** Takes a picture of a page as it is now. */
export type Camera = () => Promise<Picture>;

/** A camera for a page, or `undefined` if the driver takes no screenshots. */
export function cameraOf(document: Document, driver: AuditDriver): Camera | undefined {
  const view = document.defaultView;
  if (!driver.screenshot || !view) return undefined;
  return async () => pictureOf((await driver.screenshot?.()) ?? '', placeOf(view));
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
  /** The width of the tab. */
  readonly width: number;
}

function placeOf(view: Window): Place {
  const { frameElement } = view;
  const around = frameElement?.ownerDocument.defaultView;
  if (!frameElement || !around) return { left: 0, top: 0, width: view.innerWidth };
  const outer = placeOf(around);
  const box = frameElement.getBoundingClientRect();
  const style = styleOf(frameElement);
  return {
    left: outer.left + box.left + frameElement.clientLeft + parseFloat(style.paddingLeft),
    top: outer.top + box.top + frameElement.clientTop + parseFloat(style.paddingTop),
    width: outer.width,
  };
}

async function pictureOf(png: string, { left, top, width }: Place): Promise<Picture> {
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
  const scale = canvas.width / width;
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
