/** Walks through the rules of a style sheet. */
import { absolute } from '../css/addresses.js';
import { Block, type Surroundings } from '../declarations/block.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import type { ContainerAnswers } from './container-answers.js';
import { NestedCounterparts, renderNothing, type Render } from './nested-counterparts.js';
import { headOf, inside, interfaceOf, isStyling, isUnnamed, plainRule, within } from './rules.js';

/** The declarations of a rule, as they were when they were rewritten. */
export interface Styling {
  readonly block: Block;
  readonly around: Surroundings;
  readonly text: string;
}

/** A rule of the page. */
export interface KnownRule {
  styling: Styling | undefined;
  /** Gives the text before its braces, where that was asked for. */
  head: Render | undefined;
  /** It is a style rule that held no other rules when it was visited. */
  isPlain: boolean;
  /** Gives the text of its counterpart. */
  render: Render;
  /** That text, for a rule that is not inside another one; undefined until it is rendered. */
  text: string | undefined;
}

/** What the walks through all sheets of a page have in common. */
export interface Walking {
  readonly read: ReadDeclarations;
  readonly containerAnswers: ContainerAnswers;
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
  readonly rules = new Map<CSSRule, KnownRule>();
  readonly nested = new NestedCounterparts();
  readonly #base: string;
  readonly #options: Walking;
  readonly #visitor: Visitor;

  /** @param base - the address that addresses in the rules are relative to */
  constructor(base: string, options: Walking, visitor: Visitor) {
    this.#base = base;
    this.#options = options;
    this.#visitor = visitor;
  }

  /**
   * Rewrites what is new in a rule and below it.
   * @param changed - called when the text of the counterpart changes, now or later
   */
  visit(rule: CSSRule, around: Surroundings, changed: () => void): Render {
    if (this.nested.has(rule)) return renderNothing;
    const known = this.know(rule);
    if (!known.isPlain || holdsRules(rule)) {
      known.isPlain = false;
      known.render = this.#visitRule(rule, known, around, changed) ?? renderNothing;
    }
    return known.render;
  }

  /** Gives what is known of a rule. It is always the same object. */
  know(rule: CSSRule): KnownRule {
    let known = this.rules.get(rule);
    if (!known) this.rules.set(rule, (known = { ...UNKNOWN }));
    return known;
  }

  /** Tells if a script has written into a rule since it was visited. */
  hasChanged(rule: CSSRule, { isPlain, styling }: KnownRule): boolean {
    if (!styling) return false;
    return styling.text !== (isPlain ? rule : (rule as CSSStyleRule).style).cssText;
  }

  #visitRule(
    rule: CSSRule,
    known: KnownRule,
    around: Surroundings,
    changed: () => void,
  ): Render | undefined {
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
        const told = plainRule(rule);
        if (!told) break;
        const { selector, declarations, cssText } = told;
        const inner = (): Surroundings => inside(around, selector);
        const block = this.#blockOf(
          rule as CSSStyleRule,
          known,
          declarations,
          cssText,
          inner,
          changed,
        );
        known.isPlain = true;
        return (part) => {
          const text = textOf(block, part);
          return text && `${selector}{${text}}`;
        };
      }
    }
    return this.#visitGroup(rule as CSSStyleRule, known, kind, around, changed);
  }

  /** Visits a rule that may hold declarations, other rules, or both. */
  #visitGroup(
    rule: CSSStyleRule,
    known: KnownRule,
    kind: string,
    around: Surroundings,
    changed: () => void,
  ): Render | undefined {
    const children = rule.cssRules as CSSRuleList | undefined;
    const styles = isStyling(kind);
    if (!styles && !children) return undefined;
    const surroundings = within(around, rule);
    const cssText = styles ? rule.style.cssText : '';
    const block =
      styles && this.#blockOf(rule, known, cssText, cssText, () => surroundings, changed);
    const own: Render = block ? (part) => textOf(block, part) : renderNothing;
    if (kind === 'CSSNestedDeclarations') return own;
    const head = (known.head ??= headOf(rule, kind));
    // it needs all declarations: a second keyframe does not add to the first
    if (kind === 'CSSKeyframeRule') {
      return () => `${head()}{${absolute(cssText, this.#base)};${own()}}`;
    }
    const parts = [own];
    for (const child of children?.length ? children : []) {
      parts.push(this.visit(child, surroundings, changed));
    }
    const content: Render = (part) => parts.map((render) => render(part)).join('');
    if (isUnnamed(rule, kind)) {
      this.nested.put(rule, content);
      return undefined;
    }
    return (part) => {
      // keyframes, too, of which nothing is governed: others of their name may have a counterpart
      const text = content(part);
      const all = text && `${head()}{${text}}`;
      if (!text || kind !== 'CSSContainerRule') return all;
      return this.#options.containerAnswers.addTo(all, head(), () => content('text'));
    };
  }

  /** Gives the block of a rule, which is rewritten if it is new. */
  #blockOf(
    rule: CSSStyleRule,
    known: KnownRule,
    declarations: string,
    text: string,
    around: () => Surroundings,
    changed: () => void,
  ): Block {
    if (known.styling) return known.styling.block;
    const author = this.#options.read(declarations, () => rule.style);
    const block = new Block(author, this.#base, changed);
    known.styling = { block, around: around(), text };
    this.#visitor.rewrite(known.styling);
    changed();
    return block;
  }
}

const textOf = (block: Block, part?: 'text'): string => (part ? block.textOnly : block.text);

/** What is known of a rule that was not visited yet. */
const UNKNOWN: KnownRule = {
  styling: undefined,
  head: undefined,
  isPlain: false,
  render: renderNothing,
  text: undefined,
};

/** Tells if there are rules in a rule. In Chromium every style rule has a list, which may be empty. */
export const holdsRules = (rule: CSSRule): boolean =>
  Boolean(((rule as CSSGroupingRule).cssRules as CSSRuleList | undefined)?.length);
