/** The part of the engine's work that outlives its being in force. */
import { isShadowRoot } from '../../dom/is-shadow-root.js';
import { shadowRootsWithin } from '../../dom/flat-tree.js';
import { native } from '../../dom/native.js';
import { sheetsOfElements } from '../../dom/nodes.js';
import type { Wrapping } from '../declarations/effect-chain.js';
import { createReader, type ReadDeclarations } from '../declarations/reader.js';
import { createRewriter, type Rewriter } from '../declarations/rewriter.js';
import { measureDefaults } from '../effects/browser-defaults.js';
import type { Effects } from '../effects/effect.js';
import { mediumFontSize } from '../effects/font-size/default-font-size.js';
import { createRegistry, type SheetRegistry } from '../stylesheets/registry.js';
import { showBaseRulesIn, type ShowBaseRules } from './base-sheet.js';
import { publishIn, type Publish } from './custom-properties.js';

/**
 * The style sheets of a page, as they are known, and the engine's own sheets. To get to know a page is
 * most of the work, and changes nothing in it. So it may be done before anything is chosen, and what is
 * known is kept when the page is set back.
 */
export class Knowledge {
  readonly view: Window & typeof globalThis;
  readonly read: ReadDeclarations;
  readonly rewriter: Rewriter;
  readonly sheets: SheetRegistry;
  /** The engine's own sheets that every tree adopts. */
  readonly shared: readonly CSSStyleSheet[];
  readonly publish: Publish;
  readonly showBaseRules: ShowBaseRules;
  /** The effects that the page is rewritten for: another map whenever there are more. */
  effects: Effects = new Map();
  readonly #document: Document;

  /** @param wrapping - gives the code that wraps declarations, once an effect that needs it has come */
  constructor(document: Document, wrapping: () => Wrapping | undefined) {
    const view = (this.view = native(document).defaultView ?? window);
    const properties = new view.CSSStyleSheet();
    this.#document = document;
    this.read = createReader(document);
    this.publish = publishIn(properties);
    this.rewriter = createRewriter(
      native(document).documentElement,
      mediumFontSize(view),
      (rule) => {
        properties.insertRule(rule, properties.cssRules.length);
      },
      wrapping,
    );
    this.sheets = createRegistry(view, this.rewriter, this.read);
    const base = this.sheets.create();
    this.showBaseRules = showBaseRulesIn(base, () => measureDefaults(document, view));
    this.shared = [base, this.sheets.own(properties)];
  }

  /** Rewrites the page for further effects, too, from now on. */
  extend(further: Effects): void {
    const more = [...further].filter(([name]) => !this.effects.has(name));
    if (more.length) this.effects = new Map([...this.effects, ...more]);
  }

  /**
   * Gets to know the sheets that the page has now, a bit at a time. Whoever comes next goes on where
   * another one stopped, as what is known is not visited again.
   * @param excluded - hosts whose shadow trees are left alone
   */
  *gather(excluded: WeakSet<Element>): Generator {
    for (const root of [this.#document, ...shadowRootsWithin(this.#document)]) {
      if (isShadowRoot(root) && excluded.has(root.host)) continue;
      const sheets = [...sheetsOfElements(root), ...native(root).adoptedStyleSheets];
      for (const sheet of sheets) yield* this.sheets.get(sheet).collect(this.effects);
    }
    for (const sheet of this.sheets.all) yield* sheet.render();
  }
}
