/** The wrapping of declarations, which none of the main effects needs. */
import { longhandIn } from '../css/longhands.js';
import { familyOf } from '../css/shorthands.js';
import { wrappedBy } from '../effects/governed.js';
import type { Wrapping } from './effect-chain.js';

/** Wraps one declaration of a block: each effect adds to the result of the one before. */
export const wrap: Wrapping = (block, property, effects, families, font) => {
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
  const value =
    holder === property ? block.read(holder) : longhandIn(holder, property, block.read(holder));
  if (!value) return;
  let text = block.written.get(property)?.[0] ?? value;
  const isOurs = value.includes('--a11y-'); // the page reads our properties by itself
  if (!isOurs && (property !== 'font-family' || font === 'text')) {
    for (const effect of wrapping) text = effect.wrap?.(text, value, property, block) ?? text;
  }
  // also where nothing was changed: else a changed declaration of another block might outrank it
  block.write(property, text, holder);
};
