import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import { contrast } from '../../settings/colors/contrast.js';
import { FOCUSABLE } from './focusable.js';

/** How what can show an element's focus looks. */
export type Looks = ReadonlyMap<string, Look>;

interface Look {
  readonly outline: string;
  readonly isOutlined: boolean;
  readonly rest: string;
}

/** A ring with less contrast cannot be told from what is around it. */
const LEAST_CONTRAST = 1.2;
/** Parts of an element that can show its focus: in so many of them it is looked for. */
const MOST_PARTS = 20;

const PROPERTIES = [
  ...['box-shadow', 'color', 'background-color', 'background-image', 'background-size'],
  ...['border-top', 'border-right', 'border-bottom', 'border-left'],
  ...['text-decoration', 'fill', 'stroke', 'filter', 'opacity', 'visibility', 'display'],
  ...['content', 'transform', 'scale', 'translate', 'width', 'height', 'clip', 'clip-path'],
  ...['left', 'top', 'font-weight'],
];

/** How the element looks, its parts, its labels, what follows it and what holds nothing else to focus. */
export function looksOf(element: Element): Looks {
  const looks = new Map<string, Look>();
  for (const [index, part] of partsOf(element).entries()) {
    for (const pseudo of ['', '::before', '::after']) {
      looks.set(`${index}${pseudo}`, lookOf(part, pseudo));
    }
  }
  return looks;
}

/** Whether a difference between two looks can be seen. */
export const differ = (before: Looks, now: Looks): boolean =>
  [...now].some(([part, look]) => {
    const was = before.get(part);
    if (!was) return true;
    return look.rest !== was.rest || (look.isOutlined && look.outline !== was.outline);
  });

/** What can show that an element has the focus. */
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

/** What is around the element and nothing else that can have the focus. */
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
  // the browser's own, which is made to be seen
  if (outlineStyle === 'auto') return true;
  if (alphaOf(outlineColor) === 0) return false;
  const [ring, ground] = [hexOf(outlineColor), hexOf(groundOf(element))];
  return !ring || !ground || contrast(ring, ground) >= LEAST_CONTRAST;
}

/** The color around an element; empty where it is no plain one, or not known. */
function groundOf(element: Element): string {
  for (let step = parentOf(element); step; step = parentOf(step)) {
    const { backgroundColor, backgroundImage } = styleOf(step);
    if (backgroundImage !== 'none') return '';
    if (alphaOf(backgroundColor) === 1) return backgroundColor;
  }
  const { colorScheme } = styleOf(element.ownerDocument.documentElement);
  return /dark/.test(colorScheme) ? '' : 'rgb(255, 255, 255)';
}

/** What computed colors of sRGB come to; `undefined` for others, which are not judged by their looks. */
function hexOf(color: string): string | undefined {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  if (!parts.length) return undefined;
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
