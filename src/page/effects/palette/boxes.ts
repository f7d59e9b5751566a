/**
 * What a box becomes by its own background: a surface, a mark or a ground.
 *
 * Its rule says beside the background what it was, in custom properties. The base rules know what the
 * box is, and read them.
 */
import { alphaOf } from '../../../dom/color-alpha.js';
import { components, isCssWide, isOpen, parseVar } from '../../css/values.js';
import type { Block, DeclarationContext, Values } from '../effect.js';
import { isColor, isColorFunction } from './color-pieces.js';

/** Custom properties that belong to one box, and not to what is in it. */
export const OF_BOX = [
  'above',
  'behind',
  'beneath',
  'own',
  'hued',
  'rim',
  'fill',
  'mark',
  'shape',
  'masked',
  'beside',
  'plate',
  'pictured',
  'own-fill',
  'own-stroke',
  'sign',
  'contour',
];

/**
 * Notes what a background color was:
 * - `fill`: the author's color, from which a mark takes its own
 * - `ground`: the same for all that is in the box, as pictures were drawn for it
 * - `own`: its color in the palette, where it tells boxes apart
 * - `hued`: its color where it has a hue, by which an item gets a rim
 * - `backing`: that color for the text in it
 */
export function noteBackground(
  value: string,
  property: string,
  block: Block,
  context: DeclarationContext,
): void {
  const note = (name: string, text: string): void => {
    block.write(`--a11y-${name}`, text, property);
  };
  // what the whole page stands on is the palette's background
  const isPage = context.selectors.some((selector) => PAGE.test(selector));
  const hue =
    isPage || /^currentcolor$/i.test(value) || isCssWide(value)
      ? 'initial'
      : context.rewrite('hue');
  note('hued', hue);
  if (hue !== 'initial' && !block.read('outline-style'))
    block.write('outline', 'var(--a11y-rim, revert-layer)', property);
  if (/^currentcolor$/i.test(value)) {
    // no text can be in a box that has its color: it stays so, and may be as faint as it is
    note('opacity', 'initial');
    note('own', 'initial');
    note('fill', value);
    return;
  }
  if (isCssWide(value) || alphaOf(value) < 1 || components(value).length > 1) {
    note('own', 'initial');
    note('fill', 'initial');
    return;
  }
  const isShorthand = property === 'background' && parseVar(value);
  // a light box with an edge is a ring, and no mark
  const isEdged =
    parseFloat(block.read('border-top-width')) > 0 || block.read('box-shadow').includes('inset');
  const isRing = LIGHT.test(value) && isEdged;
  const isPart = PART.test(context.selectors.at(-1) ?? '');
  const tint = hue === 'initial' ? hue : tintOf(hue);
  note('own', isPart ? inkOf(value) : tint);
  // a shorthand may read more than a color, which is none of a mark
  note(
    'fill',
    isRing
      ? 'initial'
      : isShorthand
        ? `oklch(from ${value} l c h/calc(alpha*${context.rewrite('plain')}))`
        : isEdged && isOpen(value)
          ? `oklch(from ${value} l c h/calc((.97 - l)*999))`
          : value,
  );
  note('ground', value);
  note('backing', 'var(--a11y-own, var(--a11y-background))');
}

/** Tells a box that a style sheet makes. */
export const isGenerated = ({ selectors }: DeclarationContext): boolean =>
  /:(?:before|after)\b/.test(selectors.at(-1) ?? '');

