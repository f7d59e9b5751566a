import type { Adopter, Surroundings } from './adopter.js';
import { Block } from './block.js';
import type { Declarations } from './covers.js';
import { isElement } from './dom.js';
import type { Effect } from './roles.js';

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

/** Attributes that no rule can stand for: an important one beats it, and it would stop animations. */
const BEYOND_RULES = /!|animation/i;

/** The `style` attributes of one tree. */
export interface InlineStyles {
  /** Adopts the attributes on and below a node. */
  update(node: Node & ParentNode, effects: ReadonlySet<Effect>): void;
  /** Adopts the attribute of one element that a script has written. */
  updateElement(element: Element, effects: ReadonlySet<Effect>): void;
  /** Adopts for further effects what is adopted already. */
  extend(effects: ReadonlySet<Effect>): void;
  /** Gives an element declarations of its own, and adopts them. */
  cover(element: Element, declarations: Declarations, effects: ReadonlySet<Effect>): void;
  /** Sets back every attribute that was written; the sheet is the caller's to take away. */
  undo(): void;
}

/** @param sheet - takes a rule for each attribute that a rule can reach */
export function adoptInlineStyles(sheet: CSSStyleSheet, adopter: Adopter): InlineStyles {
  const rules = new Map<string, InlineBlock>();
  const written = new Map<StyledElement, Written>();

  /**
   * Unlayered and important, or it would beat author rules that it should lose to; without
   * specificity, or it would beat author rules that are important.
   */
  function addRule(selector: string, { style }: StyledElement): Block {
    const { length } = sheet.cssRules;
    sheet.insertRule(`:where(${selector}){}`, length);
    const rule = sheet.cssRules[length] as CSSStyleRule;
    rule.style.cssText = style.cssText;
    return new Block(rule.style, true);
  }

  function adopt(element: Element, effects: ReadonlySet<Effect>, governed: RegExp): void {
    if (!hasStyle(element)) return;
    const before = written.get(element);
    if (before && before.ours !== attribute(element)) before.block.undo(false);
    const theirs = attribute(element);
    if (!governed.test(theirs) || rules.has(theirs)) return;
    if (before?.ours === theirs) return;
    const selector = `[style=${quote(theirs)}]`;
    const around = { selectors: [selector], inline: true, print: false };
    const inPlace = BEYOND_RULES.test(theirs) || rules.size >= MOST_RULES;
    const block = inPlace ? new Block(element.style) : addRule(selector, element);
    adopter.adopt(block, effects, around);
    if (inPlace) written.set(element, { block, around, theirs, ours: attribute(element) });
    else rules.set(theirs, { block, around });
  }

  return {
    update(node, effects) {
      if (isElement(node)) adopt(node, effects, GOVERNED);
      for (const element of node.querySelectorAll('[style]')) adopt(element, effects, GOVERNED);
    },
    updateElement(element, effects) {
      adopt(element, effects, GOVERNED_LATER);
    },
    extend(effects) {
      for (const { block, around } of rules.values()) adopter.adopt(block, effects, around);
      for (const [element, adopted] of written) {
        adopter.adopt(adopted.block, effects, adopted.around);
        adopted.ours = attribute(element);
      }
    },
    cover(element, declarations, effects) {
      if (!hasStyle(element)) return;
      const before = written.get(element);
      const theirs = before ? before.theirs : element.getAttribute('style');
      for (const [name, value] of declarations) {
        if (!attribute(element).includes(`${name}:`)) element.style.setProperty(name, value);
      }
      const block = before?.block ?? new Block(element.style);
      const around = before?.around ?? { selectors: [], inline: true, print: false };
      adopter.adopt(block, effects, around);
      written.set(element, { block, around, theirs, ours: attribute(element) });
    },
    undo() {
      for (const [element, { block, theirs, ours }] of written) {
        if (attribute(element) !== ours) block.undo(false);
        else if (theirs === null) element.removeAttribute('style');
        else if (ours !== theirs) element.setAttribute('style', theirs);
      }
      written.clear();
    },
  };
}

type StyledElement = Element & ElementCSSInlineStyle;

interface InlineBlock {
  block: Block;
  around: Surroundings;
}

interface Written extends InlineBlock {
  /** The attribute as the page wrote it; null where there was none. */
  theirs: string | null;
  /** The attribute as it was left here; anything else means that the page has written again. */
  ours: string;
}

const hasStyle = (element: Element): element is StyledElement => 'style' in element;

const attribute = (element: Element): string => element.getAttribute('style') ?? '';

/** A CSS string: https://drafts.csswg.org/cssom/#serialize-a-string */
const quote = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
