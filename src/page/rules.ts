import type { Surroundings } from './adopter.js';

export interface RuleVisitor {
  /** A rule whose declarations style elements of the page. */
  block(rule: CSSStyleRule, around: Surroundings): void;
  imported(rule: CSSImportRule, around: Surroundings): void;
  /** A rule that holds for some media only. */
  media(list: MediaList): void;
  /** A custom property is registered. */
  registered(rule: CSSPropertyRule): void;
  /** The sheet makes cascade layers. */
  layered(): void;
}

/** Visits a rule and every declaration block below it: nested, conditional, layered, keyframes. */
export function visitRule(rule: CSSRule, around: Surroundings, visitor: RuleVisitor): void {
  const inside = within(around, rule);
  switch (interfaceOf(rule)) {
    case 'CSSStyleRule':
    case 'CSSNestedDeclarations':
    case 'CSSKeyframeRule':
      visitor.block(rule as CSSStyleRule, inside);
      break;
    case 'CSSImportRule':
      if ((rule as CSSImportRule).layerName !== null) visitor.layered();
      visitor.imported(rule as CSSImportRule, inside);
      return;
    case 'CSSMediaRule':
      visitor.media((rule as CSSMediaRule).media);
      break;
    case 'CSSPropertyRule':
      visitor.registered(rule as CSSPropertyRule);
      break;
    case 'CSSLayerStatementRule':
    case 'CSSLayerBlockRule':
      visitor.layered();
      break;
  }
  // Chromium gives every style rule an (empty) list; other rules have none at all
  const children = (rule as CSSGroupingRule).cssRules as CSSRuleList | undefined;
  if (!children?.length) return;
  for (const child of children) visitRule(child, inside, visitor);
}

/** Whether a media query list applies to paper or speech only. */
export const isPrintOnly = (media: MediaList): boolean =>
  media.length > 0 && Array.from(media).every((query) => /^(only )?(print|speech)\b/i.test(query));

/**
 * The name of a rule's interface. `rule.type` knows nothing of nesting, layers and scopes, and
 * `instanceof` fails for the rules of another frame.
 */
const interfaceOf = (rule: CSSRule): string => Object.prototype.toString.call(rule).slice(8, -1);

function within(around: Surroundings, rule: CSSRule): Surroundings {
  const { selectorText, media } = rule as Partial<CSSStyleRule & CSSMediaRule>;
  if (selectorText === undefined && media === undefined) return around;
  return {
    selectors: selectorText === undefined ? around.selectors : [...around.selectors, selectorText],
    print: around.print || (media !== undefined && isPrintOnly(media)),
  };
}
