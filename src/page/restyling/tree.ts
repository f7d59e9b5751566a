import type { Adopter } from '../declarations/rewriter.js';
import { LAYER } from '../effects/base-rules.js';
import { createCorsTwins } from '../stylesheets/cors-links.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import { sheetsOfElements } from '../../dom/nodes.js';
import { adoptInlineStyles, type InlineStyles } from './style-attributes.js';
import { createLowestLayer } from '../stylesheets/base-layer.js';
import type { Effects } from '../effects/effect.js';
import type { SheetRegistry } from '../stylesheets/registry.js';

/** A document or shadow root: the sheets and `style` attributes in force in it. */
export interface Tree {
  readonly inline: InlineStyles;
  /** Adopts sheets and rules that have come, and forgets sheets that have gone, a bit at a time. */
  updateSheets(effects: Effects, thoroughly?: boolean): Generator;
  /** Puts what is adopted in force. */
  render(): void;
  /** Puts base rules for this tree alone in force, in place of the last ones. */
  addBaseRules(rules: string): void;
  /** Resolves when no sheet is being asked for. */
  readonly settled: Promise<unknown>;
  undo(): void;
}

/**
 * @param shared - the engine's own sheets that take effect in every tree
 * @param inlineSheet - an empty one for this tree alone
 * @param adopt - what takes in sheets that come later; none where no sheet may be asked for again
 */
export function adoptTree(
  root: Document | ShadowRoot,
  adopter: Adopter,
  read: ReadDeclarations,
  sheets: SheetRegistry,
  shared: readonly CSSStyleSheet[],
  inlineSheet: CSSStyleSheet,
  adopt: ((change: () => void) => void) | undefined,
): Tree {
  const inline = adoptInlineStyles(inlineSheet, adopter, read);
  const layer = createLowestLayer();
  const twins = adopt && createCorsTwins(root, adopt);
  let baseRules = '';
  let present: readonly CSSStyleSheet[] = [];

  const theirsOf = (list: Iterable<CSSStyleSheet>): CSSStyleSheet[] =>
    [...list].filter((sheet) => !sheets.isOwn(sheet));
  /** In the order in which they rank. */
  const allTheirs = (): Set<CSSStyleSheet> =>
    new Set([...present, ...theirsOf(root.adoptedStyleSheets)]);

  return {
    inline,
    get settled() {
      return Promise.resolve(twins?.settled);
    },
    *updateSheets(effects, thoroughly) {
      twins?.update();
      const now = sheetsOfElements(root);
      // a constructed sheet may come back, and be in use elsewhere; these have gone for good
      for (const sheet of present) if (!now.includes(sheet)) sheets.forget(sheet);
      present = now;
      for (const sheet of allTheirs()) yield* sheets.get(sheet).update(effects, thoroughly);
    },
    render() {
      inline.render();
      const theirs = [...allTheirs()].map((sheet) => sheets.get(sheet));
      for (const sheet of theirs) sheet.render();
      const adopted = root.adoptedStyleSheets;
      const wanted = [
        // first, so that their layer is lower than any in the page's adopted sheets
        ...shared,
        inlineSheet,
        ...theirsOf(adopted),
        ...theirs.flatMap(({ counterpart }) => counterpart ?? []),
      ];
      const isSame = (sheet: CSSStyleSheet, index: number): boolean => sheet === adopted[index];
      if (wanted.length !== adopted.length || !wanted.every(isSame)) {
        root.adoptedStyleSheets = wanted;
      }
      layer.update(present.filter((sheet) => sheets.get(sheet).layered));
    },
    addBaseRules(rules) {
      if (rules === baseRules) return;
      if (baseRules) inlineSheet.deleteRule(0);
      if (rules) inlineSheet.insertRule(`@layer ${LAYER}{${rules}}`, 0);
      baseRules = rules;
    },
    undo() {
      twins?.undo();
      root.adoptedStyleSheets = theirsOf(root.adoptedStyleSheets);
      layer.undo();
      inline.undo();
    },
  };
}
