/** The looks of an element with and without the focus, read from computed styles. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import { contrast } from '../../settings/colors/contrast.js';
import { clipsOf } from '../measure/boxes.js';
import { groundOf, hexOf } from '../measure/colors.js';
import { FOCUSABLE } from './focusable.js';

/** The styles of the parts that can show the focus of an element. */
export type Looks = ReadonlyMap<string, Look>;

interface Look {
  readonly outline: string;
  readonly isOutlined: boolean;
  readonly rest: string;
}

/** A focus ring with a lower contrast to its background counts as invisible. */
const LEAST_CONTRAST = 1.2;
/** The most descendants of an element in which its focus is looked for. */
const MOST_PARTS = 20;

const PROPERTIES = [
  ...['box-shadow', 'color', 'background-color', 'background-image', 'background-size'],
  ...['border-top', 'border-right', 'border-bottom', 'border-left'],
  ...['text-decoration', 'fill', 'stroke', 'filter', 'opacity', 'visibility', 'display'],
  ...['content', 'transform', 'scale', 'translate', 'width', 'height', 'clip', 'clip-path'],
  ...['left', 'top', 'font-weight'],
];

/** The looks of all elements that can show that an element has the focus. */
export function looksOf(element: Element): Looks {
  const looks = new Map<string, Look>();
  for (const [index, part] of partsOf(element).entries()) {
    for (const pseudo of ['', '::before', '::after']) {
      looks.set(`${index}${pseudo}`, lookOf(part, pseudo));
    }
  }
  return looks;
}

/** Tells that a difference between two looks is visible. */
export const differ = (before: Looks, now: Looks): boolean =>
  [...now].some(([part, look]) => {
    const was = before.get(part);
    if (!was) return true;
    return look.rest !== was.rest || (look.isOutlined && look.outline !== was.outline);
  });

/**
 * The elements that can show that an element has the focus: itself, its labels, its next sibling, the
 * ancestors around it alone, and its descendants.
 */
export function partsOf(element: Element): Element[] {
  const { labels } = element as Partial<HTMLInputElement>;
  const { nextElementSibling: next } = element;
  return [
    element,
    ...(labels ?? []),
    ...(next && !holdsFocusable(next) ? [next] : []),
    ...aroundOnly(element),
    ...[...element.querySelectorAll('*')].slice(0, MOST_PARTS),
  ];
}

const holdsFocusable = (element: Element): boolean =>
  element.matches(FOCUSABLE) || element.querySelector(FOCUSABLE) !== null;

/** The ancestors that contain no other element that can have the focus. */
function aroundOnly(element: Element): Element[] {
  const around: Element[] = [];
  for (let step = parentOf(element); step; step = parentOf(step)) {
    if (step.querySelectorAll(FOCUSABLE).length > 1 || step.matches('body, html')) break;
    around.push(step);
  }
  return around;
}

function lookOf(element: Element, pseudo: string): Look {
  const style = styleOf(element, pseudo || undefined);
  const rendered = !pseudo || !/^(?:none|normal)$/.test(style.content);
  if (!rendered) return { outline: '', isOutlined: false, rest: '' };
  return {
    outline: `${style.outline} ${style.outlineOffset}`,
    isOutlined: isOutlined(element, style),
    rest: PROPERTIES.map((name) => style.getPropertyValue(name)).join(),
  };
}

function isOutlined(element: Element, style: CSSStyleDeclaration): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = style;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) return false;
  if (isCutOff(element, parseFloat(style.outlineOffset), parseFloat(outlineWidth))) return false;
  // the focus ring of the browser itself is visible on any background
  if (outlineStyle === 'auto') return true;
  if (alphaOf(outlineColor) === 0) return false;
  const [ring, ground] = [hexOf(outlineColor), hexOf(groundOf(element))];
  return !ring || !ground || contrast(ring, ground) >= LEAST_CONTRAST;
}

/** Tells that boxes around an element cut off all four sides of its ring. */
function isCutOff(element: Element, offset: number, width: number): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const by = offset + width / 2;
  return [...clipsOf(element)].some(
    ({ element: around, box }) =>
      around !== element &&
      left - by < box.left &&
      top - by < box.top &&
      right + by > box.right &&
      bottom + by > box.bottom,
  );
}
