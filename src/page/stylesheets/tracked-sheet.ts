import type { Surroundings } from '../declarations/block.js';
import type { Adopter } from '../declarations/rewriter.js';
import { createCounterpart } from './counterpart.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import { isInForce } from './in-force.js';
import type { OwnMedia } from './media-preferences.js';
import type { Effects } from '../effects/effect.js';
import { importedAs, isPrintOnly } from './rules.js';
import { createWalk, holdsRules, type Render, type Styling } from './rule-walk.js';

/**
 * One style sheet of the page, which is left as it is, and its counterpart: the same rules with what
 * preferences govern in them, in the same order, layers and conditions. Adopted after all sheets of
 * the page, counterparts win over these and rank among themselves as these do.
 */
export interface AdoptedSheet {
  /** To be adopted while the sheet is in force; none where there is nothing that is governed. */
  readonly counterpart: CSSStyleSheet | undefined;
  /** Whether the sheet makes cascade layers, those of its imports included. */
  readonly layered: boolean;
  /** The addresses of what cannot be read. */
  readonly unreadable: readonly string[];
  /** Adopts for further effects what is adopted already. */
  extend(effects: Effects): void;
  /**
   * Adopts the rules that are new since the last time, a bit at a time.
   * @param thoroughly - looks at every rule; else only where their number has changed
   */
  update(effects: Effects, thoroughly?: boolean): Generator;
  /** Looks at one rule after the other for what a script has written into it. */
  look(): Generator;
  /** Brings the counterpart in line with what is adopted. */
  render(): void;
  /** Media that hold have changed. */
  remedia(): void;
  /** Takes back what had to be put into the sheet. */
  undo(): void;
  /** The page has dropped the sheet. */
  forget(): void;
}

/** A rule that is not inside another, with the text of its counterpart if that is known. */
interface Top {
  render: Render;
  text: string | undefined;
  /** Whether there were rules in it. */
  held: boolean;
}

/**
 * @param create - makes a sheet for the counterpart; none where the rules are another sheet's to
 * render, which `changed` tells that there is something to
 */
