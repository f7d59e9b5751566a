/** The one shape that every effect has. */
import type { EffectName } from './governed.js';
import type { Palette, StyleInForce } from '../page-style.js';

/** One kind of change to a page. It holds no state: the state is in the objects of each page. */
export interface Effect<Value = number | string | Palette> {
  /** Rows by role, for the properties whose declarations it rewrites: see `governed.ts`. */
  readonly roles?: Readonly<Record<string, Rewriting>>;
  /**
   * Wraps a declaration, as the effects before have made it: it becomes the fallback.
   * @param text - the declaration so far
   * @param value - the author's value
   * @returns the text to declare; undefined leaves the declaration as it is
   */
  wrap?(text: string, value: string, property: string, block: Block): string | undefined;
  /**
   * Declares something beside a declaration.
   * @param value - the author's value; empty where a shorthand hides it
   */
  beside?(
    value: string,
    property: string,
    block: Block,
  ): readonly [property: string, value: string] | undefined;
  /**
   * The custom properties to set in a block whose font draws icons. An effect without them is for icons as
   * well as for letters.
   */
  readonly onIcons?: Properties;
  /**
   * Rules without specificity for the lowest layer. They stand for what authors leave to the browser.
   * The rules of an effect that needs nothing of the author's value are important. In the lowest layer
   * they win over all that authors declare, except for what is important in a `style` attribute.
   */
  readonly base: string | ((defaults: BrowserDefaults) => string);
  /** Names of custom properties, without their prefix, that must not inherit. */
  readonly isolated?: readonly string[];
  /** True for an effect that changes what is drawn, and never the size of anything. */
  readonly keepsSizes?: boolean;
  /** True for an effect that leaves print alone, and colors that the visitor's system forces. */
  readonly screenOnly?: boolean;
  /**
   * Gives the custom properties that put a value in force; undefined unsets each of them. An effect
   * without this method consists of base rules.
   */
  publish?(value: Value | undefined): Properties;
  /**
   * Gives custom properties for the root alone, where they must not inherit.
   * @param rootSizes - the percentages that the root's font size was declared with
   */
  publishOnRoot?(value: Value | undefined, rootSizes: Iterable<number>): Properties;
  /** Gives the preferences that the page's own media queries are to find. */
  prefers?(value: Value): Preferred;
  /**
   * Gives a look at what stands in the trees now, once its code has come; none where there is nothing to look at.
   * @param roots - the document and its shadow roots
   */
  treeRules?(document: Document, roots: ReadonlySet<Node>): Promise<LookAtTrees | undefined>;
}

/** Makes more base rules for single trees. */
export type LookAtTrees = () => ReadonlyMap<Node, string>;

/** Effects by name: all of them, or those that a page is rewritten for. */
export type Effects = ReadonlyMap<EffectName, Effect>;

/** Picks the effects that a style asks for, without those that the page is already rewritten for. */
export const effectsOf = (style: StyleInForce, effects: Effects, present?: Effects): Effects =>
  new Map([...effects].filter(([name]) => style[name] && !present?.has(name)));

/** Tells if some of these effects may change the size of anything. */
export const changeSizes = (
  effects: Effects,
  test: (name: EffectName) => unknown = () => true,
): boolean => [...effects].some(([name, { keepsSizes }]) => !keepsSizes && test(name));

/** Media features by name, with the preferred value. All others are as the visitor's system has them. */
export type Preferred = Readonly<Record<string, string | undefined>>;

/** Collects the preferences that the page's own media queries are to find. */
export const preferredBy = (style: StyleInForce, effects: Effects): Preferred =>
  Object.assign(
    {},
    ...[...effects].map(([name, effect]) => style[name] && effect.prefers?.(style[name])),
  ) as Preferred;

/** Custom properties by name, without their prefix; those without a value are unset. */
export type Properties = Record<string, string | number | undefined>;

/** A declaration block of the page, as far as effects need it. */
export interface Block {
  /** Gives the author's value; empty where there is none. */
  read(property: string): string;
  /**
   * Declares a property above the block.
   * @param like - the property whose priority it takes, where the property is not the author's own
   */
  write(property: string, value: string, like?: string): void;
}

/** A row: the rewriting of declarations in one role. */
export interface Rewriting {
  /**
   * Rewrites a value of a declaration, or of a custom property that a declaration reads.
   * @param single - true if a lone `var()` is known to be one value of the property's own type
   */
  value?(value: string, role: string, single: boolean, values: Values): string;
  /**
   * Gives the value to declare above the block. It is the author's where nothing is to change. Without
   * this method, `value` gives it.
   * @param value - the author's value
   * @param property - the property itself, or the shorthand that holds it as one unparsed text
   * @returns undefined to declare nothing
   */
  declare?(
    value: string,
    property: string,
    block: Block,
    context: DeclarationContext,
  ): string | undefined;
  /** The value of a twin in this role, where the custom property is declared in a `style` attribute. */
  readonly inline?: string;
  /** True for a row that only takes notes, which are no values of the page. */
  readonly isNote?: boolean;
  /** True for a row that only makes room for text: its failure is not reported, as text stays readable. */
  readonly isMinor?: boolean;
}

/** Facts and functions that the rewriting of a value may need. */
export interface Values {
  /** The size of the keyword `medium`, in px. */
  readonly medium: number;
  /** The percentages that the root's font size was declared with. */
  readonly rootSizes: Set<number>;
  /** Rewrites a value in a role of the same effect. */
  readonly rewrite: (value: string, role: string, single: boolean) => string;
  /** Gives the name of the custom property that stands for another in a role. */
  readonly twin: (name: string, role: string) => string;
}

/** The place of a declaration that is to be rewritten. */
export interface DeclarationContext {
  /** The selectors of its rule and of the rules that this one is nested in, outermost first. */
  readonly selectors: readonly string[];
  /** True in a `style` attribute. */
  readonly inline: boolean;
  /** The document's root element. */
  readonly root: Element;
  /** Rewrites the value in a role of the same effect. */
  readonly rewrite: (role: string) => string;
}

/** The browser's own sizes and abilities, as measured on this page. */
export interface BrowserDefaults {
  /** The size of the keyword `medium`, in px. */
  readonly medium: number;
  /**
   * The font sizes of form controls, in px, by element: 13⅓ in most browsers, that of the system's own
   * interface in WebKit, that of monospaced text for a `textarea` in Firefox.
   */
  readonly controls: ReadonlyMap<string, number>;
  /** The sizes of system fonts, in px, by keyword. */
  readonly systemFonts: ReadonlyMap<string, number>;
  /** True where a box that has a height can be made to grow with its content. */
  readonly fitsContent: boolean;
  /** True where the document is in quirks mode. */
  readonly quirks: boolean;
}

/** Reads a custom property of the engine, and falls back to what was declared. */
export const or = (property: string, text: string): string => `var(--a11y-${property}, ${text})`;

/** Selects all but ignored elements, for important rules that read no custom property of the engine. */
export const NOT_IGNORED = ':not([data-a11y-ignore],[data-a11y-ignore] *)';
