/** One tree of a page, with its counterparts. */
import type { Rewriter } from '../declarations/rewriter.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import { sheetsOfElements } from '../../dom/nodes.js';
import { native } from '../../dom/native.js';
import { LAYER } from '../effects/base-rules.js';
import type { Effects } from '../effects/effect.js';
import { BaseLayer } from '../stylesheets/base-layer.js';
import { CorsLinks, type ChangeLinks } from '../stylesheets/cors-links.js';
import type { SheetRegistry } from '../stylesheets/registry.js';
import type { TrackedSheet } from '../stylesheets/tracked-sheet.js';
import { StyleAttributes } from './style-attributes.js';

export interface TreeOptions {
  readonly rewriter: Rewriter;
  readonly read: ReadDeclarations;
  readonly sheets: SheetRegistry;
  /** The engine's own sheets that every tree adopts. */
  readonly shared: readonly CSSStyleSheet[];
  /** Changes links; absent where no sheet may be requested again. */
  readonly changeLinks?: ChangeLinks;
}

/** A document or shadow root: its style sheets and `style` attributes, and the sheets that rank above these. */
export class Tree {
  readonly styleAttributes: StyleAttributes;
  readonly #root: Document | ShadowRoot;
  readonly #sheets: SheetRegistry;
  readonly #shared: readonly CSSStyleSheet[];
  /** The engine's own sheet for this tree alone. */
  readonly #ownSheet: CSSStyleSheet;
  readonly #baseLayer = new BaseLayer();
  readonly #corsLinks: CorsLinks | undefined;
  #baseRules = '';
  /** The sheets of links and style elements. */
  #present: readonly CSSStyleSheet[] = [];
  #tracked: readonly TrackedSheet[] = [];
  /** The adopted sheets as the engine left them. */
  #adopted: readonly CSSStyleSheet[] = [];

  constructor(
    root: Document | ShadowRoot,
    { rewriter, read, sheets, shared, changeLinks }: TreeOptions,
  ) {
    this.#root = root;
    this.#sheets = sheets;
    this.#shared = shared;
    this.#ownSheet = sheets.create();
    this.styleAttributes = new StyleAttributes(this.#ownSheet, rewriter, read);
    this.#corsLinks = changeLinks && new CorsLinks(root, changeLinks);
  }

  /** Resolves when no sheet is being requested again. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#corsLinks?.settled);
  }

  /** True if a sheet shows at a glance that it has changed, or if there are others now. */
  get hasChanged(): boolean {
    const { adoptedStyleSheets: adopted } = native(this.#root);
    return (
      // to ask for each of them costs a hundred times as much
      adopted.length !== this.#adopted.length ||
      adopted[adopted.length - 1] !== this.#adopted.at(-1) ||
      this.#tracked.some((sheet) => sheet.hasChanged)
    );
  }

  /**
   * Tracks the sheets that have come, collects the rules that are new, and forgets the sheets that have
   * gone, a bit at a time.
   * @param thoroughly - also looks for rules in places where nothing tells that any have come
   */
  *updateSheets(effects: Effects, thoroughly?: boolean): Generator {
    this.#corsLinks?.update();
    const present = sheetsOfElements(this.#root);
    for (const sheet of this.#present) {
      // gone for good. A constructed sheet may come back, and other trees may have adopted it
      if (!present.includes(sheet)) this.#sheets.forget(sheet);
    }
    this.#present = present;
    for (const sheet of this.#authorSheets()) {
      yield* this.#sheets.get(sheet).collect(effects, thoroughly);
    }
  }

  /** Puts in force what has been rewritten. */
  putInForce(): void {
    this.styleAttributes.putInForce();
    const tracked = [...this.#authorSheets()].map((sheet) => this.#sheets.get(sheet));
    this.#tracked = tracked;
    for (const sheet of tracked) sheet.updateCounterpart();
    const adopted = native(this.#root).adoptedStyleSheets;
    const wanted = [
      // first, so that their layer is lower than any in the adopted sheets of the page
      ...this.#shared,
      this.#ownSheet,
      ...this.#withoutOwn(adopted),
      ...tracked.flatMap(({ counterpart }) => counterpart ?? []),
    ];
    const isSame = (sheet: CSSStyleSheet, index: number): boolean => sheet === adopted[index];
    if (wanted.length !== adopted.length || !wanted.every(isSame)) {
      native(this.#root).adoptedStyleSheets = wanted;
    }
    this.#adopted = wanted;
    this.#baseLayer.update(this.#present.filter((sheet) => this.#sheets.get(sheet).hasLayers));
  }

  /** Puts base rules for this tree alone in force, in place of the last ones. */
  setBaseRules(rules: string): void {
    if (rules === this.#baseRules) return;
    if (this.#baseRules) this.#ownSheet.deleteRule(0);
    if (rules) this.#ownSheet.insertRule(`@layer ${LAYER}{${rules}}`, 0);
    this.#baseRules = rules;
  }

  undo(): void {
    this.#corsLinks?.undo();
    const root = native(this.#root);
    root.adoptedStyleSheets = this.#withoutOwn(root.adoptedStyleSheets);
    this.#baseLayer.undo();
    this.styleAttributes.undo();
  }

  /** The sheets of the page, in the order in which they rank. */
  #authorSheets(): Set<CSSStyleSheet> {
    return new Set([...this.#present, ...this.#withoutOwn(native(this.#root).adoptedStyleSheets)]);
  }

  #withoutOwn(sheets: Iterable<CSSStyleSheet>): CSSStyleSheet[] {
    return [...sheets].filter((sheet) => !this.#sheets.isOwn(sheet));
  }
}
