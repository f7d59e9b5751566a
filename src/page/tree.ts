import type { Adopter } from './adopter.js';
import { LAYER } from './base-rules.js';
import { createCorsTwins } from './cors-twins.js';
import { sheetsOfElements } from './dom.js';
import { adoptInlineStyles, type InlineStyles } from './inline-styles.js';
import { createLowestLayer } from './lowest-layer.js';
import type { Effect } from './roles.js';
import type { AdoptedSheet } from './sheet.js';

/** A document or shadow root: the sheets and `style` attributes in force in it. */
export interface Tree {
  readonly inline: InlineStyles;
  /** Adopts sheets and rules that have come, and forgets sheets that have gone. */
  updateSheets(effects: ReadonlySet<Effect>, thoroughly?: boolean): void;
  /** Puts base rules for this tree alone in force, in place of the last ones. */
  addBaseRules(rules: string): void;
  /** Resolves when no sheet is being asked for. */
  readonly settled: Promise<unknown>;
  undo(): void;
}

/** The style sheets of a page, each adopted once, however many shadow roots share it. */
export interface SheetRegistry {
  get(sheet: CSSStyleSheet): AdoptedSheet;
  /** The page has dropped a sheet for good. */
  forget(sheet: CSSStyleSheet): void;
}

/**
 * @param shared - the engine's own sheets that take effect in every tree
 * @param inlineSheet - an empty one for this tree alone
 * @param adopt - what takes in sheets that come later; none where no sheet may be asked for again
 */
export function adoptTree(
  root: Document | ShadowRoot,
  adopter: Adopter,
  sheets: SheetRegistry,
  shared: readonly CSSStyleSheet[],
  inlineSheet: CSSStyleSheet,
  adopt: ((change: () => void) => void) | undefined,
): Tree {
  const own = [...shared, inlineSheet];
  const inline = adoptInlineStyles(inlineSheet, adopter);
  const layer = createLowestLayer();
  const twins = adopt && createCorsTwins(root, adopt);
  let baseRules = '';
  let present: readonly CSSStyleSheet[] = [];

  const adoptedByPage = (): CSSStyleSheet[] =>
    root.adoptedStyleSheets.filter((sheet) => !own.includes(sheet));

  return {
    inline,
    get settled() {
      return Promise.resolve(twins?.settled);
    },
    updateSheets(effects, thoroughly) {
      twins?.update();
      const theirs = adoptedByPage();
      const now = sheetsOfElements(root);
      for (const sheet of [...now, ...theirs]) sheets.get(sheet).update(effects, thoroughly);
      // a constructed sheet may come back, and be in use elsewhere; these have gone for good
      for (const sheet of present) if (!now.includes(sheet)) sheets.forget(sheet);
      present = now;
      // ours come first, so that their layer is lower than any in the page's adopted sheets
      if (root.adoptedStyleSheets.length !== own.length + theirs.length) {
        root.adoptedStyleSheets = [...own, ...theirs];
      }
      layer.update(now.filter((sheet) => sheets.get(sheet).layered));
    },
    addBaseRules(rules) {
      if (rules === baseRules) return;
      if (baseRules) inlineSheet.deleteRule(0);
      if (rules) inlineSheet.insertRule(`@layer ${LAYER}{${rules}}`, 0);
      baseRules = rules;
    },
    undo() {
      twins?.undo();
      root.adoptedStyleSheets = adoptedByPage();
      layer.undo();
      inline.undo();
    },
  };
}
