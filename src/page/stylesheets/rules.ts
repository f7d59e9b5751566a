import type { Surroundings } from '../declarations/block.js';

/**
 * The name of a rule's interface. `rule.type` knows nothing of nesting, layers and scopes, and
 * `instanceof` fails for the rules of another frame.
 */
export const interfaceOf = ({ constructor }: CSSRule): string => constructor.name;

/** Whether a rule's declarations style elements of the page. */
export const isStyling = (kind: string): boolean =>
  kind === 'CSSStyleRule' || kind === 'CSSNestedDeclarations' || kind === 'CSSKeyframeRule';

/** Whether a media query list applies to paper or speech only. */
export const isPrintOnly = (media: MediaList): boolean =>
  media.length > 0 && Array.from(media).every((query) => /^(only )?(print|speech)\b/i.test(query));

/** What is told to the rules inside of a rule. */
export function within(around: Surroundings, rule: CSSRule): Surroundings {
  const { selectorText, media } = rule as Partial<CSSStyleRule & CSSMediaRule>;
  if (selectorText !== undefined) return inside(around, selectorText);
  if (!media || around.print || !isPrintOnly(media)) return around;
  return { ...around, print: true };
}

export const inside = ({ selectors, print }: Surroundings, selector: string): Surroundings => ({
  selectors: [...selectors, selector],
  print,
});

/**
 * Selector and declarations of a style rule without others in it, with one question to the CSSOM;
 * undefined where it takes more to tell.
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

/** What stands before a rule's braces. */
export function headOf(rule: CSSRule, kind: string): () => string {
  // asked each time: the page's own theme is put in force by changing it
  if (kind === 'CSSMediaRule') return () => `@media ${(rule as CSSMediaRule).media.mediaText}`;
  // as the text of all that is in it is asked for else
  if (kind === 'CSSLayerBlockRule') return () => `@layer ${(rule as CSSLayerBlockRule).name}`;
  const { selectorText, keyText } = rule as Partial<CSSStyleRule & CSSKeyframeRule>;
  const head =
    selectorText ?? keyText ?? rule.cssText.slice(0, rule.cssText.indexOf('{')).trimEnd();
  return () => head;
}

/** The conditions and the layer of an `@import`, each around what is in it. */
export function importedAs(
  { layerName, media, supportsText }: CSSImportRule,
  rules: string,
): string {
  let text = layerName === null ? rules : `@layer ${layerName}{${rules}}`;
  if (supportsText) text = `@supports (${supportsText}){${text}}`;
  return `@media ${media.mediaText || 'all'}{${text}}`;
}

/** A layer without a name, or a scope that is the place of its sheet, has no other way in. */
export const isUnnamed = (rule: CSSRule, kind: string): boolean =>
  (kind === 'CSSLayerBlockRule' && !(rule as CSSLayerBlockRule).name) ||
  (kind === 'CSSScopeRule' && (rule as CSSScopeRule).start === null);
