import type { Effects } from '../effects/effect.js';
import type { EffectName } from '../effects/governed.js';
import { withoutTransitions } from './transitions.js';

/** How many elements, one in the other, may each have by a rule of its own what is around it. */
const MOST_LEVELS = 4;

/**
 * Covers what style sheets that cannot be read keep from changing: each element on which a
 * preference has no effect, with what it has instead. Whether that is its own or inherited shows only
 * when what is around it is covered, so it is looked for more than once.
 * @param show - puts the preferences in force, or out of force
 * @param render - puts in force what has been covered
 */
export function coverUnreached<T>(
  trees: ReadonlyMap<Node, T>,
  excluded: WeakSet<Element>,
  effects: Effects,
  show: (on: boolean) => void,
  cover: (tree: T, element: Element, declarations: Declarations) => void,
  render: () => void,
): void {
  // what is on its way to another value would look as if nothing had changed it
  const shown = (on: boolean): void => {
    withoutTransitions(
      () => [...trees.keys()] as ShadowRoot[],
      () => {
        show(on);
      },
    );
  };
  for (let level = 0; level < MOST_LEVELS; level++) {
    let isCovered = true;
    for (const [root, tree] of trees) {
      const elements = [...(root as ParentNode).querySelectorAll(COVERABLE)].filter(
        (element) => !excluded.has(element),
      );
      for (const [element, declarations] of findUnreached(elements, effects, shown)) {
        cover(tree, element, declarations);
        isCovered = false;
      }
    }
    render();
    if (isCovered) return;
  }
}

/** What may hold text and is to be changed. */
const COVERABLE =
  ':not(head,head *,script,style,svg,svg *,[data-a11y-ignore],[data-a11y-ignore] *)';

function findUnreached(
  elements: readonly Element[],
  effects: Effects,
  show: (on: boolean) => void,
): Map<Element, Declarations> {
  const properties = PROPERTIES.filter(([, effect]) => effects.has(effect)).map(([name]) => name);
  const read = (): Map<Element, string[]> =>
    new Map(elements.map((element) => [element, valuesOf(element, properties)]));
  show(false);
  const without = read();
  show(true);
  const within = read();

  /** What stays as it is, or undefined. */
  const unchanged = (element: Element | null, index: number): string | undefined => {
    const value = element ? within.get(element)?.[index] : undefined;
    return element && value === without.get(element)?.[index] ? value : undefined;
  };
  const found = new Map<Element, Declarations>();
  for (const element of elements) {
    const declarations = properties.flatMap((name, index) => {
      const value = unchanged(element, index);
      // what is only inherited is covered where it comes from
      const inherits =
        name !== 'background-color' && value === unchanged(element.parentElement, index);
      return value && !inherits && !SAYS_NOTHING.test(value) ? [[name, value] as const] : [];
    });
    if (declarations.length) found.set(element, declarations);
  }
  return found;
}

export type Declarations = readonly (readonly [property: string, value: string])[];

const PROPERTIES: readonly (readonly [property: string, effect: EffectName])[] = [
  ['font-size', 'fontScale'],
  ['line-height', 'fontScale'],
  ['letter-spacing', 'letterSpacing'],
  ['color', 'palette'],
  ['background-color', 'palette'],
];

const SAYS_NOTHING = /^(?:normal|0px|rgba\(0, 0, 0, 0\))$/;

function valuesOf(element: Element, properties: readonly string[]): string[] {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return properties.map((name) => style?.getPropertyValue(name) ?? '');
}
