/** The style sheet with the base rules of an effect. */
import type { BrowserDefaults, Effect } from './effect.js';

/** The cascade layer of the base rules; it must be the lowest of each tree. */
export const LAYER = 'a11y-toolbar';

/** The media query for color changes: not in print, and not against colors that the visitor's system forces. */
export const SCREEN = 'screen and (forced-colors:none)';

/**
 * Gives the style sheet of one effect for what authors leave to the browser. Its rules have no
 * specificity and are in the lowest layer, so any rule of an author wins. That rule has a counterpart.
 */
export function baseRules(
  { base, isolated = [], screenOnly }: Effect,
  defaults: BrowserDefaults,
): string {
  const rules = `@layer ${LAYER}{${keyed(typeof base === 'string' ? base : base(defaults))}}`;
  return (
    isolated.map((name) => `@property --a11y-${name}{syntax:"*";inherits:false}`).join('') +
    (screenOnly ? `@media ${SCREEN}{${rules}}` : rules)
  );
}

/**
 * Writes `:where(a,b)` as `:where(a),:where(b)`. Browsers find the rules for an element by the tag,
 * attribute or class at the end of a selector. They look into a `:where()` with one selector, but try
 * one with a list on every element.
 */
const keyed = (rules: string): string =>
  rules.replace(
    /(?<=^|[{}]):where\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?=\{)/g,
    (_, list: string) =>
      (list.match(/(?:[^(),]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [])
        .map((selector) => `:where(${selector})`)
        .join(),
  );
