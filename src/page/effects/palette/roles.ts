/** The roles of a palette, and how a value is rewritten in each. */
import { alphaOf } from '../../../dom/color-alpha.js';
import { stylesDisabled, stylesSelection, stylesText, stylesVisited } from '../../css/selectors.js';
import { components, isCssWide, isOpen, parseVar } from '../../css/values.js';
import type { Block, DeclarationContext, Rewriting, Values } from '../effect.js';
import type { Role } from '../governed.js';
import { declareBorder } from './borders.js';
import { hueOf, isDrawn, isGenerated, MARK, noteBackground, plainOf, PLATE } from './boxes.js';
import { hasImage, paletteColor, recolor } from './colors.js';
import { CHECKED, isTick, onPlate, pictureOf, plateFor, TICKED, withPlates } from './plates.js';
import { drawsRing, drawsShape, inChecked } from './gradients.js';
import { FAINT, opaque, opaqueWithVars } from './opacity.js';
import { replacesText } from './replaced-text.js';
import { rewriteShadows } from './shadows.js';

/** A role of the palette: that of a property, or the one that the rule around it gives it. */
export type PaletteRole =
  | Role<'palette'>
  | 'backdrop'
  | 'disabled-opacity'
  | 'hue'
  | 'line'
  | 'picture'
  | 'parts'
  | 'plain'
  | 'plain-background'
  | 'selection'
  | 'selection-text'
  | 'sign'
  | 'surface'
  | 'visited';

const recolored: Rewriting = { value: recolorWithVars };

/** Makes a row for values that are rewritten as a whole. */
const whole = (rewrite: (value: string, role: string) => string): Rewriting => ({
  value: (value, role) => (isCssWide(value) ? value : rewrite(value, role)),
});

/** Colors of drawings. What they were is noted for those of one color: see `drawings.ts`. */
const drawn: Rewriting = {
  ...recolored,
  declare(value, property, block, { rewrite }) {
    block.write(`--a11y-own-${property}`, value, property);
    const role = property === 'fill' ? 'ink' : 'stroke-ink';
    const toned = value.replace(/\bcurrentcolor\b/i, 'var(--a11y-tone, currentcolor)');
    if (toned !== value) return `var(--a11y-${role}, ${toned})`;
    // where a custom property is declared, no icon is known yet
    return parseVar(value) ? `var(--a11y-${role}, ${value})` : rewrite(role);
  },
};

