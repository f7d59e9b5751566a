/** The base rules of the effects that are in force. */
import { baseRules } from '../effects/base-rules.js';
import type { BrowserDefaults, Effects } from '../effects/effect.js';
import { systemFontSizes } from '../effects/font-size/base-rules.js';
import { effectNames } from '../effects/governed.js';
import { createCounterpart } from '../stylesheets/counterpart.js';

/** Puts in force the base rules of some effects, and no others. */
export type ShowBaseRules = (effects: Effects) => void;

/**
 * Keeps the base rules, which stand for what authors leave to the browser. One sheet holds those of all
 * effects that are in force: in a page with many shadow trees, each sheet that all of them adopt is dear.
 * @param measure - measures the browser, which shows in the page for a moment
 */
export function showBaseRulesIn(
  sheet: CSSStyleSheet,
  measure: () => BrowserDefaults,
): ShowBaseRules {
  const base = createCounterpart(sheet);
  let defaults: BrowserDefaults | undefined;
  let shown = '';
  return (effects) => {
    const inForce = effectNames.flatMap((name) => effects.get(name) ?? []);
    const rules = inForce.map((effect) => baseRules(effect, (defaults ??= measure())));
    if (defaults && rules.length) rules.push(systemFontSizes(defaults));
    // setting the same rules again makes the browser match every element anew
    if (rules.join('') === shown) return;
    shown = rules.join('');
    base.set(rules);
  };
}
