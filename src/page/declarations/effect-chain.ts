/** The chain of effects that wrap one property: each adds to the result of the one before. */
import { familiesIn } from '../css/shorthands.js';
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

/**
 * Wraps one declaration of a block.
 * @param font - the kind of the block's font, where that is known
 */
export type Wrapping = (
  block: Block,
  property: string,
  effects: Effects,
  families: Families,
  font: FontKind | undefined,
) => void;

/** @param wrapping - gives the code that wraps, once an effect that needs it has come */
export function createEffectChain(
  iconFonts: IconFonts,
  families: Families,
  wrapping: () => Wrapping | undefined,
): EffectChain {
  const kinds = new WeakMap<Block, FontKind>();

  /** The code for it comes with the first effect that needs it. */
  function wrapOne(block: Block, property: string, effects: Effects): void {
    wrapping()?.(block, property, effects, families, kinds.get(block));
  }

  function judgeFont(block: Block, effects: Effects, { selectors }: Surroundings): void {
    const holder = block.holder('font-family');
    const list = holder && familiesIn(holder, block.read(holder));
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

/** Tells a selector for all text of a page. */
const stylesPage = (selector: string): boolean =>
  /(?:^|,)\s*(?:html|body|:root|\*|p)\s*(?:,|$)/i.test(selector);
