/** The restyling of a document, from its first choice to the undo. */
import { attempt, undoEach } from '../../dom/attempt.js';
import { native } from '../../dom/native.js';
import { createRewriter, type Rewriter } from '../declarations/rewriter.js';
import { createReader } from '../declarations/reader.js';
import { measureDefaults } from '../effects/browser-defaults.js';
import { changeSizes, effectsOf, preferredBy, type Effects } from '../effects/effect.js';
import type { PageStyle } from '../page-style.js';
import { createRegistry, type SheetRegistry } from '../stylesheets/registry.js';
import { awaitDefinitions } from '../watching/definitions.js';
import { Watch } from '../watching/watch.js';
import { Arrivals } from './arrivals.js';
import { showBaseRulesIn, type ShowBaseRules } from './base-sheet.js';
import { publishIn, type Publish } from './custom-properties.js';
import type { ElementFallback } from './element-fallback.js';
import { createSingleChange, type SingleChange } from './single-change.js';
import { inSlices, isDoneWithin } from './time-slices.js';
import { Tree } from './tree.js';
import { Trees } from './trees.js';

export interface RestylingOptions {
  /** The effects that a style may ask for. */
  readonly effects: Effects;
  /** Hosts whose shadow trees are left alone. */
  readonly excluded: WeakSet<Element>;
  /** True where sheets that cannot be read are requested again, with CORS. */
  readonly requestsUnreadable: boolean;
  /** Called when a frame in one of the roots has loaded a document. */
  readonly frameLoaded: (roots: readonly ParentNode[]) => void;
  /** Called with an exception that was thrown while a later change of the page was taken in. */
  readonly failed: (error: unknown) => void;
}

/**
 * A page from the first preference to the undo. The methods below stand in the order in which they
 * run:
 *
 * 1. *collect*: find the trees of the page, and in each its style sheets and `style` attributes;
 * 2. *rewrite*: write the declarations that are to rank above those of the page. Steps 1 and 2 run
 *    together, in slices, and nothing of them shows;
 * 3. *put in force*: adopt the sheets that hold the result, and set the custom properties they read;
 * 4. *watch*: do the same for what comes to the page later;
 * 5. *undo*: set the page back.
 *
 * When only a value changes, step 3 is all there is to do.
 */
export class Restyling {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #options: RestylingOptions;
  readonly #rewriter: Rewriter;
  readonly #sheets: SheetRegistry;
  readonly #showBaseRules: ShowBaseRules;
  readonly #publish: Publish;
  readonly #trees: Trees;
  readonly #watch: Watch;
  readonly #arrivals = new Arrivals();
  #fallback: ElementFallback | undefined;
  readonly #change: SingleChange;
  /** The effects that the page is rewritten for. They only grow. */
  #effects: Effects = new Map();
  #wanted: PageStyle = {};
  #inForce: PageStyle = {};
  #showing = Promise.resolve();
  #isOver = false;
  /** The search for rules that a script has written into, which goes on where it stopped. */
  #search: Generator | undefined;

