import type { Adopter, Surroundings } from './adopter.js';
import { Block } from './block.js';
import type { OwnTheme } from './own-theme.js';
import type { Effect } from './roles.js';
import { isPrintOnly, visitRule } from './rules.js';

/** One style sheet of the page: adopts its rules, notices new ones, and sets all of them back. */
export interface AdoptedSheet {
  /** Whether the sheet makes cascade layers, those of its imports included. */
  readonly layered: boolean;
  /** The addresses of what cannot be read. */
  readonly unreadable: readonly string[];
  /** Adopts for further effects what is adopted already. */
  extend(effects: ReadonlySet<Effect>): void;
  /**
   * Adopts the rules that are new since the last time.
   * @param thoroughly - looks at every rule; else only where their number has changed
   */
  update(effects: ReadonlySet<Effect>, thoroughly?: boolean): void;
  /** Sets every rule back. */
  undo(): void;
  /** The page has dropped the sheet. */
  forget(): void;
}

export function adoptSheet(
  sheet: CSSStyleSheet,
  adopter: Adopter,
  theme: OwnTheme,
  outside: Surroundings = { selectors: [], print: false },
): AdoptedSheet {
  const blocks = new Map<Block, Surroundings>();
  const media = new Set<MediaList>([sheet.media]);
  const imports = new Map<CSSStyleSheet, AdoptedSheet>();
  let seen = new WeakSet<CSSRule>();
  let count = 0;
  let layered = false;
  let unreadable = false;
  const loading = new Set<CSSRule>();
  let print = isPrintOnly(sheet.media);
  theme.add(sheet.media);

  function adopt(block: Block, effects: ReadonlySet<Effect>, around: Surroundings): void {
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

  function adoptNewRules(
    rules: Iterable<CSSRule>,
    effects: ReadonlySet<Effect>,
    thoroughly: boolean,
  ): void {
    loading.clear();
    for (const top of rules) {
      if (seen.has(top) && !thoroughly) continue;
      visitRule(top, outside, {
        block(rule, around) {
          if (seen.has(rule)) return;
          seen.add(rule);
          const block = new Block(rule.style);
          blocks.set(block, around);
          adopt(block, effects, around);
        },
        imported(rule, around) {
          const { styleSheet } = rule;
          if (!styleSheet) loading.add(rule);
          else if (!imports.has(styleSheet)) {
            imports.set(styleSheet, adoptSheet(styleSheet, adopter, theme, around));
          }
        },
        media(list) {
          media.add(list);
          theme.add(list);
        },
        registered({ name, inherits }) {
          if (!inherits) adopter.isolate(name);
        },
        layered() {
          layered = true;
        },
      });
      if (!loading.has(top)) seen.add(top);
    }
  }

  /** Sheets whose rules come and go would otherwise keep what has gone. */
  function forgetDeleted(): void {
    for (const block of blocks.keys()) {
      if (block.isInForce) continue;
      adopter.forget(block);
      blocks.delete(block);
    }
  }

  const adopted: AdoptedSheet = {
    get layered() {
      return layered || [...imports.values()].some((imported) => imported.layered);
    },
    get unreadable() {
      const below = [...imports.values()].flatMap((imported) => imported.unreadable);
      return unreadable && !sheet.disabled ? [sheet.href ?? 'a style sheet', ...below] : below;
    },
    extend(effects) {
      for (const [block, around] of blocks) adopt(block, effects, around);
      for (const imported of imports.values()) imported.extend(effects);
    },
    update(effects, thoroughly = false) {
      if (print !== isPrintOnly(sheet.media)) {
        // media="print" until it has loaded, so as not to block the first paint
        print = !print;
        adopted.extend(effects);
      }
      const rules = readRules();
      const [first] = rules;
      // as many as before with the first one unknown: the text was replaced
      const replaced = first !== undefined && !seen.has(first);
      if (thoroughly || replaced || loading.size || rules.length !== count) {
        if (thoroughly || replaced || rules.length < count) forgetDeleted();
        count = rules.length;
        adoptNewRules(rules, effects, thoroughly);
      }
      for (const [block, around] of thoroughly ? blocks : []) {
        if (block.takeOver()) adopt(block, effects, around);
      }
      for (const imported of imports.values()) imported.update(effects, thoroughly);
    },
    undo() {
      forgetDeleted(); // Firefox throws where a rule has gone
      for (const block of blocks.keys()) block.undo();
      for (const imported of imports.values()) imported.undo();
    },
    forget() {
      for (const block of blocks.keys()) adopter.forget(block);
      for (const list of media) theme.forget(list);
      for (const imported of imports.values()) imported.forget();
      blocks.clear();
      seen = new WeakSet();
    },
  };
  return adopted;
}
