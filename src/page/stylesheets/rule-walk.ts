import { absolute } from '../css/addresses.js';
import { Block, type Surroundings } from '../declarations/block.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import { createInsides, type Insides } from './nested-counterparts.js';
import { headOf, inside, interfaceOf, isStyling, isUnnamed, plainRule, within } from './rules.js';

/** Gives the text of a rule's counterpart; empty where nothing in it is governed. */
export type Render = () => string;

/** A rule that styles elements, as it was when it was adopted. */
export interface Styling {
  readonly block: Block;
  readonly around: Surroundings;
  readonly text: string;
}

/** What is to be done about what a walk comes by. */
export interface Visitor {
  adopt(styling: Styling): void;
  imported(rule: CSSImportRule, around: Surroundings, changed: () => void): Render | undefined;
  /** A rule that holds for some media only. */
  media(list: MediaList): void;
  /** A custom property is registered. */
  registered(rule: CSSPropertyRule): void;
  /** The sheet makes cascade layers. */
  layered(): void;
}

/** Goes through the rules of a sheet: nested, conditional, layered, keyframes. */
export interface Walk {
  readonly stylings: Map<CSSRule, Styling>;
  readonly insides: Insides;
  /**
   * Adopts what is new in a rule and below it.
   * @param changed - called when the text of its counterpart changes, now or later
   */
  visit(rule: CSSRule, around: Surroundings, changed: () => void): Render | undefined;
  /** Whether a script has written into a rule, which then is to be visited again. */
  hasChanged(rule: CSSRule): boolean;
  forget(rule: CSSRule): void;
}

/** @param base - the address that those in the rules are relative to */
export function createWalk(base: string, read: ReadDeclarations, visitor: Visitor): Walk {
  const stylings = new Map<CSSRule, Styling>();
  const plain = new WeakMap<CSSRule, Render>();
  const heads = new WeakMap<CSSRule, Render>();
  const insides = createInsides();

  function visit(rule: CSSRule, around: Surroundings, changed: () => void): Render | undefined {
    if (insides.isOurs(rule)) return undefined;
    const known = plain.get(rule);
    if (known && !holdsRules(rule)) return known;
    const kind = interfaceOf(rule);
    switch (kind) {
      case 'CSSNamespaceRule':
        return () => rule.cssText;
      case 'CSSImportRule':
        return visitor.imported(rule as CSSImportRule, within(around, rule), changed);
      case 'CSSMediaRule':
        visitor.media((rule as CSSMediaRule).media);
        break;
      case 'CSSPropertyRule':
        visitor.registered(rule as CSSPropertyRule);
        return undefined;
      case 'CSSLayerStatementRule':
      case 'CSSLayerBlockRule':
        visitor.layered();
        break;
      case 'CSSStyleRule': {
        const render = visitPlain(rule as CSSStyleRule, around, changed);
        if (render) return render;
      }
    }
    return visitGroup(rule as CSSStyleRule, kind, around, changed);
  }

  function visitPlain(
    rule: CSSStyleRule,
    around: Surroundings,
    changed: () => void,
  ): Render | undefined {
    const told = plainRule(rule);
    if (!told) return undefined;
    const { selector, declarations, cssText } = told;
    const block = blockOf(rule, declarations, cssText, () => inside(around, selector), changed);
    const render = (): string => block.text && `${selector}{${block.text}}`;
    plain.set(rule, render);
    return render;
  }

  function visitGroup(
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
    const block = styles && blockOf(rule, cssText, cssText, () => surroundings, changed);
    const own: Render = block ? () => block.text : () => '';
    if (kind === 'CSSNestedDeclarations') return own;
    let head = heads.get(rule);
    if (!head) heads.set(rule, (head = headOf(rule, kind)));
    const open = head;
    // no other rule adds to a frame
    if (kind === 'CSSKeyframeRule') return () => `${open()}{${absolute(cssText, base)};${own()}}`;
    const parts = [own];
    for (const child of children?.length ? children : []) {
      const part = visit(child, surroundings, changed);
      if (part) parts.push(part);
    }
    const content = (): string => parts.map((part) => part()).join('');
    if (isUnnamed(rule, kind)) {
      insides.put(rule, content);
      return undefined;
    }
    return () => {
      const text = content();
      if (kind === 'CSSKeyframesRule' && !text.includes('--a11y-')) return '';
      return text && `${open()}{${text}}`;
    };
  }

  function blockOf(
    rule: CSSStyleRule,
    declarations: string,
    text: string,
    around: () => Surroundings,
    changed: () => void,
  ): Block {
    const known = stylings.get(rule);
    if (known) return known.block;
    const block = new Block(
      read(declarations, () => rule.style),
      base,
      changed,
    );
    const styling = { block, around: around(), text };
    stylings.set(rule, styling);
    visitor.adopt(styling);
    return block;
  }

  return {
    stylings,
    insides,
    visit,
    hasChanged(rule) {
      const { cssText } = plain.has(rule) ? rule : (rule as CSSStyleRule).style;
      return stylings.get(rule)?.text !== cssText;
    },
    forget(rule) {
      stylings.delete(rule);
      plain.delete(rule);
      heads.delete(rule);
    },
  };
}

/** Chromium gives every style rule an (empty) list; other rules have none at all. */
export const holdsRules = (rule: CSSRule): boolean =>
  Boolean(((rule as CSSGroupingRule).cssRules as CSSRuleList | undefined)?.length);
