/** What only a look at its pixels can tell: the ground that a see-through picture was drawn for. */
import { styleOf } from '../../../dom/computed-style.js';
import { parentOf } from '../../../dom/flat-tree.js';
import { native } from '../../../dom/native.js';
import { SEE_THROUGH } from './base-rules.js';
import { PLATE } from './boxes.js';
import { pathTo } from './path-to.js';

/**
 * Gives rules for single pictures. One that lies over a photograph, or on a color that nothing tells of,
 * was drawn for another ground than that of the box around it.
 * @param roots - the document and its shadow roots
 * @returns the rules of each tree that needs some
 */
export function pictureRules(roots: ReadonlySet<Node>): ReadonlyMap<Node, string> {
  const look = createLook();
  const rules = new Map<Node, string>();
  for (const root of roots as ReadonlySet<Document | ShadowRoot>) {
    const found = [...native(root).querySelectorAll('img')].map((picture) => {
      const ground = look(picture);
      return ground
        ? `${pathTo(picture)}{--a11y-ground:${ground};--a11y-behind:${PLATE};background-color:var(--a11y-behind,revert-layer)}`
        : '';
    });
    if (found.some(Boolean)) rules.set(root, found.join(''));
  }
  return rules;
}

/** What was seen of a picture: it stays as long as the picture and its ground are the same. */
interface Seen {
  readonly what: string;
  /** The ground that it needs a rule for. */
  readonly ground: string | undefined;
}

const known = new WeakMap<HTMLImageElement, Seen>();

/** The most pictures that are looked at in one go; the next look takes others. */
const AT_ONCE = 20;
/** The most pixels of a picture that is looked at. Larger ones are hardly logos, and take long. */
const LARGE = 1e6;

/** Makes a function that tells the ground a picture needs a rule for. */
function createLook(): (picture: HTMLImageElement) => string | undefined {
  let left = AT_ONCE;
  return (picture) => {
    const { complete, currentSrc, naturalWidth, naturalHeight } = picture;
    const size = naturalWidth * naturalHeight;
    if (!complete || !size || size > LARGE) return undefined;
    if (native(picture).closest('[data-a11y-ignore]')) return undefined;
    const parent = parentOf(picture);
    const ground = (parent && styleOf(parent).getPropertyValue('--a11y-ground')) || '#fff';
    const what = `${ground} ${currentSrc}`;
    const seen = known.get(picture);
    if (seen?.what === what) return seen.ground;
    if (left-- <= 0) return undefined;
    const needed = groundFor(picture, ground);
    known.set(picture, { what, ground: needed });
    return needed;
  };
}

/** The share of its box that a picture fills which needs no other ground. */
const FULL = 0.75;
/** How much more of a picture has to stand out from another ground. */
const MORE = 0.2;

/**
 * Gives a see-through picture black or white as its ground, where more of it stands out there than from
 * that of the box around it.
 * @returns undefined where the base rules do well
 */
function groundFor(picture: HTMLImageElement, ground: string): string | undefined {
  const pixels = pixelsOf((context) => {
    context.drawImage(picture, 0, 0, SIDE, SIDE);
  });
  const [[own] = [1]] = pixelsOf((context) => {
    context.fillStyle = ground;
    context.fillRect(0, 0, SIDE, SIDE);
  });
  const all = pixels.reduce((sum, [, alpha]) => sum + alpha, 0);
  if (!all || all > FULL * SIDE * SIDE) return undefined;
  const standing = (on: number): number =>
    pixels.reduce((sum, [light, alpha]) => sum + (contrast(light, on) < 3 ? 0 : alpha), 0) / all;
  const opposite = own > MIDDLE ? 0 : 1;
  if (standing(opposite) > standing(own) + MORE) return opposite ? '#fff' : '#000';
  return native(picture).matches(SEE_THROUGH) ? undefined : ground;
}

type Pixel = readonly [luminance: number, alpha: number];

/** The width and height to which a picture is drawn. */
const SIDE = 24;

/** The luminance that stands out as much from black as from white. */
const MIDDLE = 0.18;

/** Gives the pixels of what is drawn; none of a picture from elsewhere, which no script may read. */
function pixelsOf(draw: (context: OffscreenCanvasRenderingContext2D) => void): Pixel[] {
  // one for each picture: after one from elsewhere, nothing can be read any more
  const context = new OffscreenCanvas(SIDE, SIDE).getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  try {
    draw(context);
    const { data } = context.getImageData(0, 0, SIDE, SIDE);
    return Array.from({ length: SIDE * SIDE }, (_, at) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * at, 4 * at + 4);
      return [0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue), alpha / 255];
    });
  } catch {
    return [];
  }
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const linear = (channel: number): number => (channel / 255) ** 2.2;

const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
