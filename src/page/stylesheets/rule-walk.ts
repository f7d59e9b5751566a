/** Walks through the rules of a style sheet. */
import { absolute } from '../css/addresses.js';
import { Block, type Surroundings } from '../declarations/block.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import { NestedCounterparts, type Render } from './nested-counterparts.js';
import { headOf, inside, interfaceOf, isStyling, isUnnamed, plainRule, within } from './rules.js';

/** A rule that styles elements, as it was when it was rewritten. */
export interface Styling {
  readonly block: Block;
  readonly around: Surroundings;
  readonly text: string;
}

/** The listeners of a walk. */
export interface Visitor {
  rewrite(styling: Styling): void;
  /** Visits the sheet of an `@import` rule. */
  imported(rule: CSSImportRule, around: Surroundings, changed: () => void): Render | undefined;
  /** Called with the media of an `@media` rule. */
  media(list: MediaList): void;
  /** Called when a rule registers a custom property. */
  registered(): void;
  /** Called when a rule makes a cascade layer. */
  layered(): void;
}

/**
 * Walks through the rules of one sheet, nested ones included: finds the rules that style elements, and
 * makes for each rule the text of its counterpart.
 */
export class RuleWalk {
  readonly stylings = new Map<CSSRule, Styling>();
  readonly nested = new NestedCounterparts();
  readonly #base: string;
  readonly #read: ReadDeclarations;
  readonly #visitor: Visitor;
  /** Style rules that held no other rules when they were visited. */
  readonly #plain = new WeakMap<CSSRule, Render>();
  readonly #heads = new WeakMap<CSSRule, Render>();

  /** @param base - the address that addresses in the rules are relative to */
  constructor(base: string, read: ReadDeclarations, visitor: Visitor) {
    this.#base = base;
    this.#read = read;
    this.#visitor = visitor;
  }

  /**
   * Rewrites what is new in a rule and below it.
   * @param changed - called when the text of the counterpart changes, now or later
   */
  visit(rule: CSSRule, around: Surroundings, changed: () => void): Render | undefined {
    if (this.nested.has(rule)) return undefined;
    const known = this.#plain.get(rule);
    if (known && !holdsRules(rule)) return known;
    const kind = interfaceOf(rule);
    switch (kind) {
      case 'CSSNamespaceRule':
        return () => rule.cssText;
      case 'CSSImportRule':
        return this.#visitor.imported(rule as CSSImportRule, within(around, rule), changed);
      case 'CSSMediaRule':
        this.#visitor.media((rule as CSSMediaRule).media);
        break;
      case 'CSSPropertyRule':
        this.#visitor.registered();
        return undefined;
      case 'CSSLayerStatementRule':
      case 'CSSLayerBlockRule':
        this.#visitor.layered();
        break;
      case 'CSSStyleRule': {
        const render = this.#visitPlain(rule as CSSStyleRule, around, changed);
        if (render) return render;
      }
    }
    return this.#visitGroup(rule as CSSStyleRule, kind, around, changed);
  }

  /** Tells if a script has written into a rule since it was visited. */
  hasChanged(rule: CSSRule): boolean {
    const { cssText } = this.#plain.has(rule) ? rule : (rule as CSSStyleRule).style;
    return this.stylings.get(rule)?.text !== cssText;
  }

  /** Forgets a rule, so that the next visit rewrites it anew. */
  forget(rule: CSSRule): void {
    this.stylings.delete(rule);
    this.#plain.delete(rule);
    this.#heads.delete(rule);
  }

  #visitPlain(rule: CSSStyleRule, around: Surroundings, changed: () => void): Render | undefined {
    const told = plainRule(rule);
    if (!told) return undefined;
    const { selector, declarations, cssText } = told;
    const block = this.#blockOf(
      rule,
      declarations,
      cssText,
      () => inside(around, selector),
      changed,
    );
    const render = (): string => block.text && `${selector}{${block.text}}`;
    this.#plain.set(rule, render);
    return render;
  }

  /** Visits a rule that may hold declarations, other rules, or both. */
  #visitGroup(
    rule: CSSStyleRule,
    kind: string,
    around: Surroundings,
    changed: () => void,
  ): Render | undefined {
    const children = rule.cssRules as CSSRuleList | undefined;
    const styles = isStyling(kind);
    if (!styles && !children) return undefined;
    const surroundings = within(around, rule);
    const cssText = styles ? rule.style.cssText : '';
    const block = styles && this.#blockOf(rule, cssText, cssText, () => surroundings, changed);
    const own: Render = block ? () => block.text : () => '';
    if (kind === 'CSSNestedDeclarations') return own;
    const head = this.#headOf(rule, kind);
    // it needs all declarations: a second keyframe does not add to the first
    if (kind === 'CSSKeyframeRule') {
      return () => `${head()}{${absolute(cssText, this.#base)};${own()}}`;
    }
    const parts = [own];
    for (const child of children?.length ? children : []) {
      const part = this.visit(child, surroundings, changed);
      if (part) parts.push(part);
    }
    const content = (): string => parts.map((part) => part()).join('');
    if (isUnnamed(rule, kind)) {
      this.nested.put(rule, content);
      return undefined;
    }
    return () => {
      // keyframes, too, of which nothing is governed: others of their name may have a counterpart
      const text = content();
      return text && `${head()}{${text}}`;
    };
  }

  #headOf(rule: CSSRule, kind: string): Render {
    const known = this.#heads.get(rule);
    if (known) return known;
    const head = headOf(rule, kind);
    this.#heads.set(rule, head);
    return head;
  }

  /** Gives the block of a rule, which is rewritten if it is new. */
  #blockOf(
    rule: CSSStyleRule,
    declarations: string,
    text: string,
    around: () => Surroundings,
    changed: () => void,
  ): Block {
    const known = this.stylings.get(rule);
    if (known) return known.block;
    const block = new Block(
      this.#read(declarations, () => rule.style),
      this.#base,
      changed,
    );
    const styling = { block, around: around(), text };
    this.stylings.set(rule, styling);
    this.#visitor.rewrite(styling);
    return block;
  }
}

/** Tells if there are rules in a rule. In Chromium every style rule has a list, which may be empty. */
export const holdsRules = (rule: CSSRule): boolean =>
  Boolean(((rule as CSSGroupingRule).cssRules as CSSRuleList | undefined)?.length);
