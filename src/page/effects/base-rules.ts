/** The style sheet with the base rules of an effect. */
import type { BrowserDefaults, Effect } from './effect.js';

/** The cascade layer of the base rules; it must be the lowest of each tree. */
export const LAYER = 'a11y-toolbar';

/** The media query for color changes: not in print, and not against colors that the visitor's system forces. */
export const SCREEN = 'screen and (forced-colors:none)';

/**
 * Gives the style sheet that stands for what authors leave to the browser, for one effect. Its rules
 * have no specificity and are in the lowest layer, so any rule of an author still wins, and is itself
 * rewritten.
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
 * Writes each `:where()` with a list as a list of them. Browsers look a rule up by the tag, attribute or
 * class that its selector ends with: a `:where()` that holds a single selector counts as that one, but
 * one with a list counts as `*`, and is tried on every element.
 */
const keyed = (rules: string): string =>
  rules.replace(
    /(?<=^|[{}]):where\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?=\{)/g,
    (_, list: string) =>
      (list.match(/(?:[^(),]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [])
        .map((selector) => `:where(${selector})`)
        .join(),
  );