  constructor(document: Document, options: RestylingOptions) {
    const view = native(document).defaultView ?? window;
    const defaults = measureDefaults(document, view);
    const read = createReader(document);
    const properties = new view.CSSStyleSheet();
    this.#document = document;
    this.#view = view;
    this.#options = options;
    this.#publish = publishIn(properties);
    this.#rewriter = createRewriter(native(document).documentElement, defaults.medium, (rule) => {
      properties.insertRule(rule, properties.cssRules.length);
    });
    const sheets = (this.#sheets = createRegistry(view, this.#rewriter, read));
    const base = sheets.create();
    this.#showBaseRules = showBaseRulesIn(base, defaults);
    const shared = [base, sheets.own(properties)];
    const awaitDefinition = awaitDefinitions(view.customElements, (name) => {
      this.#takeInPage([...native(document).querySelectorAll(name)]);
    });
    this.#watch = this.#createWatch();
    this.#trees = new Trees({
      document,
      sheets,
      excluded: options.excluded,
      create: (root) =>
        new Tree(root, {
          rewriter: this.#rewriter,
          read,
          sheets,
          shared,
          ...(options.requestsUnreadable && { changeLinks: this.#changeLinks }),
        }),
      entered: (root) => {
        this.#watch.observe(root);
      },
      collected: awaitDefinition,
    });
    this.#change = createSingleChange(
      view,
      (element) => options.excluded.has(element),
      () => this.#trees.roots,
    );
  }

  /** The document and its shadow roots. */
  get roots(): readonly ParentNode[] {
    return this.#trees.roots;
  }

  /** Texts that name what could not be read or written. */
  get unreachable(): readonly string[] {
    return [...this.#sheets.unreadable, ...this.#rewriter.unreachable, ...this.#trees.unreachable];
  }

  /** Resolves when all that was asked for has come or was refused. */
  get settled(): Promise<unknown> {
    return this.#trees.settled;
  }

  /**
   * Puts a style in force. What has been rewritten is not visited again.
   * @returns resolves when the style is in force. On a small page it is when this returns
   */
  show(style: PageStyle): Promise<void> {
    if (JSON.stringify(style) === JSON.stringify(this.#wanted)) return this.#showing;
    this.#wanted = style;
    // a restyling that is under way takes in what is wanted by then
    if (!this.#arrivals.areHeld) this.#showing = this.#restyle();
    return this.#showing;
  }

  async #restyle(): Promise<void> {
    for (;;) {
      const further = effectsOf(this.#wanted, this.#options.effects, this.#effects);
      if (!further.size) break;
      this.#arrivals.hold();
      await inSlices(this.#view, this.#rewriteFor(further), () => this.#isOver);
      if (this.#isOver) return;
    }
    this.#putInForce();
  }

  /** Steps 1 and 2, for effects that the page has not been rewritten for yet. */
  *#rewriteFor(further: Effects): Generator {
    this.#effects = new Map([...this.#effects, ...further]);
    for (const sheet of this.#sheets.all) {
      sheet.extend(further);
      yield;
    }
    this.#trees.extendAttributes(this.#effects);
    yield* this.#trees.collect(this.#document, this.#effects);
    this.#rewriter.judge();
    for (const sheet of this.#sheets.all) yield* sheet.updateCounterpart();
  }

  /** Step 3. The browser styles the page anew once. */
  #putInForce(): void {
    const before = this.#inForce;
    this.#inForce = this.#wanted;
    const resizes = changeSizes(this.#effects, (name) => before[name] !== this.#inForce[name]);
    this.#change({ resizes }, () => {
      this.#watch.unseen(() => {
        this.#sheets.prefer(preferredBy(this.#inForce, this.#effects));
        this.#arrivals.release();
        this.#trees.updateSheets(this.#effects);
        this.#showBaseRules(effectsOf(this.#inForce, this.#effects));
        this.#updateTrees();
        this.#updateTreeRules();
        this.#trees.yieldToAnimations();
      });
    });
  }

  /** Brings every sheet of the engine in line with what has been rewritten; step 3 for one part. */
  readonly #updateTrees = (): void => {
    this.#rewriter.judge();
    this.#trees.putInForce();
    this.#publish(this.#inForce, this.#effects, this.#rewriter.rootSizes);
  };

  readonly #updateTreeRules = (): void => {
    this.#trees.updateRules(this.#document, effectsOf(this.#inForce, this.#effects));
  };

  /** Step 4. What comes while the page is being collected waits in `Arrivals`. */
  #createWatch(): Watch {
    return new Watch(this.#document, {
      glance: () => {
        if (this.#arrivals.areHeld) return;
        if (this.#trees.haveChanged) this.#takeInPage();
        attempt(this.#options.failed, () => {
          this.#watch.unseen(this.#trees.yieldToAnimations);
        });
      },
      texts: () => {
        if (!this.#arrivals.areHeld) attempt(this.#options.failed, this.#updateTreeRules);
      },
      idle: () => {
        if (this.#arrivals.areHeld) return;
        this.#takeIn(this.#searchPage);
        this.#options.frameLoaded(this.roots);
      },
      changed: this.#takeInPage,
      fonts: () => {
        this.#takeIn(this.#rewriter.fontsLoaded);
      },
      frame: () => {
        this.#options.frameLoaded(this.roots);
      },
    });
  }

  /** Takes in a change of the page, which may bring new sizes for the root. */
  #takeIn(change: () => void): void {
    if (this.#arrivals.defer(change)) return;
    attempt(this.#options.failed, () => {
      this.#watch.unseen(() => {
        change();
        this.#updateTrees();
      });
    });
  }

  readonly #takeInPage = (
    added: Iterable<Element> = [],
    restyled: Iterable<Element> = [],
  ): void => {
    this.#takeIn(() => {
      this.#trees.updateSheets(this.#effects);
      for (const element of added) this.#trees.collectElement(element, this.#effects);
      for (const element of restyled) this.#trees.updateStyleAttribute(element, this.#effects);
    });
  };

  readonly #updateSheets = (): void => {
    this.#trees.updateSheets(this.#effects);
  };

  /** Makes a change to the links of the page, and tracks the sheets that it brings. */
  readonly #changeLinks = (change: () => void): void => {
    this.#takeIn(() => {
      change();
      this.#updateSheets();
    });
  };

  /** Looks for changes that leave no trace in the DOM. */
  readonly #searchPage = (): void => {
    this.#trees.updateSheets(this.#effects, true);
    this.#trees.collectNewRoots(this.#document, this.#effects);
    this.#search ??= this.#sheets.collectWritten();
    if (isDoneWithin(SEARCH, this.#search)) this.#search = undefined;
  };

  /** Covers elements that are styled by sheets which cannot be read, as far as they are there now. */
  async coverUnreachable(): Promise<void> {
    if (!this.#sheets.unreadable.length) return;
    const { ElementFallback } = await import('./element-fallback.js');
    const fallback = (this.#fallback ??= new ElementFallback({
      ...{ trees: this.#trees, excluded: this.#options.excluded },
      publish: (style) => {
        this.#publish(style, this.#effects, this.#rewriter.rootSizes);
      },
      putInForce: this.#updateTrees,
    }));
    const uncovered = fallback.uncovered(this.#effects);
    if (!uncovered.size || this.#isOver) return;
    this.#change({ resizes: changeSizes(uncovered) }, () => {
      this.#watch.unseen(() => {
        fallback.cover(uncovered, this.#effects, this.#inForce);
      });
    });
  }

  /** Step 5. Sets the page back, for good. */
  undo(): void {
    // clones that came last have declarations of ours, too
    this.#watch.flush();
    this.#isOver = true;
    this.#watch.destroy();
    const resizes = changeSizes(this.#effects, (name) => this.#inForce[name]);
    this.#change({ resizes, back: true }, () => {
      this.#sheets.prefer({});
      undoEach([...this.#trees.all, ...this.#sheets.all]);
    });
    // a custom element may be defined later, and must not be collected any more
    this.#trees.forgetAll();
  }
}

/** The time that one search for rules that a script has written into takes at most, in ms. */
const SEARCH = 10;