/** Tells such a box that shows a shape and no text. */
export const isDrawn = (block: Block, context: DeclarationContext): boolean =>
  isGenerated(context) && /^(?:""|'')$|^var\(/.test(block.read('content'));

/** A surface of a hue. A color that only the browser can read may be a gray: then it is the palette's background. */
const tintOf = (hue: string): string =>
  hue.includes('(')
    ? `oklch(from color-mix(in oklab,var(--a11y-background) 1%,oklch(from ${hue} var(--a11y-tint) h/calc(c*99 - 1))) l c h/1)`
    : `oklch(from ${hue} var(--a11y-tint) h)`;

/** Gives 1 for a color, and `initial` for anything else. */
export function plainOf(value: string, role: string, _single: boolean, values: Values): string {
  const reference = parseVar(value);
  if (!reference) return isColor(value) ? '1' : 'initial';
  const { name, fallback } = reference;
  const otherwise = fallback ? plainOf(fallback.trim(), role, false, values) : 'initial';
  return `var(${values.twin(name, role)}${otherwise === 'initial' ? '' : `, ${otherwise}`})`;
}

/** Matches a selector of the whole page. */
const PAGE = /(?:^|[\s,>])(?:html|body|:root)(?![\w-])[^\s,>]*(?:,|$)/i;

/** Matches white, and what is nearly so. */
export const LIGHT = /^(?:white|#fff(?:fff)?$|rgb\(25\d, 25\d, 25\d\))/i;

/** Parts of a control that browsers draw. They have no text. */
const PART = /::-(?:webkit-(?:slider|progress|meter)|moz-(?:range|progress|meter))/;

/** A color that keeps its hue, as light or dark as what can be told from the palette's background. */
const inkOf = (color: string): string =>
  `oklch(from ${color} clamp(var(--a11y-darkest), l, var(--a11y-lightest)) c h)`;

/** Paints a box with its ink if it is at most 38 px from corner to corner, or 5 px in height or width. */
export const MARK = [
  'radial-gradient(circle,| calc((19px',
  'linear-gradient(| calc((5px',
  'linear-gradient(90deg,| calc((5px',
]
  .map((shape) => `${shape.replace('|', inkOf('var(--a11y-fill)'))} - 100%)*999),#0000 0)`)
  .join();

/**
 * The color of an icon: that of text, or between text and ground if the author's is faint. That is one that
 * is half transparent, or a gray that is nearly as light or dark as the ground. One that is just as light was
 * drawn for a ground that nobody knows, such as a picture.
 */
const toneOf = (color: string): string =>
  'oklch(from color-mix(in oklab,var(--a11y-text),' +
  // half the distance to the ground is told by how far the lightness is from the middle
  `oklch(from color-mix(in oklab,${color},oklch(from var(--a11y-ground,#fff) calc(1 - l) 0 0/1)) ` +
  'clamp(.2,-1*var(--a11y-side),.96) 0 0/calc(' +
  'max(.75 - alpha,min(max(l - .515,.485 - l),.6 - l,l - .4,.03 - c))*999))) l c h/1)';

/** The color of a shape that a mask draws. */
export const SHAPE = toneOf('var(--a11y-fill,#000)');

/** The color of a drawing that has the color of text. */
export const TONE = toneOf('var(--a11y-own-color,#000)');

/** The ground that a picture was drawn for, where that is dark in a light palette or light in a dark one. */
export const PLATE = 'oklch(from var(--a11y-ground,#fff) l c h/calc((l - .5)*var(--a11y-side)))';

/** Gives a color that tells its box from others; `initial` for one that is white, black or gray. */
export function hueOf(value: string, role: string, _single: boolean, values: Values): string {
  const reference = parseVar(value);
  if (reference) {
    const { name, fallback } = reference;
    if (name.startsWith('--a11y-')) return 'initial';
    const otherwise = fallback ? hueOf(fallback.trim(), role, false, values) : 'initial';
    return `var(${values.twin(name, role)}${otherwise === 'initial' ? '' : `, ${otherwise}`})`;
  }
  const [, digits = ''] = /^#([\da-f]{3,6})$/i.exec(value) ?? [];
  const channels = digits
    ? (digits.match(digits.length > 3 ? /../g : /./g) ?? []).map((one) =>
        parseInt(one.padEnd(2, one), 16),
      )
    : (/^rgba?\(([\d., ]+)/.exec(value)?.[1]?.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  // the tints of notices are faint, but hold hardly any gray
  const least = Math.min(...channels);
  const spread = Math.max(...channels) - least;
  const isHued = channels.length
    ? spread > 20 || (spread > 9 && spread > (255 - least) / 2)
    : isColorFunction(value) ||
      (/^[a-z]+$/.test(value) &&
        !/gr[ae]y|white|black|silver|transparent|snow|ivory/.test(value) &&
        CSS.supports('color', value));
  return isHued ? value : 'initial';
}