/** Rows by role. A color reads the member of the palette that its role names. */
export const paletteRoles: Readonly<Record<PaletteRole, Rewriting>> = {
  text: {
    ...recolored,
    declare(value, property, block, { selectors, rewrite }) {
      if (property === 'color') block.write('--a11y-own-color', value, property);
      if (showsBackground(value, property)) return `var(--a11y-text, ${value})`;
      if (stylesSelection(selectors)) return rewrite('selection-text');
      return rewrite(stylesVisited(selectors) ? 'visited' : 'text');
    },
  },
  visited: recolored,
  'selection-text': recolored,
  link: recolored,
  background: {
    ...recolored,
    declare(value, property, block, context) {
      const role = backgroundRole(property, block, context);
      if (role === 'selection') return context.rewrite(role);
      if (property === 'background-image' && /^(?:initial|none)$/.test(value)) {
        return block.read('background-color') ? 'var(--a11y-mark, none)' : 'none';
      }
      const image = property === 'background-color' ? block.read('background-image') : value;
      // a lone custom property of a shorthand is most likely a color
      const mayBePicture =
        property === 'background-image' ||
        (property === 'background' && components(value).length > 1);
      const picture = mayBePicture ? context.rewrite('picture') : '';
      const isPictured = hasImage(image) || picture.startsWith('var(');
      if (picture && isPictured) {
        const isAlone = isTick(context) || isDrawn(block, context) || replacesText(block);
        const ground = isTick(context) ? TICKED : PLATE;
        const plate = isAlone ? ground : 'var(--a11y-pictured)';
        block.write('--a11y-plate', plateFor(plate, picture), property);
        if (isAlone && !block.read('background-color') && property === 'background-image')
          block.write('background-color', 'var(--a11y-plate, #0000)', property);
      }
      if (property !== 'background-image') noteBackground(value, property, block, context);
      const ground = block.read('background-color');
      const isInked = CHECKED.test(context.selectors.at(-1) ?? '') && alphaOf(ground || '#0000');
      if (isInked && property === 'background-image' && components(value).some(drawsShape))
        return inChecked(value, ground);
      const text = context.rewrite(role);
      if (property === 'background-image' && isPictured)
        return withPlates(text, value, picture, block);
      if (role === 'text') return `var(--a11y-masked, ${text})`;
      if (property === 'background-image' || role !== 'background') return text;
      if (property === 'background' && parseVar(value)) return `var(--a11y-mark,) ${shaded(text)}`;
      if (picture && isPictured) return onPlate(value, text);
      if (isCssWide(value) && value !== 'initial') return text;
      const own = alphaOf(value) < 1 || value === 'initial' ? text : shaded(text);
      return hasImage(image) || isOpen(image) ? `var(--a11y-plate, ${own})` : own;
    },
  },
  hue: { value: hueOf, isNote: true },
  plain: { value: plainOf, isNote: true },
  picture: { value: pictureOf, isNote: true },
  /** Gradients in a background that are a few pixels wide: they draw lines. */
  line: recolored,
  /** Gradients that draw a shape have the color of edges; all others are a background. */
  sign: recolored,
  /** Gradients that a mask gives the shape of icons: how many are chosen is told by two colors. */
  parts: recolored,
  /** A background with an image, which has text on it. */
  backdrop: recolored,
  /** A custom property that a background reads. */
  'plain-background': { value: plainBackground },
  selection: recolored,
  border: { ...recolored, declare: declareBorder },
  focus: recolored,
  shadow: {
    value(value, _role, _single, values) {
      if (isCssWide(value)) return value;
      return rewriteShadows(value, (piece, role) => recolorWithVars(piece, role, false, values));
    },
    // on the color of text, a shadow within is what the shape is cut out by
    declare: (value, _property, block, { rewrite }) =>
      /^currentcolor$/i.test(block.read('background-color')) && value.includes('inset')
        ? rewrite('surface')
        : rewrite('shadow'),
  },
  surface: recolored,
  /** Letters over a picture often have a shadow, so that they can be read. */
  halo: whole((value) => (value === 'none' ? value : `var(--a11y-halo, ${value})`)),
  filter: {
    ...whole((value) =>
      FLAT.test(value)
        ? `var(--a11y-flat, ${value})`
        : value.replace(/(?<=(?:opacity|contrast)\()[\d.]+%?(?=\))/g, (amount) =>
            opaque(amount, FAINT),
          ),
    ),
    declare(value, property, block, { rewrite }) {
      // a picture that gets the color of text needs no ground of its own, and would make it that color too
      if (FLAT.test(value)) block.write('--a11y-behind', 'initial', property);
      return rewrite('filter');
    },
  },
  opacity: {
    value: opaqueWithVars,
    declare: (_value, _property, _block, { selectors, rewrite }) =>
      rewrite(stylesDisabled(selectors) ? 'disabled-opacity' : 'opacity'),
  },
  'disabled-opacity': whole((value) => opaque(value, 0)),
  'background-clip': {
    ...whole((value) => value.replace(/\btext\b/g, 'var(--a11y-clip, text)')),
    // a background that cannot be read stays behind the letters only, which have a color of their own
    declare: (value, _property, block, { rewrite }) =>
      block.read('background-image') || block.read('background')
        ? rewrite('background-clip')
        : value,
  },
  position: {
    declare(value, property, block) {
      if (/absolute|fixed/.test(value) || isOpen(value))
        liesOver(block, property, !value.startsWith('fixed'));
      return undefined;
    },
  },
  'grid-row-start': {
    isMinor: true,
    declare(value, property, block, { selectors }) {
      // what stands in the first cell, or in one cell with all its siblings, lies over these
      const isShared =
        value === '1' ||
        (/\*$/.test(selectors.at(-1) ?? '') && !isCssWide(value) && !/^(?:auto|span)/.test(value));
      if (isShared && block.read('grid-column-start') === value) liesOver(block, property, true);
      return undefined;
    },
  },
  'z-index': {
    declare(value, _property, block) {
      // text with a negative level, such as that of a marker, would be below the backing of its parent
      const isMarker = value.startsWith('-') && block.read('position') === 'relative';
      return isMarker ? `var(--a11y-beneath, ${value})` : undefined;
    },
  },
  mask: {
    isMinor: true,
    declare(value, property, block, context) {
      // the background has the shape of an icon
      if (!hasImage(value) && !isOpen(value)) return undefined;
      const ink = isGenerated(context) ? 'text' : 'shape';
      block.write('--a11y-masked', `var(--a11y-${ink})`, property);
      return undefined;
    },
  },
  content: {
    isMinor: true,
    declare(value, property, block, context) {
      if (isDrawn(block, context)) block.write('--a11y-mark', MARK, property);
      if (hasImage(value) && !block.read('background-color'))
        block.write('background-color', PLATE, property);
      return undefined;
    },
  },
  ink: drawn,
  'stroke-ink': drawn,
  'color-scheme': whole(paletteColor),
};

