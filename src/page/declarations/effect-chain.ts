/** The chain of effects that wrap one property: each adds to the result of the one before. */
import { familyOf, longhandIn } from '../css/shorthands.js';
import { isCssWide } from '../css/values.js';
import type { Effect, Effects } from '../effects/effect.js';
import { wrappedBy } from '../effects/governed.js';
import type { FontKind, IconFonts } from '../fonts/icon-fonts.js';
import type { Block, Surroundings } from './block.js';
import type { Families } from './longhand-families.js';

/** Wraps declarations, rewritten or not, so that they read the custom properties of effects. */
export interface EffectChain {
  /** Takes back what was wrapped in a block before. */
  unwrap(block: Block, properties: readonly string[], effects: Effects): void;
  /** Wraps the declarations of a block. It runs after the rewriting, whose results it wraps. */
  wrap(block: Block, properties: readonly string[], effects: Effects, around: Surroundings): void;
}

export function createEffectChain(iconFonts: IconFonts, families: Families): EffectChain {
  const kinds = new WeakMap<Block, FontKind>();

  function wrapOne(block: Block, property: string, effects: Effects): void {
    const wrapping = wrappedBy.get(property)?.flatMap((name) => effects.get(name) ?? []);
    if (!wrapping?.length) return;
    for (const effect of wrapping) {
      const beside = effect.beside?.(block.read(property), property, block);
      if (beside) block.write(...beside, property);
    }
    const holder = block.holder(property);
    if (!holder) return;
    if (holder !== property) {
      families.keep(familyOf(holder) ?? holder);
      if (!block.written.has(holder)) block.write(holder, block.read(holder));
    }
    const value = valueOf(block, property, holder);
    if (!value) return;
    let text = block.written.get(property)?.[0] ?? value;
    const isOurs = value.includes('--a11y-'); // the page reads our properties by itself
    if (!isOurs && (property !== 'font-family' || kinds.get(block) === 'text')) {
      for (const effect of wrapping) text = effect.wrap?.(text, value, property, block) ?? text;
    }
    // also where nothing was changed: else a changed declaration of another block might outrank it
    block.write(property, text, holder);
  }

  function judgeFont(block: Block, effects: Effects, { selectors }: Surroundings): void {
    const holder = block.holder('font-family');
    const list = holder && valueOf(block, 'font-family', holder);
    if (!list || isCssWide(list)) {
      kinds.set(block, 'text');
      return;
    }
    iconFonts.adopt(block, list, (kind) => {
      // where the whole page is monospaced, that does not mean code
      const isText = kind === 'monospace' && selectors.some(stylesPage);
      kinds.set(block, isText ? 'text' : kind);
      if (kind === 'icons') {
        for (const { onIcons = {} } of effects.values()) {
          for (const [name, value] of Object.entries(onIcons)) {
            block.write(`--a11y-${name}`, String(value), 'font-family');
          }
        }
      }
      block.unwrite('font-family');
      wrapOne(block, 'font-family', effects);
    });
  }

  return {
    unwrap(block, properties, effects) {
      if (!some(effects, wraps)) return;
      for (const property of properties) if (wrappedBy.has(property)) block.unwrite(property);
    },
    wrap(block, properties, effects, around) {
      if (properties.includes('font-family') && some(effects, ({ onIcons }) => onIcons)) {
        judgeFont(block, effects, around);
      }
      // most visitors want no such effect, and pages have thousands of blocks
      if (!some(effects, wraps)) return;
      for (const property of properties) wrapOne(block, property, effects);
    },
  };
}

const some = (effects: Effects, test: (effect: Effect) => unknown): boolean =>
  [...effects.values()].some(test);

const wraps = (effect: Effect): boolean => 'wrap' in effect || 'beside' in effect;

/** @param holder - the property itself or the shorthand that holds it */
const valueOf = (block: Block, property: string, holder: string): string | undefined =>
  holder === property ? block.read(holder) : longhandIn(holder, property, block.read(holder));

/** Tells a selector for all text of a page. */
const stylesPage = (selector: string): boolean =>
  /(?:^|,)\s*(?:html|body|:root|\*|p)\s*(?:,|$)/i.test(selector);
