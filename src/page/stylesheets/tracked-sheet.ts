/** A style sheet of the page, whose counterpart is kept equal to it. */
import { native } from '../../dom/native.js';
import type { Surroundings } from '../declarations/block.js';
import type { Rewriter } from '../declarations/rewriter.js';
import type { Effects } from '../effects/effect.js';
import { createChunks, type Chunks } from './chunks.js';
import { copyConditions, isInForce } from './in-force.js';
import type { MediaAnswers } from './media-answers.js';
import type { Render } from './nested-counterparts.js';
import { holdsRules, RuleWalk, type KnownRule, type Styling, type Walking } from './rule-walk.js';
import { glanceOf, importedAs, isOwn, isPrintOnly, outermost } from './rules.js';

/** Everything that the sheets of a page have in common. */
export interface TrackingOptions extends Walking {
  readonly document: Document;
  readonly rewriter: Rewriter;
  readonly mediaAnswers: MediaAnswers;
}

/** Makes empty sheets for the counterpart of a sheet, or is the place of an imported one. */
type Place = (() => CSSStyleSheet) | ImportPlace;

/** The place of an imported sheet in the one that imports it. */
interface ImportPlace {
  readonly around: Surroundings;
  /** Tells the sheet around it that its counterpart has changed. */
  readonly changed: () => void;
}

/**
 * A style sheet of the page, and its *counterpart*: a sheet of the engine's own with the same rules in
 * the same order, layers and conditions, but only with the declarations that effects govern. To
 * *track* a sheet is to keep its counterpart in line with it. The sheet itself stays as it is.
 *
 * Counterparts are adopted after all sheets of the page, so they win over these, and they rank among
 * themselves as these do. The rules of an imported sheet stand in the counterpart of the sheet that
 * imports it.
 */
export class TrackedSheet {
  readonly #sheet: CSSStyleSheet;
  readonly #options: TrackingOptions;
  /** None for an imported sheet. */
  readonly #counterpart: Chunks | undefined;
  readonly #around: Surroundings;
  readonly #changed: () => void;
  readonly #walk: RuleWalk;
  readonly #imports = new Map<CSSStyleSheet, TrackedSheet>();
  /** The `@import` rules whose sheets have not come yet. */
  readonly #loading = new Set<CSSRule>();
  readonly #media = new Set<MediaList>();
  #effects: Effects = new Map();
  /** The effects that all rules are rewritten for; undefined while they are not. */
  #rewrittenFor: Effects | undefined;
  /** The number of rules in the sheet when they were last collected. */
  #count = 0;
  /** The number of times that the text of a rule's counterpart has changed, and the one last rendered. */
  #changes = 0;
  #rendered = 0;
  #hasOwnLayers = false;
  #isUnreadable = false;
  #isPrintOnly: boolean;
  /** The sheet at a glance when its rules were last collected, and its first rule: another one where its text is replaced. */
  #seen = '';
  #first: CSSRule | undefined;

