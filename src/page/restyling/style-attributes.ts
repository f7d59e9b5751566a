/** Rewrites the `style` attributes of a tree. */
import { Block } from '../declarations/block.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import type { Rewriter } from '../declarations/rewriter.js';
import { isEditable } from '../../dom/editable.js';
import { isElement } from '../../dom/nodes.js';
import { native } from '../../dom/native.js';
import type { Effects } from '../effects/effect.js';
import { wrappedBy } from '../effects/governed.js';
import { WrittenValues } from './written-values.js';

/** Properties with their values. */
export type Declarations = readonly (readonly [property: string, value: string])[];

/**
 * The `style` attributes of one tree. Where a rule can rank above an attribute, one rule stands for all
 * attributes with the same text. Where none can, the attribute itself is written, and set back later.
 */
export class StyleAttributes {
  readonly #root: ParentNode;
  readonly #sheet: CSSStyleSheet;
  readonly #rewriter: Rewriter;
  readonly #read: ReadDeclarations;
  /** The attributes that a rule stands for, by their text. */
  readonly #byRule = new Map<string, Rewritten>();
  /** The attributes that are written themselves. */
  readonly #written = new Map<StyledElement, Written>();
  readonly #changed = new Set<Rewritten>();
  readonly #ours = new WrittenValues();
  /** The number of further attributes after which those that are gone are forgotten. */
  #untilForgotten = MOST_RULES;

  /** @param sheet - takes the rules; whoever adopts it takes it away */
  constructor(root: ParentNode, sheet: CSSStyleSheet, rewriter: Rewriter, read: ReadDeclarations) {
    this.#root = root;
    this.#sheet = sheet;
    this.#rewriter = rewriter;
    this.#read = read;
  }

  /** Rewrites the attributes on and below a node. */
  update(node: Node & ParentNode, effects: Effects): void {
    if (isElement(node)) this.#take(node, effects, GOVERNED);
    for (const element of native(node).querySelectorAll('[style]'))
      this.#take(element, effects, GOVERNED);
  }

  /** Rewrites the attribute of one element, which a script has written. */
  updateElement(element: Element, effects: Effects): void {
    this.#take(element, effects, GOVERNED_LATER);
  }

