/** One tree of a page, with its counterparts. */
import { undoEach } from '../../dom/attempt.js';
import { native } from '../../dom/native.js';
import { sheetsOfElements } from '../../dom/nodes.js';
import { LAYER } from '../effects/base-rules.js';
import type { Effects } from '../effects/effect.js';
import { BaseLayer } from '../stylesheets/base-layer.js';
import type { ChangeLinks, CorsLinks } from '../stylesheets/cors-links.js';
import type { SheetRegistry } from '../stylesheets/registry.js';
import type { TrackedSheet } from '../stylesheets/tracked-sheet.js';
import { AdoptedSheets } from './adopted-sheets.js';
import type { Knowledge } from './knowledge.js';
import { StyleAttributes } from './style-attributes.js';
import { atOnce } from './time-slices.js';

/** A document or shadow root: its style sheets and `style` attributes, and the sheets that rank above these. */
export class Tree {
  readonly styleAttributes: StyleAttributes;
  readonly #root: Document | ShadowRoot;
  readonly #sheets: SheetRegistry;
  readonly #shared: readonly CSSStyleSheet[];
  /** The engine's own sheet for this tree alone. */
  readonly #ownSheet: CSSStyleSheet;
  readonly #adopted: AdoptedSheets;
  readonly #baseLayer = new BaseLayer();
  readonly #changeLinks: ChangeLinks | undefined;
  #corsLinks: CorsLinks | undefined;
  #asking: Promise<void> | undefined;
  #baseRules = '';
  /** The sheets of links and style elements. */
  #present: readonly CSSStyleSheet[] = [];
  #tracked: readonly TrackedSheet[] = [];
  /** The counterparts that are in the list. */
  #listed: readonly (readonly CSSStyleSheet[])[] = [];
  /** The number of sheets at the last look. */
  #count = 0;
  #isOld = true;

  /** @param changeLinks - changes links; absent where no sheet may be requested again */
  constructor(
    root: Document | ShadowRoot,
    { rewriter, read, sheets, shared }: Knowledge,
    changeLinks: ChangeLinks | undefined,
  ) {
    this.#root = root;
    this.#sheets = sheets;
    this.#shared = shared;
    this.#ownSheet = sheets.create();
    this.#adopted = new AdoptedSheets(root, sheets.isOwn);
    this.styleAttributes = new StyleAttributes(root, this.#ownSheet, rewriter, read);
    this.#changeLinks = changeLinks;
  }

  /** Resolves when no sheet is being requested again. */
  get settled(): Promise<unknown> {
    return Promise.resolve(this.#asking?.then(() => this.#corsLinks?.settled));
  }

  /** True if a sheet shows at a glance that it has changed, or if there are others now. */
  get hasChanged(): boolean {
    return (
      this.#adopted.haveChanged ||
      this.#count !== native(this.#root).styleSheets.length ||
      this.#tracked.some((sheet) => sheet.hasChanged)
    );
  }

  /**
   * Tracks the sheets that have come, and collects the rules that are new, a bit at a time.
   * @param thoroughly - also looks for rules in places where nothing tells that any have come
   */
  *updateSheets(effects: Effects, thoroughly?: boolean): Generator {
    this.#isOld = true;
    this.#corsLinks?.update();
    this.#present = sheetsOfElements(this.#root);
    this.#adopted.look();
    this.#count = native(this.#root).styleSheets.length;
    this.#tracked = [...this.sheets].map((sheet) => this.#sheets.get(sheet));
    for (const sheet of this.#tracked) yield* sheet.collect(effects, thoroughly);
    if (!this.#changeLinks || this.#asking) return;
    if (this.#tracked.some(({ unreadable }) => unreadable.length)) {
      this.#asking = this.#askAgain(this.#changeLinks);
    }
  }

  /** Puts in force what has been rewritten. */
  putInForce(): void {
    this.styleAttributes.putInForce();
    for (const sheet of this.#tracked) {
      if (!this.#isOld && !sheet.isOld) continue;
      atOnce(sheet.render());
      sheet.putInForce();
    }
    const counterparts = this.#tracked.map(({ counterpart }) => counterpart);
    if (this.#isOld || counterparts.some((one, index) => one !== this.#listed[index])) {
      this.#adopted.put(() => this.#list());
      // WebKit counts adopted sheets, too
      this.#count = native(this.#root).styleSheets.length;
    }
    this.#listed = counterparts;
    this.#isOld = false;
  }

  /** The list of adopted sheets as it is to be. */
  #list(): CSSStyleSheet[] {
    const { ofPage } = this.#adopted;
    const isLayered = (sheet: CSSStyleSheet): boolean => this.#sheets.get(sheet).hasLayers;
    const isAdoptedLayered = ofPage.some(isLayered);
    // a statement in any sheet of an element names the layer before the adopted sheets do
    this.#baseLayer.update(isAdoptedLayered ? this.#present : this.#present.filter(isLayered));
    const own = [...this.#shared, this.#ownSheet];
    const isFirst = isAdoptedLayered && !this.#baseLayer.isSet;
    return [
      ...(isFirst ? [...own, ...ofPage] : [...ofPage, ...own]),
      ...this.#tracked.flatMap(({ counterpart }) => counterpart),
    ];
  }

  /** Puts base rules for this tree alone in force, in place of the last ones. */
  setBaseRules(rules: string): void {
    if (rules === this.#baseRules) return;
    if (this.#baseRules) this.#ownSheet.deleteRule(0);
    if (rules) this.#ownSheet.insertRule(`@layer ${LAYER}{${rules}}`, 0);
    this.#baseRules = rules;
  }

  /** Takes everything back that can be, also in a tree that has failed. */
  undo(): void {
    undoEach([
      ...(this.#corsLinks ? [this.#corsLinks] : []),
      this.#adopted,
      this.#baseLayer,
      this.styleAttributes,
    ]);
  }

  /** The sheets of the page, in the order in which they rank. */
  get sheets(): ReadonlySet<CSSStyleSheet> {
    return new Set([...this.#present, ...this.#adopted.ofPage]);
  }

  /** Requests sheets that cannot be read once more, from now on. */
  async #askAgain(changeLinks: ChangeLinks): Promise<void> {
    try {
      const { CorsLinks } = await import('../stylesheets/cors-links.js');
      changeLinks(() => {
        this.#corsLinks = new CorsLinks(this.#root, changeLinks);
      });
    } catch {
      // its code does not come: the report names the sheets
    }
  }
}
