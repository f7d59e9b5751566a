import { baseRules } from '../effects/base-rules.js';
import { EFFECTS, type Effect } from '../effects/effects.js';
import { userAgent } from '../effects/size/form-controls.js';

/** The base rules of each effect, in a sheet that is in force while the effect is. */
export interface BaseSheets {
  readonly all: readonly CSSStyleSheet[];
  show(effects: readonly Effect[]): void;
}

/** @param medium - the size of the keyword `medium`, in px */
export function createBaseSheets(
  document: Document,
  view: Window,
  medium: number,
  create: () => CSSStyleSheet,
): BaseSheets {
  const browser = userAgent(document.documentElement, view);
  const sheets = EFFECTS.map((effect) => {
    const sheet = create();
    sheet.disabled = true;
    sheet.replaceSync(baseRules(effect, medium, browser, document.compatMode === 'BackCompat'));
    return [effect, sheet] as const;
  });
  return {
    all: sheets.map(([, sheet]) => sheet),
    show(effects) {
      for (const [effect, sheet] of sheets) {
        // writing the same value again would make the browser match every element anew
        const disabled = !effects.includes(effect);
        if (sheet.disabled !== disabled) sheet.disabled = disabled;
      }
    },
  };
}
