import { baseRules } from '../effects/base-rules.js';
import type { BrowserDefaults, Effects } from '../effects/effect.js';
import { effectNames } from '../effects/governed.js';

/**
 * The base rules of each effect, which stand for what authors leave to the browser. Each effect has a
 * sheet of its own, which is empty until the effect is in force for the first time.
 */
export interface BaseSheets {
  readonly all: readonly CSSStyleSheet[];
  /** Puts in force the base rules of these effects, and no others. */
  show(effects: Effects): void;
}

/**
 * Creates the sheets of base rules.
 * @param create - makes an empty sheet of the engine's own
 */
export function createBaseSheets(
  defaults: BrowserDefaults,
  create: () => CSSStyleSheet,
): BaseSheets {
  const sheets = effectNames.map((name) => {
    const sheet = create();
    sheet.disabled = true;
    return [name, sheet] as const;
  });
  return {
    all: sheets.map(([, sheet]) => sheet),
    show(effects) {
      for (const [name, sheet] of sheets) {
        const effect = effects.get(name);
        // setting the same value again makes the browser match every element anew
        if (sheet.disabled === !effect) continue;
        if (effect && !sheet.cssRules.length) sheet.replaceSync(baseRules(effect, defaults));
        sheet.disabled = !effect;
      }
    },
  };
}
