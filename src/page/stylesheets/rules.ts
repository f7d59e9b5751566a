import type { Surroundings } from '../declarations/block.js';
import { LAYER } from '../effects/base-rules.js';

/** Questions to single rules of the CSSOM. */

/**
 * The name of a rule's interface. `rule.type` does not know nesting, layers and scopes, and
 * `instanceof` fails for the rules of another frame.
 */
export const interfaceOf = ({ constructor }: CSSRule): string => constructor.name;

/** Tells a kind of rule whose declarations style elements of the page. */
export const isStyling = (kind: string): boolean =>
  kind === 'CSSStyleRule' || kind === 'CSSNestedDeclarations' || kind === 'CSSKeyframeRule';

/** Tells media that apply to paper or speech only. */
export const isPrintOnly = (media: MediaList): boolean =>
  media.length > 0 && [...media].every((query) => /^(only )?(print|speech)\b/i.test(query));

/** Gives the rule around a rule that is not inside another one. */
export const outermost = (rule: CSSRule): CSSRule =>
  rule.parentRule ? outermost(rule.parentRule) : rule;

/** Tells the statement that names the lowest layer: it is the engine's own. */
export const isOwn = (rule: CSSRule | undefined): boolean =>
  (rule as Partial<CSSLayerStatementRule> | undefined)?.nameList?.[0] === LAYER;

/** Gives what a sheet tells of itself at once, as one text. */
export const glanceOf = ({ disabled, media }: CSSStyleSheet, rules: ArrayLike<CSSRule>): string =>
  `${String(disabled)} ${String(rules.length - Number(isOwn(rules[0])))} ${media.mediaText}`;

/** The surroundings of the rules inside a rule. */
export function within(around: Surroundings, rule: CSSRule): Surroundings {
  const { selectorText, media } = rule as Partial<CSSStyleRule & CSSMediaRule>;
  if (selectorText !== undefined) return inside(around, selectorText);
  if (!media || around.print || !isPrintOnly(media)) return around;
  return { ...around, print: true };
}

/** The surroundings of the rules inside a rule with this selector. */
export const inside = ({ selectors, print }: Surroundings, selector: string): Surroundings => ({
  selectors: [...selectors, selector],
  print,
});

/**
 * The selector and the declarations of a style rule that holds no other rules, asked from the CSSOM at
 * once. Undefined where one question is not enough.
 */
export function plainRule(
  rule: CSSRule,
): { selector: string; declarations: string; cssText: string } | undefined {
  const { cssText } = rule;
  const start = cssText.indexOf('{');
  if (cssText.lastIndexOf('{') !== start) return undefined;
  return {
    selector: cssText.slice(0, start).trimEnd(),
    declarations: cssText.slice(start + 1, -1),
    cssText,
  };
}

/** Gives the text before a rule's braces. */
export function headOf(rule: CSSRule, kind: string): () => string {
  // read each time: media preferences change it
  if (kind === 'CSSMediaRule') return () => `@media ${(rule as CSSMediaRule).media.mediaText}`;
  // its `cssText` would be the text of all rules in it
  if (kind === 'CSSLayerBlockRule') return () => `@layer ${(rule as CSSLayerBlockRule).name}`;
  const { selectorText, keyText } = rule as Partial<CSSStyleRule & CSSKeyframeRule>;
  const head =
    selectorText ?? keyText ?? rule.cssText.slice(0, rule.cssText.indexOf('{')).trimEnd();
  return () => head;
}

/** The rules of an imported sheet, inside the conditions and the layer of its `@import`. */
export function importedAs(
  { layerName, media, supportsText }: CSSImportRule,
  rules: string,
): string {
  let text = layerName === null ? rules : `@layer ${layerName}{${rules}}`;
  if (supportsText) text = `@supports (${supportsText}){${text}}`;
  return `@media ${media.mediaText || 'all'}{${text}}`;
}

/**
 * Tells a rule that a counterpart cannot repeat elsewhere: a layer without a name, or a scope whose
 * root is where its sheet is.
 */
export const isUnnamed = (rule: CSSRule, kind: string): boolean =>
  (kind === 'CSSLayerBlockRule' && !(rule as CSSLayerBlockRule).name) ||
  (kind === 'CSSScopeRule' && (rule as CSSScopeRule).start === null);
