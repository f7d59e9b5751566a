/** The check that a state of the toolbar leaves states of controls to be told apart. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import type { Fault } from '../findings.js';
import { groundOf } from '../measure/colors.js';
import { selectorOf } from '../measure/selector.js';

/** The elements in a state that can be seen, by their looks and those of one beside them that is not in it. */
export type Told = ReadonlyMap<Element, boolean>;

/** The ways in which markup says that an element is in a state. */
const MARKED = [
  ...['[aria-selected="true"]', '[aria-current]:not([aria-current="false"])'],
  ...['[aria-pressed="true"]', '[aria-checked="true"]', '[aria-invalid="true"]'],
  ...[':disabled', '[aria-disabled="true"]', ':checked:not(option)'],
].join();

/** The most ancestors in which one is looked for that is not in the state. */
const MOST_STEPS = 6;
/** The most descendants that are compared. */
const MOST_PARTS = 8;

/** Compares each of some elements that is in a state with another of its kind that is not. */
export function toldIn(some: ReadonlySet<Element>): Told {
  const told = new Map<Element, boolean>();
  for (const element of some) {
    if (!element.matches(MARKED) || !isShown(element) || isNative(element)) continue;
    const other = peerOf(element);
    if (other) told.set(element, looksOf(element) !== looksOf(other));
  }
  return told;
}

/** A fault for each element whose state could be seen before, and cannot now. */
export const untold = (before: Told, now: Told): Fault[] =>
  [...now].flatMap(([element, isTold]) =>
    before.get(element) && !isTold ? [fault(selectorOf(element))] : [],
  );

const fault = (target: string): Fault => ({
  rule: 'state-not-visible',
  impact: 'serious',
  help: 'What is chosen, wrong or out of use must look different from what is not',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast.html',
  target,
  summary:
    'It looks like its neighbor that is not in this state. Tell it also by a border, an underline, a sign or a word',
});

/** The browser itself draws the state of such a field. */
const isNative = (element: Element): boolean =>
  element.matches('input[type="checkbox"], input[type="radio"]') &&
  styleOf(element).appearance !== 'none';

const isShown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  element.getClientRects().length > 0;

/** The nearest element of the same kind that is in no such state. */
function peerOf(element: Element): Element | undefined {
  const role = element.getAttribute('role');
  const kind = `${CSS.escape(element.localName)}${role ? `[role="${CSS.escape(role)}"]` : ''}`;
  const type = element.getAttribute('type');
  let around = element.parentElement;
  for (let step = 0; around && step < MOST_STEPS; step++) {
    for (const other of around.querySelectorAll(kind)) {
      const isAlike = other.getAttribute('type') === type;
      if (isAlike && !other.matches(MARKED) && isShown(other)) return other;
    }
    around = around.parentElement;
  }
  return undefined;
}

const PROPERTIES = [
  ...['color', 'background-image', 'font-weight', 'font-style', 'text-decoration-line'],
  ...['box-shadow', 'opacity', 'filter', 'transform', 'fill', 'stroke'],
];

/** The looks of an element, its box and its first descendants, as far as they tell a state. */
function looksOf(element: Element): string {
  const parts = [element, ...[...element.querySelectorAll('*')].slice(0, MOST_PARTS)];
  const around = element.parentElement?.childElementCount === 1 ? [element.parentElement] : [];
  return [...parts, ...around]
    .flatMap((part) => ['', '::before', '::after'].map((pseudo) => lookOf(part, pseudo)))
    .join('|');
}

function lookOf(element: Element, pseudo: string): string {
  const style = styleOf(element, pseudo || undefined);
  if (pseudo && /^(?:none|normal)$/.test(style.content)) return '';
  const ground = alphaOf(style.backgroundColor) === 0 ? groundOf(element) : style.backgroundColor;
  const edges = ['top', 'right', 'bottom', 'left'].map((side) =>
    edgeOf(style, `border-${side}`, ground),
  );
  return [
    ...PROPERTIES.map((name) => style.getPropertyValue(name)),
    ...[ground, ...edges, edgeOf(style, 'outline', ground), pseudo && style.content],
  ].join();
}

/** An edge as it is seen: none if it has no width, or the color of the ground. */
function edgeOf(style: CSSStyleDeclaration, name: string, ground: string): string {
  const [width, line, color] = ['width', 'style', 'color'].map((part) =>
    style.getPropertyValue(`${name}-${part}`),
  ) as [string, string, string];
  const isSeen = line !== 'none' && parseFloat(width) > 0 && alphaOf(color) > 0;
  return isSeen && color !== ground ? `${width} ${line} ${color}` : '';
}
