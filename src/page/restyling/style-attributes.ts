import type { Adopter } from '../declarations/rewriter.js';
import { Block } from '../declarations/block.js';
import type { Declarations } from './element-fallback.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import { isElement } from '../../dom/nodes.js';
import { wrappedBy } from '../effects/governed.js';
import type { Effects } from '../effects/effect.js';

/**
 * Distinct `style` attributes that are adopted by a rule each. Every such rule makes the page's own
 * writes to `style` dearer (twice as dear at a hundred, thirteen times at thousands), so beyond this
 * number the attribute itself is written.
 */
const MOST_RULES = 100;

/** What an attribute must mention to be worth parsing. */
const GOVERNED =
  /font|line|letter|color|fill|back|border|outline|shadow|opacity|height|width|white|--/i;
/** The same for what a script writes later: a size is then what it has measured, and changes often. */
const GOVERNED_LATER = /font|line-|letter|color|fill|back|border|outline|shadow|opacity|white|--/i;

/** Whether an attribute names what one of the effects wraps, or a shorthand of it. */
const mentions = (text: string, effects: Effects): boolean =>
  [...wrappedBy].some(
    ([property, names]) =>
      text.includes(property.split('-', 1)[0] ?? property) &&
      names.some((name) => effects.has(name)),
  );

/** Attributes that no rule can stand for: an important one beats it, and it would stop animations. */
const BEYOND_RULES = /!|animation/i;

/** The `style` attributes of one tree. */
export interface InlineStyles {
  /** Adopts the attributes on and below a node. */
  update(node: Node & ParentNode, effects: Effects): void;
  /** Adopts the attribute of one element that a script has written. */
  updateElement(element: Element, effects: Effects): void;
  /** Adopts for further effects what is adopted already, and what only they are concerned with. */
  extend(node: Node & ParentNode, effects: Effects): void;
  /** Gives an element declarations of its own, and adopts them. */
  cover(element: Element, declarations: Declarations, effects: Effects): void;
  /** Puts what is adopted in force. */
  render(): void;
  /** Sets back every attribute that was written; the sheet is the caller's to take away. */
  undo(): void;
}

