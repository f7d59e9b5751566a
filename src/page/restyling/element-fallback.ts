/** Reaches elements one by one where the sheet that styles them cannot be read. */
import { styleOf } from '../../dom/computed-style.js';
import { native } from '../../dom/native.js';
import { changeSizes, type Effects } from '../effects/effect.js';
import type { EffectName } from '../effects/governed.js';
import type { Palette, StyleInForce } from '../page-style.js';
import type { PartOptions } from './part-options.js';
import type { Declarations } from './style-attributes.js';
import { withoutTransitions } from './transitions.js';

/**
 * The fallback for style sheets that cannot be read. Preferences have no effect on elements that such a
 * sheet styles. Each of these is *covered*: it gets the values that it has as declarations of its own,
 * and these are rewritten.
 */
export class ElementFallback {
  readonly #options: PartOptions;
  #covered: Effects = new Map();

  constructor(options: PartOptions) {
    this.#options = options;
  }

  /** Covers the elements that are there now, for the effects that it has not covered any for. */
  cover(): void {
    const { effects } = this.#options.knowledge;
    const uncovered = new Map([...effects].filter(([name]) => !this.#covered.has(name)));
    if (!uncovered.size) return;
    this.#options.change({ resizes: changeSizes(uncovered) }, () => {
      this.#cover(uncovered, effects, this.#options.style());
    });
  }

  /**
   * Covers the elements that some effects do not reach. It looks more than once: only when an element is
   * covered do those in it show which values they inherit.
   * @param uncovered - the effects that may not reach an element
   * @param effects - all effects that the page is rewritten for
   * @param style - the style in force
   */
  #cover(uncovered: Effects, effects: Effects, style: StyleInForce): void {
    this.#covered = effects;
    for (let level = 0; level < MOST_LEVELS; level++) {
      const isDone = !this.#coverLevel(uncovered, effects, style);
      this.#options.updateTrees();
      if (isDone) return;
    }
  }

  /** @returns true if there was something to cover */
  #coverLevel(uncovered: Effects, effects: Effects, style: StyleInForce): boolean {
    const { trees, excluded } = this.#options;
    let hasCovered = false;
    for (const [root, { styleAttributes }] of trees.byRoot) {
      const elements = [...native(root as ShadowRoot).querySelectorAll(COVERABLE)].filter(
        (element) => !excluded.has(element),
      );
      for (const [element, declarations] of this.#findUnreached(elements, uncovered, style)) {
        styleAttributes.cover(element, declarations, effects);
        hasCovered = true;
      }
    }
    return hasCovered;
  }

  /** Finds elements on which effects change nothing, with the declarations to cover them by. */
  #findUnreached(
    elements: readonly Element[],
    effects: Effects,
    style: StyleInForce,
  ): Map<Element, Declarations> {
    const properties = PROPERTIES.filter(([, effect]) => effects.has(effect)).map(([name]) => name);
    const read = (published: StyleInForce): Map<Element, string[]> => {
      this.#publish(published);
      return new Map(elements.map((element) => [element, valuesOf(element, properties)]));
    };
    // without what a page may have added to Object.prototype
    const without = read(
      Object.assign(Object.create(null), {
        palette: oddBeside(style.palette),
      }) as StyleInForce,
    );
    const within = read(style);
    const unchanged = (element: Element | null, index: number): string | undefined => {
      const value = element ? within.get(element)?.[index] : undefined;
      return element && value === without.get(element)?.[index] ? value : undefined;
    };
    const found = new Map<Element, Declarations>();
    for (const element of elements) {
      const declarations = properties.flatMap((name, index) => {
        const value = unchanged(element, index);
        // an inherited value is covered on the element that it comes from
        const inherits =
          name !== 'background-color' && value === unchanged(native(element).parentElement, index);
        return value && !inherits && !SAYS_NOTHING.test(value) ? [[name, value] as const] : [];
      });
      if (declarations.length) found.set(element, declarations);
    }
    return found;
  }

  /** Publishes without transitions: at its start, a transition still shows the old value. */
  #publish(style: StyleInForce): void {
    const { trees, publish } = this.#options;
    withoutTransitions(
      () => trees.roots,
      () => {
        publish(style);
      },
    );
  }
}

/**
 * A palette that shares nothing with another. What has a color of the palette by itself would look unreached
 * without it, and so would what only has its lightness.
 */
const oddBeside = (palette: Palette | undefined): Palette => ({
  text: ODD_COLOR,
  background: ODD_COLOR,
  link: ODD_COLOR,
  visited: ODD_COLOR,
  control: ODD_COLOR,
  border: ODD_COLOR,
  disabled: ODD_COLOR,
  selection: ODD_COLOR,
  selectionText: ODD_COLOR,
  focus: ODD_COLOR,
  colorScheme: palette?.colorScheme === 'light' ? 'dark' : 'light',
});

/** The color of no page. */
const ODD_COLOR = 'rgb(1 254 3 / .99)';

/** The most elements, one inside the other, that may each be covered. */
const MOST_LEVELS = 4;

/** Selects elements that may hold text and are to be changed. */
const COVERABLE =
  ':not(head,head *,script,style,svg,svg *,[data-a11y-ignore],[data-a11y-ignore] *)';

const PROPERTIES: readonly (readonly [property: string, effect: EffectName])[] = [
  ['font-size', 'fontScale'],
  ['line-height', 'fontScale'],
  ['letter-spacing', 'letterSpacing'],
  ['color', 'palette'],
  ['background-color', 'palette'],
];

/** Matches initial values, which change nothing. */
const SAYS_NOTHING = /^(?:normal|0px|rgba\(0, 0, 0, 0\))$/;

function valuesOf(element: Element, properties: readonly string[]): string[] {
  const style = styleOf(element);
  return properties.map((name) => style.getPropertyValue(name));
}
