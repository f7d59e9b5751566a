// The contrast of drawn text, from two screenshots of a page: one as it is, one with its text hidden. Pure functions.
import { describe } from './compare.js';

/** How far a pixel must differ between the two screenshots (sum of the channels) to be a glyph's. */
const DRAWN = 6;
/** How much of each line is searched for its purest glyph pixel, in px. */
const SEARCHED = 160;

/** The contrast of each run (WCAG 2.2): its purest glyph pixel against the median pixel behind it. */
export function contrasts(runs, shown, hidden) {
  const list = [];
  for (const run of runs) {
    if (run.svg || run.share < 0.5) continue;
    const back = medianBehind(run, hidden);
    if (!back) continue;
    const glyph = purestGlyph(run, shown, hidden);
    list.push({ run, ratio: glyph ? contrast(glyph, back) : 1 });
  }
  return list;
}

/** The share of the characters at `least` or more, and the longest runs below it. */
export function legible(list, least) {
  let total = 0;
  let legible = 0;
  const misses = [];
  for (const { run, ratio } of list) {
    total += run.chars;
    if (ratio >= least) legible += run.chars;
    else misses.push([run, `${ratio.toFixed(1)}:1`]);
  }
  return { share: total ? legible / total : null, notes: describe(misses) };
}

/** The share of the pixels that differ visibly; 1 where even the sizes differ. */
export function changedPixels(a, b) {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let changed = 0;
  for (let i = 0; i < a.data.length; i += 4) if (distance(a.data, b.data, i) > 12) changed++;
  return changed / (a.width * a.height);
}

function medianBehind(run, image) {
  const samples = [];
  for (const [left, top, right, bottom] of run.rects) {
    if (bottom > image.height || right > image.width || left < 0 || top < 0) continue;
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j < 3; j++) {
        const x = clamp(Math.round(left + ((i + 0.5) / 5) * (right - left)), image.width);
        const y = clamp(Math.round(top + ((j + 0.5) / 3) * (bottom - top)), image.height);
        samples.push(pixel(image, (y * image.width + x) * 4));
      }
    }
  }
  samples.sort((a, b) => luminance(a) - luminance(b));
  return samples[samples.length >> 1];
}

/** Antialiasing blends a glyph's edge with what is behind it: the pixel that differs most is its colour. */
function purestGlyph(run, shown, hidden) {
  let best = null;
  let furthest = DRAWN - 1;
  for (const [left, top, right, bottom] of run.rects.slice(0, 4)) {
    const endX = Math.min(shown.width, Math.round(Math.min(right, left + SEARCHED)));
    const endY = Math.min(shown.height, Math.round(bottom));
    for (let y = Math.max(0, Math.round(top)); y < endY; y++) {
      for (let x = Math.max(0, Math.round(left)); x < endX; x++) {
        const at = (y * shown.width + x) * 4;
        const far = distance(shown.data, hidden.data, at);
        if (far <= furthest) continue;
        furthest = far;
        best = at;
      }
    }
  }
  return best === null ? null : pixel(shown, best);
}

function distance(a, b, at) {
  return (
    Math.abs(a[at] - b[at]) + Math.abs(a[at + 1] - b[at + 1]) + Math.abs(a[at + 2] - b[at + 2])
  );
}

/** The colour at a point; undefined outside. */
export function pixelAt(image, x, y) {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= image.width || row >= image.height) return undefined;
  return pixel(image, (row * image.width + column) * 4);
}

/** How many pixels have become another colour, by a contrast of `least` or more. */
export function countChanged(before, after, least) {
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    if (distance(before.data, after.data, at) < DRAWN) continue;
    if (contrast(pixel(before, at), pixel(after, at)) >= least) count++;
  }
  return count;
}

/**
 * The share of the points along the edge of a box near which a pixel stands out from what is around the box, by a contrast
 * of `least` or more.
 */
export function edgeShare(image, box, least) {
  const ground = groundOf(image, box, AWAY);
  if (!ground) return null;
  const points = perimeterOf(box);
  const standing = points.filter(([x, y, across, down]) =>
    NEAR.some((step) => {
      const found = pixelAt(image, x + across * step, y + down * step);
      return found && contrast(found, ground) >= least;
    }),
  );
  return standing.length / points.length;
}

/** Tells if something in a box stands out from what is around it, or from the plate that it stands on. */
export function stands(image, box, least) {
  const pixels = pixelsIn(image, box);
  const ground = groundOf(image, box, 3);
  if (!ground || !pixels.length) return null;
  const shareFrom = (color) =>
    pixels.filter((one) => contrast(one, color) >= least).length / pixels.length;
  const share = shareFrom(ground);
  return share >= DRAWN_SHARE && (share < PLATE || shareFrom(median(pixels)) >= DRAWN_SHARE);
}

/** How far out the ground of a box is looked at, and where its edge is looked for, in px from the box. */
const AWAY = 8;
const NEAR = [5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5];
/** The least share of an icon's box that is drawn, and the share above which it fills its box. */
const DRAWN_SHARE = 0.04;
const PLATE = 0.97;

/** Points along the edge of a box, each with the direction that leads out of it. */
function perimeterOf({ left, top, width, height }) {
  const parts = Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10);
  return parts.flatMap((part) => [
    [left + part * width, top, 0, -1],
    [left + part * width, top + height - 1, 0, 1],
    [left, top + part * height, -1, 0],
    [left + width - 1, top + part * height, 1, 0],
  ]);
}

function groundOf(image, box, away) {
  const around = perimeterOf(box).flatMap(([x, y, across, down]) => [
    pixelAt(image, x + across * away, y + down * away) ?? [],
  ]);
  return median(around.filter(({ length }) => length));
}

function pixelsIn(image, { left, top, width, height }) {
  const pixels = [];
  for (let y = Math.ceil(top); y < top + height; y++)
    for (let x = Math.ceil(left); x < left + width; x++) {
      const found = pixelAt(image, x, y);
      if (found) pixels.push(found);
    }
  return pixels;
}

function median(pixels) {
  return pixels.sort((a, b) => luminance(a) - luminance(b))[pixels.length >> 1];
}

function pixel({ data }, at) {
  return [data[at], data[at + 1], data[at + 2]];
}

function clamp(value, length) {
  return Math.min(length - 1, Math.max(0, value));
}

function contrast(a, b) {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]) {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel) {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
