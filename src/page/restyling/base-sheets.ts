import { baseRules } from '../effects/base-rules.js';
import type { Effects } from '../effects/effect.js';
import { measureControls } from '../effects/font-size/form-controls.js';
import { effectNames } from '../effects/governed.js';

/** The base rules of each effect, in a sheet that is in force while the effect is. */
export interface BaseSheets {
  readonly all: readonly CSSStyleSheet[];
  show(effects: Effects): void;
}

/** @param medium - the size of the keyword `medium`, in px */
export function createBaseSheets(
  document: Document,
  view: Window,
  medium: number,
  create: () => CSSStyleSheet,
): BaseSheets {
  const defaults = {
    ...measureControls(document.documentElement, view),
    medium,
    quirks: document.compatMode === 'BackCompat',
  };
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
        // writing the same value again would make the browser match every element anew
        if (sheet.disabled === !effect) continue;
        if (effect && !sheet.cssRules.length) sheet.replaceSync(baseRules(effect, defaults));
        sheet.disabled = !effect;
      }
    },
  };
}