  constructor(sheet: CSSStyleSheet, options: TrackingOptions, place: Place) {
    const imported = 'around' in place ? place : undefined;
    this.#sheet = sheet;
    this.#options = options;
    this.#counterpart = 'around' in place ? undefined : createChunks(place);
    this.#around = imported?.around ?? { selectors: [], print: false };
    this.#changed = imported?.changed ?? (() => undefined);
    this.#isPrintOnly = isPrintOnly(sheet.media);
    this.#addMedia(sheet.media);
    const base = sheet.href ?? sheet.ownerNode?.baseURI ?? native(options.document).baseURI;
    this.#walk = new RuleWalk(base, options, {
      rewrite: this.#rewrite,
      imported: (rule, around, changed) => this.#visitImport(rule, around, changed),
      media: this.#addMedia,
      registered: options.rewriter.registered,
      layered: () => {
        this.#hasOwnLayers = true;
      },
    });
  }

  /** The counterpart; none where nothing in the sheet is governed. */
  get counterpart(): readonly CSSStyleSheet[] {
    return this.#counterpart?.sheets ?? [];
  }

  /** True if the sheet makes cascade layers, or a sheet that it imports does. */
  get hasLayers(): boolean {
    return this.#hasOwnLayers || [...this.#imports.values()].some(({ hasLayers }) => hasLayers);
  }

  /** The addresses of what cannot be read. */
  get unreadable(): readonly string[] {
    const below = [...this.#imports.values()].flatMap(({ unreadable }) => unreadable);
    return this.#isUnreadable && isInForce(this.#sheet)
      ? [this.#sheet.href ?? 'a style sheet', ...below]
      : below;
  }

  /** True if the sheet shows at a glance that it has changed since its rules were last collected. */
  get hasChanged(): boolean {
    const rules = this.#isUnreadable ? [] : this.#readRules();
    if (glanceOf(this.#sheet, rules) !== this.#seen || rules[0] !== this.#first) return true;
    return [...this.#imports.values()].some((one) => one.hasChanged);
  }

  /**
   * Collects the rules that are new since the last time, and rewrites them, a bit at a time. If there are
   * other effects than the last time, it rewrites all rules.
   * @param thoroughly - looks at every rule, and not only where the number of rules has changed
   */
  *collect(effects: Effects, thoroughly = false): Generator {
    this.#addMedia(this.#sheet.media);
    // some pages load a sheet as media="print", so as not to block the first paint
    const print = isPrintOnly(this.#sheet.media);
    if (effects !== this.#rewrittenFor || print !== this.#isPrintOnly) {
      this.#effects = effects;
      this.#isPrintOnly = print;
      this.#rewrittenFor = undefined;
      for (const { styling } of this.#walk.rules.values()) {
        if (styling) this.#rewrite(styling);
        yield;
      }
      this.#rewrittenFor = effects;
    }
    const rules = this.#readRules();
    // the statement that names the lowest layer is the engine's own
    const first = Number(isOwn(rules[0]));
    const length = rules.length - first;
    this.#seen = glanceOf(this.#sheet, rules);
    this.#first = rules[0];
    // when the text of a sheet is replaced, its first rule is new, even if the number of rules is the same
    const isReplaced = length > 0 && !this.#walk.rules.has(rules[first] as CSSRule);
    if (thoroughly || isReplaced || this.#loading.size || length !== this.#count) {
      if (thoroughly || isReplaced || length < this.#count) yield* this.#forgetDeleted();
      this.#loading.clear();
      for (const rule of rules) {
        const known = this.#walk.rules.get(rule);
        if (known && !(thoroughly && (!known.isPlain || holdsRules(rule)))) continue;
        this.#collectRule(rule);
        yield;
      }
      // last, as whoever collects may stop for good after each rule
      this.#count = length;
    }
    for (const imported of this.#imports.values()) yield* imported.collect(effects, thoroughly);
  }

  /** Looks at one rule after the other, and collects those that a script has written into again. */
  *collectWritten(): Generator {
    for (const [rule, known] of this.#walk.rules) {
      if (rule.parentStyleSheet && this.#walk.hasChanged(rule, known)) {
        this.#forgetRule(known);
        this.#collectRule(outermost(rule));
      }
      yield;
    }
    for (const imported of this.#imports.values()) yield* imported.collectWritten();
  }

  /** True if something was rewritten that is not in the counterpart. */
  get isOld(): boolean {
    return this.#rendered !== this.#changes;
  }

  /** Brings the counterpart in line with what has been rewritten, a bit at a time. */
  *render(): Generator {
    if (!this.isOld) return;
    const changes = this.#changes;
    for (const imported of this.#imports.values()) yield* imported.render();
    const texts: string[] = [];
    for (const rule of this.#readRules()) {
      const text = this.#textOf(rule);
      if (text) texts.push(text);
      yield;
    }
    if (this.#counterpart) yield* this.#counterpart.set(texts);
    this.#rendered = changes;
  }

  /** Puts the counterpart in force where its sheet is. */
  putInForce(): void {
    this.#walk.nested.update();
    for (const imported of this.#imports.values()) imported.putInForce();
    for (const sheet of this.counterpart) copyConditions(this.#sheet, sheet);
  }

  /** Has the rules rendered anew that hold others, as their text has changed. */
  renderAnew(): void {
    this.#changes++;
    for (const known of this.#walk.rules.values()) if (!known.isPlain) known.text = undefined;
    this.#changed();
    for (const imported of this.#imports.values()) imported.renderAnew();
  }

  /** Removes the rules that had to be put into the sheet. */
  undo(): void {
    this.#walk.nested.undo();
    for (const imported of this.#imports.values()) imported.undo();
  }

  /** Forgets a sheet that the page has dropped. */
  forget(): void {
    for (const known of this.#walk.rules.values()) this.#forgetRule(known);
    for (const list of this.#media) this.#options.mediaAnswers.forget(list);
    for (const imported of this.#imports.values()) imported.forget();
  }

  readonly #addMedia = (list: MediaList): void => {
    this.#media.add(list);
    this.#options.mediaAnswers.add(list);
  };

  readonly #rewrite = ({ block, around }: Styling): void => {
    const print = this.#isPrintOnly;
    this.#options.rewriter.rewrite(block, this.#effects, print ? { ...around, print } : around);
  };

  #readRules(): ArrayLike<CSSRule> & Iterable<CSSRule> {
    try {
      const { cssRules } = this.#sheet;
      this.#isUnreadable = false;
      return cssRules;
    } catch {
      this.#isUnreadable = true;
      return [];
    }
  }

  /** Collects a rule that is not inside another rule. */
  #collectRule(rule: CSSRule): void {
    const isNew = !this.#walk.rules.has(rule);
    const known = this.#walk.know(rule);
    const changed = (): void => {
      this.#changes++;
      known.text = undefined;
      this.#changed();
    };
    this.#walk.visit(rule, this.#around, changed);
    if (isNew) changed();
    if (this.#loading.has(rule)) this.#walk.rules.delete(rule);
  }

  #visitImport(rule: CSSImportRule, around: Surroundings, changed: () => void): Render | undefined {
    const { styleSheet, layerName } = rule;
    // the media of the rule and of its sheet are two lists in Chromium, and only the rule's count
    this.#addMedia(rule.media);
    if (layerName !== null) this.#hasOwnLayers = true;
    if (!styleSheet) {
      this.#loading.add(rule);
      return undefined;
    }
    const imported =
      this.#imports.get(styleSheet) ??
      new TrackedSheet(styleSheet, this.#options, { around, changed });
    this.#imports.set(styleSheet, imported);
    const content = (): string =>
      [...imported.#readRules()].map((one) => imported.#textOf(one)).join('\n');
    if (layerName === '') {
      this.#walk.nested.put(styleSheet, content);
      return undefined;
    }
    return () => {
      const text = content();
      return text.trim() && importedAs(rule, text);
    };
  }

  #forgetRule(known: KnownRule): void {
    if (known.styling) this.#options.rewriter.forget(known.styling.block);
    known.styling = known.head = undefined;
    known.isPlain = false;
  }

  /** Forgets rules that were deleted, so that a sheet whose rules come and go does not keep all of them. */
  *#forgetDeleted(): Generator {
    const { rules } = this.#walk;
    const before = rules.size;
    for (const [rule, known] of rules) {
      yield;
      if (rule.parentStyleSheet && rule.parentRule?.parentStyleSheet !== null) continue;
      this.#forgetRule(known);
      rules.delete(rule);
    }
    if (rules.size < before) this.renderAnew();
  }

  /** The text of the counterpart of a rule that is not inside another one. */
  #textOf(rule: CSSRule): string | undefined {
    const known = this.#walk.rules.get(rule);
    return known && (known.text ??= known.render());
  }
}