/** @param sheet - takes a rule for each attribute that a rule can reach */
export function adoptInlineStyles(
  sheet: CSSStyleSheet,
  adopter: Adopter,
  read: ReadDeclarations,
): InlineStyles {
  const rules = new Map<string, InlineBlock>();
  const written = new Map<StyledElement, Written>();
  const changed = new Set<InlineBlock>();

  /** @param css - the text of an attribute */
  function adoptText(css: string, element: StyledElement, effects: Effects): InlineBlock {
    const selector = `[style=${quote(css)}]`;
    // a copy: what is written into the attribute itself is not the author's
    const { cssText } = element.style;
    const author = read(cssText, () => {
      const copy = element.ownerDocument.createElement('i').style;
      copy.cssText = cssText;
      return copy;
    });
    const block = new Block(author, element.baseURI, () => changed.add(inline));
    const inline: InlineBlock = { block, selector, rule: undefined };
    adopter.adopt(block, effects, { selectors: [selector], inline: true, print: false });
    return inline;
  }

  /**
   * Unlayered and important, or it would beat author rules that it should lose to; without
   * specificity, or it would beat author rules that are important.
   */
  function renderRule(inline: InlineBlock): void {
    const text = ours(inline.block)
      .map(([name, value]) => `${name}:${value}!important`)
      .join(';');
    if (inline.rule) inline.rule.style.cssText = text;
    else if (text) {
      const { length } = sheet.cssRules;
      sheet.insertRule(`:where(${inline.selector}){${text}}`, length);
      inline.rule = sheet.cssRules[length] as CSSStyleRule;
    }
  }

  function writeInto(element: StyledElement, adopted: Written): void {
    for (const [name, value, priority] of ours(adopted.inline.block)) {
      element.style.setProperty(name, value, priority);
    }
    adopted.ours = attribute(element);
  }

  /** Sets back what is still as it was written here; the page has changed the rest. */
  function takeOut({ style }: StyledElement, { block }: InlineBlock): void {
    for (const [name, , priority] of ours(block)) {
      const now = style.getPropertyValue(name);
      const theirs = block.read(name);
      if (!name.startsWith('--a11y-') && !now.includes('--a11y-')) continue;
      if (theirs) style.setProperty(name, theirs, priority);
      else style.removeProperty(name);
    }
  }

  function adopt(element: Element, effects: Effects, governed: RegExp): void {
    if (!hasStyle(element)) return;
    const before = written.get(element);
    if (before && before.ours !== attribute(element)) {
      takeOut(element, before.inline);
      written.delete(element);
    }
    const theirs = attribute(element);
    if (rules.has(theirs) || !(governed.test(theirs) || mentions(theirs, effects))) return;
    if (before?.ours === theirs) return;
    const inline = adoptText(theirs, element, effects);
    if (BEYOND_RULES.test(theirs) || rules.size >= MOST_RULES) {
      written.set(element, { inline, theirs, ours: theirs });
    } else rules.set(theirs, inline);
  }

  function update(node: Node & ParentNode, effects: Effects): void {
    if (isElement(node)) adopt(node, effects, GOVERNED);
    for (const element of node.querySelectorAll('[style]')) adopt(element, effects, GOVERNED);
  }

  return {
    update,
    updateElement(element, effects) {
      adopt(element, effects, GOVERNED_LATER);
    },
    extend(node, effects) {
      for (const { block, selector } of [
        ...rules.values(),
        ...[...written.values()].map(({ inline }) => inline),
      ]) {
        adopter.adopt(block, effects, { selectors: [selector], inline: true, print: false });
      }
      update(node, effects);
    },
    cover(element, declarations, effects) {
      if (!hasStyle(element)) return;
      const before = written.get(element);
      const theirs = before ? before.theirs : element.getAttribute('style');
      if (before) takeOut(element, before.inline);
      for (const [name, value] of declarations) {
        if (!element.style.getPropertyValue(name)) element.style.setProperty(name, value);
      }
      const inline = adoptText(attribute(element), element, effects);
      changed.add(inline);
      written.set(element, { inline, theirs, ours: attribute(element) });
    },
    render() {
      if (!changed.size) return;
      for (const inline of rules.values()) if (changed.has(inline)) renderRule(inline);
      for (const [element, adopted] of written) {
        if (changed.has(adopted.inline)) writeInto(element, adopted);
      }
      changed.clear();
    },
    undo() {
      for (const [element, { inline, theirs, ours: left }] of written) {
        if (attribute(element) !== left) takeOut(element, inline);
        else if (theirs === null) element.removeAttribute('style');
        else if (left !== theirs) element.setAttribute('style', theirs);
      }
      written.clear();
    },
  };
}

type StyledElement = Element & ElementCSSInlineStyle;

interface InlineBlock {
  readonly block: Block;
  readonly selector: string;
  rule: CSSStyleRule | undefined;
}

interface Written {
  readonly inline: InlineBlock;
  /** The attribute as the page wrote it; null where there was none. */
  readonly theirs: string | null;
  /** The attribute as it was left here; anything else means that the page has written again. */
  ours: string;
}

/** What differs from the author's: the attribute itself ranks above every rule. */
const ours = ({ written }: Block): [name: string, value: string, priority: string][] =>
  [...written].flatMap(([name, [value, priority]]) =>
    `${name}${value}`.includes('--a11y-') || name === 'min-height' ? [[name, value, priority]] : [],
  );

const hasStyle = (element: Element): element is StyledElement => 'style' in element;

const attribute = (element: Element): string => element.getAttribute('style') ?? '';

/** A CSS string: https://drafts.csswg.org/cssom/#serialize-a-string */
const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
