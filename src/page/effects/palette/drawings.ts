/** What only a look at the page can tell: drawings of one color, and colors that scripts animate. */
import { styleOf } from '../../../dom/computed-style.js';
import { native } from '../../../dom/native.js';
import { OWN_ANIMATION } from '../../../dom/own-animation.js';
import { pathTo } from './path-to.js';

/**
 * Gives rules for single elements.
 * @param roots - the document and its shadow roots
 * @returns the rules of each tree that needs some
 */
export function drawingRules(roots: ReadonlySet<Node>): ReadonlyMap<Node, string> {
  const rules = new Map<Node, string>();
  for (const root of roots as ReadonlySet<Document | ShadowRoot>) {
    const found = [
      ...[...native(root).querySelectorAll('svg,symbol')].filter(isIcon).map(inText),
      ...[...native(root).querySelectorAll(ON_SHAPE)].filter(isOnShape).map(inGround),
      ...[...native(root).querySelectorAll('svg')].filter(isOnMark).map(inGround),
      ...native(root).getAnimations().flatMap(inPalette),
    ];
    if (found.length) rules.set(root, found.slice(0, MOST).join(''));
  }
  return rules;
}

/** The most rules in one tree. */
const MOST = 1000;

/** The size up to which a drawing of one color is an icon or a logo, in px. */
const WIDE = 320;
const HIGH = 100;

const SHAPES = 'path,rect,circle,ellipse,line,polyline,polygon';

/** Tells a small drawing that has one color, which is not that of the text. */
function isIcon(drawing: Element): boolean {
  if (native(drawing).closest('[data-a11y-ignore]')) return false;
  const { width, height } = native(drawing).getBoundingClientRect();
  if (width > WIDE || height > HIGH) return false;
  const colors = new Set(PAINTS.flatMap((name) => [...paintsOf(drawing, name)]));
  const [color = 'currentcolor'] = colors;
  return colors.size === 1 && !/^(?:currentcolor|context-.*|url\(.*)$/i.test(color);
}

const PAINTS = ['fill', 'stroke'] as const;

/** The author's paints of all shapes. */
function paintsOf(drawing: Element, name: 'fill' | 'stroke'): ReadonlySet<string> {
  const paints = new Set<string>();
  for (const shape of native(drawing).querySelectorAll(SHAPES)) {
    if (native(shape).closest('clipPath,mask')) continue;
    paints.add(paintOf(shape, name, drawing) ?? (name === 'fill' ? 'black' : 'none'));
  }
  paints.delete('none');
  return paints;
}

/** The author's paint of a shape, its own or that of an element around it, which may be the drawing. */
function paintOf(shape: Element, name: 'fill' | 'stroke', drawing?: Element): string | undefined {
  for (let at: Element | null = shape; at; at = native(at).parentElement) {
    const own = styleOf(at).getPropertyValue(`--a11y-own-${name}`) || native(at).getAttribute(name);
    if (own) return own.trim().toLowerCase();
    if (at === drawing) break;
  }
  return undefined;
}

/** A rule by which a drawing has the color of the text around it. */
function inText(drawing: Element): string {
  // the copies that stand elsewhere have nothing around them but the symbol
  const path =
    drawing.id && native(drawing).matches('symbol')
      ? `#${CSS.escape(drawing.id)}`
      : pathTo(drawing);
  return PAINTS.filter((name) => paintsOf(drawing, name).size)
    .map((name) => {
      // what is in a mask is no color, but what the mask lets through
      const painted = `[${name}]:not([${name}=none i],mask *)`;
      const ink = `--a11y-${name === 'fill' ? '' : 'stroke-'}ink`;
      return `${path}{${ink}:var(--a11y-text)}${path}${painted},${path} ${painted}{${name}:var(--a11y-text)}`;
    })
    .join('');
}

/** A drawing after another, and a letter after a shape. */
const ON_SHAPE = `svg+svg,:is(${SHAPES})+text`;

/** Tells what lies on a filled shape that has the color of the text, such as a sign on a disc. */
function isOnShape(drawing: Element): boolean {
  const { left, top, width, height } = native(drawing).getBoundingClientRect();
  const below = native(drawing).previousElementSibling;
  if (!below || native(drawing).closest('[data-a11y-ignore]')) return false;
  return [below, ...native(below).querySelectorAll('*')].some((shape) => {
    const { fill, color } = styleOf(shape);
    if (!native(shape).matches(SHAPES)) return false;
    if (fill !== color && paintOf(shape, 'fill') !== 'currentcolor') return false;
    const geometry = shape as SVGGeometryElement;
    const inShape = geometry.getScreenCTM()?.inverse();
    return SIDES.every(([x, y]) =>
      geometry.isPointInFill(
        new DOMPoint(left + x * width, top + y * height).matrixTransform(inShape),
      ),
    );
  });
}

/** The size up to which a box that a style sheet makes is a mark, from corner to corner, in px. */
const MARKED = 38;

/** Tells a drawing in a box that a style sheet fills with a mark, such as the handle of a switch. */
function isOnMark(drawing: Element): boolean {
  if (native(drawing).closest('[data-a11y-ignore]')) return false;
  let around = native(drawing).parentElement;
  for (let level = 0; around && level < 2; level++, around = native(around).parentElement) {
    const { width, height } = native(around).getBoundingClientRect();
    if (Math.hypot(width, height) > MARKED) return false;
    const box = around;
    const isFilled = ['::before', '::after'].some((pseudo) => {
      const style = styleOf(box, pseudo);
      const [size, fill] = ['width', '--a11y-fill'].map((name) => style.getPropertyValue(name));
      return fill && style.getPropertyValue('--a11y-mark') && size === `${String(width)}px`;
    });
    if (isFilled) return true;
  }
  return false;
}

/** Where the middles of a box's sides are. */
const SIDES = [
  [0.5, 0],
  [0.5, 1],
  [0, 0.5],
  [1, 0.5],
] as const;

/** A rule by which a drawing has the color of the ground around the shape that it is on. */
const inGround = (drawing: Element): string =>
  `${pathTo(drawing)}{--a11y-text:var(--a11y-background);--a11y-ink:var(--a11y-background);stroke:none}`;

/** Rules for colors of the page that a script animates: only what is important outranks these. */
function inPalette(animation: Animation): string[] {
  const { target, pseudoElement } = animation.effect as KeyframeEffect;
  if (animation.id === OWN_ANIMATION) return [];
  // those of style sheets end in colors of the palette
  if ('animationName' in animation || 'transitionProperty' in animation) return [];
  if (!target || pseudoElement || native(target).closest('[data-a11y-ignore]')) return [];
  const names = new Set((animation.effect as KeyframeEffect).getKeyframes().flatMap(Object.keys));
  return ANIMATED.flatMap(([name, property, color]) =>
    names.has(name) ? `${pathTo(target)}{${property}:var(--a11y-${color})!important}` : [],
  );
}

const ANIMATED = [
  ['color', 'color', 'text'],
  ['backgroundColor', 'background-color', 'background'],
] as const;
