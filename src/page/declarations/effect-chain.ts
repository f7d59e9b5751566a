import type { Surroundings } from './rewriter.js';
import type { Block } from './block.js';
import type { Families } from './longhand-families.js';
import { furtherEffect, furtherNames, furtherOf } from '../effects/optional/index.js';
import { longhandIn } from '../css/shorthands.js';
import type { FontKind, IconFonts } from '../fonts/icon-fonts.js';
import { familyOf, type Effect } from '../effects/effects.js';
import { isCssWide } from '../css/values.js';

/** Lets what the other effects have made of a block, or the author's own, read the further ones. */
export interface Wrapping {
  /** Takes back what an earlier time has made of a block. */
  unwrap(block: Block, properties: readonly string[], effects: ReadonlySet<Effect>): void;
  /** Comes after all other effects, as what they have declared becomes part of it. */
  wrap(
    block: Block,
    properties: readonly string[],
    effects: ReadonlySet<Effect>,
    around: Surroundings,
  ): void;
}

export function createWrapping(iconFonts: IconFonts, families: Families): Wrapping {
  const kinds = new WeakMap<Block, FontKind>();

  function wrapOne(block: Block, property: string, effects: ReadonlySet<Effect>): void {
    const names = furtherOf.get(property)?.filter((name) => effects.has(name));
    if (!names?.length) return;
    for (const effect of names.map(furtherEffect)) {
      const beside = effect.beside?.(block.read(property), property, block);
      if (beside) block.write(...beside, property);
    }
    const name = block.holder(property);
    if (!name) return;
    if (name !== property) {
      families.keep(familyOf(name) ?? name);
      if (!block.written.has(name)) block.write(name, block.read(name));
    }
    const value = valueOf(block, property, name);
    if (!value) return;
    let text = block.written.get(property)?.[0] ?? value;
    const isOurs = value.includes('--a11y-'); // meets us half-way by itself
    for (const name of isOurs ? [] : names) {
      if (property === 'font-family' && kinds.get(block) !== 'text') continue;
      text = furtherEffect(name).wrap?.(text, value, property, block) ?? text;
    }
    // what is not changed, too: it may be outranked by what is, elsewhere
    block.write(property, text, name);
  }

  function judgeFont(
    block: Block,
    effects: ReadonlySet<Effect>,
    { selectors }: Surroundings,
  ): void {
    const name = block.holder('font-family');
    const list = name && valueOf(block, 'font-family', name);
    if (!list || isCssWide(list)) {
      kinds.set(block, 'text');
      return;
    }
    iconFonts.adopt(block, list, (kind) => {
      // a page that is monospaced as a whole is no code
      const isText = kind === 'monospace' && selectors.some(stylesPage);
      kinds.set(block, isText ? 'text' : kind);
      if (kind === 'icons') {
        for (const name of OF_LETTERS) block.write(name, 'initial', 'font-family');
        block.write('--a11y-letter-spacing', '0px', 'font-family');
      }
      block.unwrite('font-family');
      wrapOne(block, 'font-family', effects);
    });
  }

  return {
    unwrap(block, properties, effects) {
      if (!hasFurther(effects)) return;
      for (const property of properties) if (furtherOf.has(property)) block.unwrite(property);
    },
    wrap(block, properties, effects, around) {
      if (FOR_LETTERS.some((name) => effects.has(name)) && properties.includes('font-family')) {
        judgeFont(block, effects, around);
      }
      // most visitors want none of them, and pages have thousands of blocks
      if (!hasFurther(effects)) return;
      for (const property of properties) wrapOne(block, property, effects);
    },
  };
}

const hasFurther = (effects: ReadonlySet<Effect>): boolean =>
  furtherNames.some((name) => effects.has(name));

/** @param name - the property itself or the shorthand that holds it */
const valueOf = (block: Block, property: string, name: string): string | undefined =>
  name === property ? block.read(name) : longhandIn(name, property, block.read(name));

/** What makes letters of a font's own choice. */
const FOR_LETTERS: readonly Effect[] = ['spacing', 'lineHeight', 'fontWeight', 'fontFamily'];
/** What must not be done to icons. */
const OF_LETTERS = ['--a11y-font-weight', '--a11y-line-height', '--a11y-leading'];

/** Whether a selector is for all text of a page, whatever it says. */
const stylesPage = (selector: string): boolean =>
  /(?:^|,)\s*(?:html|body|:root|\*|p)\s*(?:,|$)/i.test(selector);