/** Notes that an element may lie over another, which it must not hide: see the base rules. */
function liesOver(block: Block, property: string, hasHalo: boolean): void {
  block.write('--a11y-behind', 'initial', property);
  block.write('--a11y-above', 'var(--a11y-clear)', property);
  if (hasHalo) block.write('--a11y-around', 'var(--a11y-halo)', property);
}

/** A color that a mask gives a shape, or that tells its box from others, where there is one. */
const shaded = (color: string): string => `var(--a11y-masked, var(--a11y-own, ${color}))`;

function backgroundRole(property: string, block: Block, context: DeclarationContext): PaletteRole {
  const { selectors, root } = context;
  if (stylesSelection(selectors)) return 'selection';
  // with a mask, the background has the shape of an icon
  const mask = block.read('mask-image');
  const isIcon = hasImage(mask) || (isOpen(mask) && block.read('mask-size'));
  if (isIcon && property === 'background-image') return 'parts';
  if (hasImage(mask)) return 'text';
  const shorthand = block.read('background').replace(ARGUMENTS, '()');
  if (THIN.test(`${block.read('background-size')} ${shorthand}`)) return 'line';
  if (replacesText(block)) return 'background';
  const isBeside =
    isGenerated(context) ||
    CHECKED.test(selectors.at(-1) ?? '') ||
    components(block.read(property)).some(drawsRing) ||
    /no-repeat/.test(block.read('background-repeat') || shorthand);
  if (isBeside && property !== 'background-color' && /gradient\(/.test(block.read(property)))
    return 'sign';
  return coversWithImage(block) && stylesText(selectors, root) ? 'backdrop' : 'background';
}

/** Matches what a function holds. */
const ARGUMENTS = /\((?:[^()]|\([^()]*\))*\)/g;

/** Matches the size of a line. */
const THIN = /(?<![\w.-])(?:[1-8](?:\.\d+)?px|0?\.\d+r?em)(?![^,]*\()/;

/** Tells if text is transparent, so that its background shows through. It needs a color of its own. */
const showsBackground = (value: string, property: string): boolean =>
  alphaOf(value) === 0 && /^(?:color|-webkit-text-fill-color)$/.test(property);

/** Tells if an image is behind text. An icon is neither repeated nor as large as its box. */
function coversWithImage(block: Block): boolean {
  const image = block.read('background-image');
  // a shorthand with var() in it has no longhands
  const shorthand = block.read('background');
  const layers = image
    ? `${block.read('background-repeat')}/${block.read('background-size')}`
    : shorthand.replace(/url\([^)]*\)/g, '');
  return (
    hasImage(image || shorthand) &&
    (!layers.includes('no-repeat') || /(?:^|[^-])repeat|\/.*(?:cover|contain|%)/.test(layers))
  );
}

function recolorWithVars(value: string, role: string, single: boolean, values: Values): string {
  return recolor(value, role, (piece, pieceRole) =>
    recolorVar(piece, pieceRole, single && piece === value, values),
  );
}

function recolorVar(piece: string, role: string, single: boolean, values: Values): string {
  const reference = parseVar(piece);
  if (!reference) return single ? paletteColor(piece, role) : piece;
  const { name } = reference;
  const fallback = reference.fallback?.trim();
  // the color is read where it is used. Where the property is declared, no link is known yet
  if (single && (role === 'text' || role === 'visited')) return paletteColor(piece, role);
  if (single && role === 'background' && !fallback) {
    return `var(${values.twin(name, 'plain-background')}, ${paletteColor(piece, role)})`;
  }
  const otherwise = single ? paletteColor(piece, role) : piece;
  return `var(${values.twin(name, role)}, ${fallback ? values.rewrite(fallback, role, single) : otherwise})`;
}

/** Leaves an opaque color to the element that uses it, which may be a mark or a bar. */
function plainBackground(value: string, role: string, _single: boolean, values: Values): string {
  const reference = parseVar(value);
  if (reference) return `var(${values.twin(reference.name, role)})`;
  const rewritten = values.rewrite(value, 'background', false);
  const isOpaque = rewritten.startsWith('var(--a11y-background,');
  return isOpaque && components(value).length === 1 ? 'initial' : rewritten;
}

/** Matches a filter that makes a picture black, from which it may become white. */
const FLAT = /brightness\(0%?\)/;