export function adoptSheet(
  sheet: CSSStyleSheet,
  adopter: Adopter,
  ownMedia: OwnMedia,
  read: ReadDeclarations,
  create: (() => CSSStyleSheet) | undefined,
  outside: Surroundings = { selectors: [], print: false },
  changed: () => void = () => undefined,
): AdoptedSheet & { readonly texts: () => readonly string[] } {
  const base = sheet.href ?? sheet.ownerNode?.baseURI ?? document.baseURI;
  const tops = new Map<CSSRule, Top>();
  const media = new Set<MediaList>();
  const imports = new Map<CSSStyleSheet, ReturnType<typeof adoptSheet>>();
  const counterpart = create && createCounterpart(create());
  const loading = new Set<CSSRule>();
  let effects: Effects = new Map();
  let count = 0;
  let dirty = false;
  let layered = false;
  let unreadable = false;
  let print = isPrintOnly(sheet.media);
  addMedia(sheet.media);

  const walk = createWalk(base, read, {
    adopt,
    imported: visitImport,
    media: addMedia,
    registered({ name, inherits }) {
      if (!inherits) adopter.isolate(name);
    },
    layered() {
      layered = true;
    },
  });

  const { stylings, insides } = walk;

  function addMedia(list: MediaList): void {
    media.add(list);
    ownMedia.add(list);
  }

  function adopt({ block, around }: Styling): void {
    adopter.adopt(block, effects, print ? { ...around, print } : around);
  }

  function readRules(): ArrayLike<CSSRule> & Iterable<CSSRule> {
    try {
      const { cssRules } = sheet;
      unreadable = false;
      return cssRules;
    } catch {
      unreadable = true;
      return [];
    }
  }

  /** Takes in a rule that is not inside another. */
  function take(rule: CSSRule): void {
    const known = tops.get(rule);
    // the same one each time: what is adopted in it tells the one that it was first taken in with
    const top: Top = known ?? { render: nothing, text: undefined, held: false };
    const touch = (): void => {
      dirty = true;
      top.text = undefined;
      changed();
    };
    const before = stylings.size;
    top.render = walk.visit(rule, outside, touch) ?? nothing;
    top.held = holdsRules(rule);
    if (!loading.has(rule)) tops.set(rule, top);
    if (!known || stylings.size > before) touch();
  }

  function visitImport(
    rule: CSSImportRule,
    around: Surroundings,
    touch: () => void,
  ): Render | undefined {
    const { styleSheet, layerName } = rule;
    // in Chromium, those of its sheet are others, without effect
    addMedia(rule.media);
    if (layerName !== null) layered = true;
    if (!styleSheet) {
      loading.add(rule);
      return undefined;
    }
    let imported = imports.get(styleSheet);
    if (!imported) {
      imported = adoptSheet(styleSheet, adopter, ownMedia, read, undefined, around, touch);
      imports.set(styleSheet, imported);
    }
    const { texts } = imported;
    const content = (): string => texts().join('\n');
    if (layerName === '') {
      insides.put(styleSheet, content);
      return undefined;
    }
    return () => {
      const text = content();
      return text && importedAs(rule, text);
    };
  }

  /** Sheets whose rules come and go would otherwise keep what has gone. */
  function forgetDeleted(): void {
    for (const [rule, { block }] of stylings) {
      if (rule.parentStyleSheet && rule.parentRule?.parentStyleSheet !== null) continue;
      adopter.forget(block);
      walk.forget(rule);
      rerender();
    }
    for (const rule of tops.keys()) if (!rule.parentStyleSheet) tops.delete(rule);
  }

  function rerender(): void {
    dirty = true;
    for (const top of tops.values()) top.text = undefined;
    changed();
  }

  const adopted = {
    texts: () =>
      [...readRules()].flatMap((rule) => {
        const top = tops.get(rule);
        const text = top && (top.text ??= top.render());
        return text ? [text] : [];
      }),
    get counterpart() {
      return counterpart?.sheet.cssRules.length ? counterpart.sheet : undefined;
    },
    get layered() {
      return layered || [...imports.values()].some((imported) => imported.layered);
    },
    get unreadable() {
      const below = [...imports.values()].flatMap((imported) => imported.unreadable);
      return unreadable && isInForce(sheet) ? [sheet.href ?? 'a style sheet', ...below] : below;
    },
    extend(further: Effects) {
      effects = new Map([...effects, ...further]);
      for (const styling of stylings.values()) adopt(styling);
      for (const imported of imports.values()) imported.extend(further);
    },
    *update(wanted: Effects, thoroughly = false): Generator {
      effects = wanted;
      if (print !== isPrintOnly(sheet.media)) {
        // media="print" until it has loaded, so as not to block the first paint
        print = !print;
        adopted.extend(effects);
      }
      const rules = readRules();
      const [first] = rules;
      // as many as before with the first one unknown: the text was replaced
      const replaced = first !== undefined && !tops.has(first);
      if (thoroughly || replaced || loading.size || rules.length !== count) {
        if (thoroughly || replaced || rules.length < count) forgetDeleted();
        count = rules.length;
        loading.clear();
        for (const rule of rules) {
          const known = tops.get(rule);
          if (known && !(thoroughly && (known.held || holdsRules(rule)))) continue;
          take(rule);
          yield;
        }
      }
      for (const imported of imports.values()) yield* imported.update(effects, thoroughly);
    },
    *look(): Generator {
      for (const [rule, { block }] of stylings) {
        if (rule.parentStyleSheet && walk.hasChanged(rule)) {
          adopter.forget(block);
          walk.forget(rule);
          take(outermost(rule));
        }
        yield;
      }
      for (const imported of imports.values()) yield* imported.look();
    },
    render() {
      if (counterpart) {
        const { sheet: ours } = counterpart;
        const { mediaText } = sheet.media;
        if (ours.media.mediaText !== mediaText) ours.media.mediaText = mediaText;
        const disabled = !isInForce(sheet);
        if (ours.disabled !== disabled) ours.disabled = disabled;
      }
      if (!dirty) return;
      dirty = false;
      counterpart?.set(adopted.texts());
      insides.render();
      for (const imported of imports.values()) imported.render();
    },
    remedia() {
      rerender();
      for (const imported of imports.values()) imported.remedia();
    },
    undo() {
      insides.undo();
      for (const imported of imports.values()) imported.undo();
    },
    forget() {
      for (const { block } of stylings.values()) adopter.forget(block);
      for (const list of media) ownMedia.forget(list);
      for (const imported of imports.values()) imported.forget();
      stylings.clear();
      tops.clear();
    },
  };
  return adopted;
}

function outermost(rule: CSSRule): CSSRule {
  return rule.parentRule ? outermost(rule.parentRule) : rule;
}

const nothing: Render = () => '';