  /** Rewrites for further effects what has been rewritten, and attributes that only they govern. */
  extend(node: Node & ParentNode, effects: Effects): void {
    for (const rewritten of [
      ...this.#byRule.values(),
      ...[...this.#written.values()].map((written) => written.rewritten),
    ]) {
      this.#rewriteBlock(rewritten, effects);
    }
    this.update(node, effects);
  }

  /** Gives an element declarations of its own, and rewrites them. */
  cover(element: Element, declarations: Declarations, effects: Effects): void {
    if (!hasStyle(element) || isEditable(element)) return;
    const before = this.#written.get(element);
    const author = before ? before.author : native(element).getAttribute('style');
    if (before) {
      takeOut(element, before.rewritten);
      this.#rewriter.forget(before.rewritten.block);
    }
    const { style } = native(element);
    for (const [name, value] of declarations) {
      if (!style.getPropertyValue(name)) style.setProperty(name, value);
    }
    const left = attribute(element);
    const rewritten = this.#rewrite(left, element, effects);
    this.#changed.add(rewritten);
    this.#written.set(element, { rewritten, author, left });
  }

  /** Puts in force what has been rewritten. */
  putInForce(): void {
    for (const element of this.#written.keys()) {
      if (!native(element).isConnected) this.#setBack(element);
    }
    if (!this.#changed.size) return;
    for (const rewritten of this.#byRule.values()) {
      if (this.#changed.has(rewritten)) this.#updateRule(rewritten);
    }
    for (const [element, written] of this.#written) {
      if (this.#changed.has(written.rewritten)) this.#writeInto(element, written);
    }
    this.#changed.clear();
  }

  /** Writes the attributes of elements that are animated, as an important rule wins over animations. */
  yieldToAnimations(root: DocumentOrShadowRoot): void {
    if (!this.#byRule.size) return;
    for (const animation of native(root).getAnimations()) {
      // nothing wins over transitions
      const effect = 'transitionProperty' in animation ? null : animation.effect;
      const element = (effect as KeyframeEffect | null)?.target;
      if (!element || !hasStyle(element) || isEditable(element)) continue;
      const author = attribute(element);
      const rewritten = this.#byRule.get(author);
      if (!rewritten?.rule) continue;
      const written = { rewritten, author, left: author };
      this.#written.set(element, written);
      this.#writeInto(element, written);
    }
  }

  /** Sets back every attribute that was written. */
  undo(): void {
    for (const element of this.#written.keys()) this.#setBack(element);
    for (const { block } of this.#byRule.values()) this.#rewriter.forget(block);
  }

  #setBack(element: StyledElement): void {
    const written = this.#written.get(element);
    if (!written) return;
    const { rewritten, author, left } = written;
    this.#written.delete(element);
    // a rule may stand for the same attribute of other elements
    if (this.#byRule.get(author ?? '') !== rewritten) this.#rewriter.forget(rewritten.block);
    if (attribute(element) !== left) takeOut(element, rewritten);
    else if (author === null) native(element).removeAttribute('style');
    else if (left !== author) native(element).setAttribute('style', author);
  }

  /** Rewrites the attribute of an element if it is new and mentions something that is governed. */
  #take(element: Element, effects: Effects, governed: RegExp): void {
    if (!hasStyle(element)) return;
    const before = this.#written.get(element);
    const canWrite = !isEditable(element);
    if (before && (!canWrite || before.left !== attribute(element))) this.#setBack(element);
    else if (before) return;
    if (attribute(element).includes('--a11y-')) this.#ours.takeOut(native(element).style);
    const author = attribute(element);
    if (this.#byRule.has(author) || !(governed.test(author) || mentions(author, effects))) return;
    // in an editor, a rule reaches what is not important
    if (!canWrite && STOPPED_BY_RULES.test(author)) return;
    if (this.#untilForgotten-- <= 0) this.#forgetGone();
    const rewritten = this.#rewrite(author, element, effects);
    if (canWrite && (BEYOND_RULES.test(author) || this.#byRule.size >= MOST_RULES)) {
      this.#written.set(element, { rewritten, author, left: author });
    } else this.#byRule.set(author, rewritten);
  }

  /** Forgets the rules for attributes that no element has any more. */
  #forgetGone(): void {
    const present = new Set([...native(this.#root).querySelectorAll('[style]')].map(attribute));
    for (const { author } of this.#written.values()) present.add(author ?? '');
    for (const [text, { block, rule }] of this.#byRule) {
      if (present.has(text)) continue;
      const index = [...this.#sheet.cssRules].findIndex((other) => other === rule);
      if (index >= 0) this.#sheet.deleteRule(index);
      this.#rewriter.forget(block);
      this.#byRule.delete(text);
    }
    // the more there are, the longer this takes
    this.#untilForgotten = Math.max(MOST_RULES, this.#byRule.size, this.#written.size);
  }

  #rewrite(text: string, element: StyledElement, effects: Effects): Rewritten {
    // a copy, since the attribute itself may be written and is then no longer the author's
    const { style, baseURI, ownerDocument } = native(element);
    const { cssText } = style;
    const author = this.#read(cssText, () => {
      const copy = native(ownerDocument).createElement('i').style;
      copy.cssText = cssText;
      return copy;
    });
    const block = new Block(author, baseURI, () => this.#changed.add(rewritten));
    const rewritten: Rewritten = { block, selector: `[style=${quote(text)}]`, rule: undefined };
    this.#rewriteBlock(rewritten, effects);
    return rewritten;
  }

  #rewriteBlock({ block, selector }: Rewritten, effects: Effects): void {
    this.#rewriter.rewrite(block, effects, { selectors: [selector], inline: true, print: false });
  }

  #writeInto(element: StyledElement, written: Written): void {
    const { block } = written.rewritten;
    const { style } = native(element);
    for (const [name, value, priority] of governedIn(block)) {
      style.setProperty(name, value, priority);
      this.#ours.add(style, name, block.read(name));
    }
    written.left = attribute(element);
  }

  /**
   * Writes the rule for an attribute. It is in no layer and important, or it would win over rules of
   * the author that it has to lose to. It has no specificity, or it would win over important ones.
   */
  #updateRule(rewritten: Rewritten): void {
    const text = governedIn(rewritten.block)
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';');
    if (rewritten.rule) rewritten.rule.style.cssText = text;
    else if (text) {
      const { length } = this.#sheet.cssRules;
      this.#sheet.insertRule(`:where(${rewritten.selector}){${text}}`, length);
      rewritten.rule = this.#sheet.cssRules[length] as CSSStyleRule;
    }
  }
}

/**
 * The number of distinct attributes that have a rule each. Every such rule makes the page's own writes
 * to `style` slower (twice as slow with a hundred rules, thirteen times with thousands). Beyond this
 * number the attribute itself is written.
 */
const MOST_RULES = 100;

/** Matches attributes that may hold a governed declaration. No other is parsed. */
const GOVERNED =
  /font|line|letter|color|fill|back|border|outline|shadow|opacity|height|width|white|--|\ball\s*:/i;
/** Matches such attributes where a script wrote them: often sizes, with values that it has measured. */
const GOVERNED_LATER =
  /font|line-|letter|color|fill|back|border|outline|shadow|opacity|white|--|\ball\s*:/i;

/** Tells if an attribute names what one of the effects wraps, or a shorthand of that. */
const mentions = (text: string, effects: Effects): boolean =>
  [...wrappedBy].some(
    ([property, names]) =>
      text.includes(property.split('-', 1)[0] ?? property) &&
      names.some((name) => effects.has(name)),
  );

/** Matches attributes that no rule can stand for: `!important` wins over it, and it stops animations. */
const BEYOND_RULES = /!|animation/i;
const STOPPED_BY_RULES = /animation/i;

type StyledElement = Element & ElementCSSInlineStyle;

interface Rewritten {
  readonly block: Block;
  readonly selector: string;
  rule: CSSStyleRule | undefined;
}

interface Written {
  readonly rewritten: Rewritten;
  /** The attribute as the author wrote it; null where there was none. */
  readonly author: string | null;
  /** The attribute as the engine left it. A different one was written by the page since. */
  left: string;
}

/** Sets back attributes that are still as the engine wrote them. The page has changed the others. */
function takeOut(element: StyledElement, { block }: Rewritten): void {
  const { style } = native(element);
  for (const [name, , priority] of governedIn(block)) {
    const now = style.getPropertyValue(name);
    const author = block.read(name);
    if (!name.startsWith('--a11y-') && !now.includes('--a11y-')) continue;
    if (author) style.setProperty(name, author, priority);
    else style.removeProperty(name);
  }
}

/**
 * The declarations of a block that differ from the author's. The others can be left out, because an
 * attribute ranks above every rule.
 */
const governedIn = ({ written }: Block): [name: string, value: string, priority: string][] =>
  [...written].flatMap(([name, [value, priority]]) =>
    `${name}${value}`.includes('--a11y-') || name === 'min-height' ? [[name, value, priority]] : [],
  );

const hasStyle = (element: Element): element is StyledElement => 'style' in element;

const attribute = (element: Element): string => native(element).getAttribute('style') ?? '';

/** A text as a CSS string: https://drafts.csswg.org/cssom/#serialize-a-string */
const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
