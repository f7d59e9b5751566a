/** The restyling of a document, from the choice that switches on to the undo. */
import { attempt, undoEach } from '../../dom/attempt.js';
import { native } from '../../dom/native.js';
import { changeSizes, effectsOf, preferredBy, type Effects } from '../effects/effect.js';
import type { StyleInForce } from '../page-style.js';
import { awaitDefinitions } from '../watching/definitions.js';
import { Watch } from '../watching/watch.js';
import { Arrivals } from './arrivals.js';
import type { Knowledge } from './knowledge.js';
import { loadedParts, type LoadedParts } from './loaded-parts.js';
import type { RestylingOptions } from './restyling-options.js';
import { createSingleChange, type SingleChange } from './single-change.js';
import { inSlices, isDoneWithin, whenIdle } from './time-slices.js';
import { Tree } from './tree.js';
import { Trees } from './trees.js';

/**
 * A page from the choice that switches on to the undo. The methods below stand in the order in which they
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
  readonly #knowledge: Knowledge;
  readonly #options: RestylingOptions;
  readonly #trees: Trees;
  readonly #watch: Watch;
  readonly #arrivals = new Arrivals();
  readonly #change: SingleChange;
  readonly #parts: LoadedParts;
  #hasCollected = false;
  #wanted: StyleInForce = {};
  #inForce: StyleInForce = {};
  #showing = Promise.resolve();
  #isOver = false;
  /** The search for changes that leave no trace in the DOM, which goes on where it stopped. */
  #search: Generator | undefined;

  constructor(document: Document, knowledge: Knowledge, options: RestylingOptions) {
    const { view, sheets } = knowledge;
    this.#document = document;
    this.#knowledge = knowledge;
    this.#options = options;
    const awaitDefinition = awaitDefinitions(view.customElements, (name) => {
      this.#takeInPage([...native(document).querySelectorAll(name)]);
    });
    this.#watch = this.#createWatch();
    this.#trees = new Trees({
      document,
      sheets,
      excluded: options.excluded,
      create: (root) =>
        new Tree(root, knowledge, options.requestsUnreadable ? this.#changeLinks : undefined),
      entered: (root) => {
        this.#watch.observe(root);
      },
      collected: awaitDefinition,
    });
    const change = createSingleChange(
      view,
      (element) => options.excluded.has(element),
      () => this.#trees.roots,
      options.placeKeeper,
    );
    this.#change = (kind, act) => {
      change(kind, () => {
        this.#watch.unseen(act);
      });
    };
    this.#parts = loadedParts({
      ...{ ...options, document, knowledge, trees: this.#trees },
      style: () => this.#inForce,
      ...{ publish: this.#publish, updateTrees: this.#updateTrees },
      updateSheets: this.#updateSheets,
      change: (kind, act) => {
        if (!this.#isOver && !this.#arrivals.areHeld) this.#change(kind, act);
      },
    });
  }

  /** The document and its shadow roots. */
  get roots(): readonly ParentNode[] {
    return this.#trees.roots;
  }

  /** Texts that name what could not be read or written. */
  get unreachable(): readonly string[] {
    const { sheets, rewriter } = this.#knowledge;
    return [...sheets.unreadable, ...rewriter.unreachable, ...this.#trees.unreachable];
  }

  /** Resolves when all that was asked for has come or was refused. */
  get settled(): Promise<unknown> {
    return this.#trees.settled;
  }

  /** The effects that the page is rewritten for. */
  get #effects(): Effects {
    return this.#knowledge.effects;
  }

  /**
   * Puts a style in force. What has been rewritten is not visited again.
   * @returns resolves when the style is in force. On a small page it is when this returns
   */
  show(style: StyleInForce): Promise<void> {
    if (JSON.stringify(style) === JSON.stringify(this.#wanted)) return this.#showing;
    this.#wanted = style;
    // a restyling that is under way takes in what is wanted by then
    if (!this.#arrivals.areHeld) this.#showing = this.#restyle();
    return this.#showing;
  }

  async #restyle(): Promise<void> {
    const wasKnown = !this.#hasCollected && this.#effects.size > 0;
    for (;;) {
      const further = effectsOf(this.#wanted, this.#options.effects, this.#effects);
      if (!further.size && this.#hasCollected) break;
      this.#arrivals.hold();
      await inSlices(this.#knowledge.view, this.#rewriteFor(further), () => this.#isOver);
      if (this.#isOver) return;
    }
    this.#putInForce();
    if (wasKnown) void this.#compare();
  }

  /** Looks for rules that a script has written into while nothing was in force. Few pages have any. */
  async #compare(): Promise<void> {
    const { view, sheets } = this.#knowledge;
    try {
      await whenIdle(view, sheets.collectWritten(), () => this.#isOver);
      this.#takeIn(() => undefined);
    } catch (error) {
      if (!this.#isOver) this.#options.failed(error);
    }
  }

  /** Steps 1 and 2, for effects that the page has not been rewritten for yet. */
  *#rewriteFor(further: Effects): Generator {
    const { sheets, rewriter } = this.#knowledge;
    this.#knowledge.extend(further);
    this.#trees.extendAttributes(this.#effects);
    if (!this.#hasCollected) yield* this.#trees.collect(this.#document, this.#effects);
    else yield* this.#trees.search(this.#effects);
    this.#hasCollected = true;
    this.#trees.keep();
    this.#watch.unseen(rewriter.judge);
    for (const sheet of sheets.all) yield* sheet.render();
  }

  /** Step 3. The browser styles the page anew once. */
  #putInForce(): void {
    const before = this.#inForce;
    this.#inForce = this.#wanted;
    const resizes = changeSizes(this.#effects, (name) => before[name] !== this.#inForce[name]);
    this.#change({ resizes }, () => {
      const { sheets, showBaseRules } = this.#knowledge;
      // first, as it may measure, which is dear once something has changed
      showBaseRules(effectsOf(this.#inForce, this.#effects));
      sheets.answerAs(preferredBy(this.#inForce, this.#effects));
      sheets.scaleText(this.#inForce.fontScale);
      this.#arrivals.release();
      this.#updateSheets();
      void this.#updateTreeRules();
      this.#updateTrees();
      this.#parts.fitLayout();
      this.#trees.yieldToAnimations();
    });
  }

  /** Brings every sheet of the engine in line with what has been rewritten; step 3 for one part. */
  readonly #updateTrees = (): void => {
    this.#knowledge.rewriter.judge();
    this.#publish(this.#inForce);
    this.#trees.putInForce();
  };

  readonly #publish = (style: StyleInForce): void => {
    const { publish, rewriter } = this.#knowledge;
    publish(style, this.#effects, rewriter.rootSizes);
  };

  readonly #updateTreeRules = (): Promise<number> =>
    this.#trees.updateRules(this.#document, effectsOf(this.#inForce, this.#effects));

  /** Step 4. What comes while the page is being collected waits in `Arrivals`. */
  #createWatch(): Watch {
    return new Watch(this.#document, {
      glance: () => {
        if (this.#arrivals.areHeld) return;
        attempt(this.#options.failed, () => {
          if (this.#trees.haveChanged) this.#takeInPage();
          this.#watch.unseen(this.#trees.yieldToAnimations);
        });
      },
      texts: async () => (this.#arrivals.areHeld ? 0 : this.#updateTreeRules()),
      idle: () => {
        if (this.#arrivals.areHeld) return;
        this.#takeIn(this.#searchPage);
        this.#options.frameLoaded(this.roots);
      },
      changed: this.#takeInPage,
      fonts: () => {
        this.#takeIn(this.#knowledge.rewriter.fontsLoaded);
      },
      frame: () => {
        this.#options.frameLoaded(this.roots);
      },
    });
  }

  /** Takes in a change of the page, which may bring new sizes for the root. */
  #takeIn(change: () => void): void {
    if (this.#isOver || this.#arrivals.defer(change)) return;
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
    roots?: ReadonlySet<Node>,
  ): void => {
    this.#takeIn(() => {
      this.#updateSheets(roots);
      for (const element of added) this.#trees.collectElement(element, this.#effects);
      for (const element of restyled) this.#trees.updateStyleAttribute(element, this.#effects);
    });
  };

  readonly #updateSheets = (roots?: ReadonlySet<Node>): void => {
    this.#trees.updateSheets(this.#effects, roots);
  };

  /** Makes a change to the links of the page, and tracks the sheets that it brings. */
  readonly #changeLinks = (change: () => void): void => {
    this.#takeIn(() => {
      change();
      this.#updateSheets(new Set(this.#trees.roots));
    });
  };

  /** Looks for changes that leave no trace in the DOM. */
  readonly #searchPage = (): void => {
    this.#search ??= this.#searchAll();
    if (isDoneWithin(SEARCH, this.#search)) this.#search = undefined;
  };

  *#searchAll(): Generator {
    yield* this.#trees.search(this.#effects);
    yield* this.#knowledge.sheets.collectWritten();
  }

  /** Does what the page needs further code for. */
  readonly complete = (): Promise<unknown> => this.#parts.complete();

  /** Step 5. Sets the page back, for good. What is known of its sheets is kept. */
  undo(): void {
    // clones that came last have declarations of ours, too
    this.#watch.flush();
    this.#isOver = true;
    this.#watch.destroy();
    this.#parts.destroy();
    const resizes = changeSizes(this.#effects, (name) => this.#inForce[name]);
    this.#change({ resizes, back: true }, () => {
      this.#knowledge.sheets.answerAs({}, String);
      undoEach([...this.#trees.all, ...this.#knowledge.sheets.all]);
    });
  }
}

/** The time that one part of the search takes at most, in ms. */
const SEARCH = 10;
