/** The families of longhands that one shorthand sets together. */
import type { Block } from './block.js';

/**
 * Copies longhands that are not changed, but that a shorthand sets together with some that are. Such a
 * shorthand with `var()` is written above its block as a whole. There it would outrank what another
 * block declares for the other longhands.
 */
export interface Families {
  /** From now on, blocks copy their declarations of a family above themselves. */
  keep(family: string): void;
  /** Takes note of a block that declares a property of a family. */
  add(block: Block, family: string): void;
  forget(block: Block): void;
}

export function createFamilies(): Families {
  const members = new Map<string, Set<Block>>();
  const kept = new Set<string>();

  return {
    keep(family) {
      if (kept.has(family)) return;
      kept.add(family);
      for (const block of members.get(family) ?? []) block.keep(family);
    },
    add(block, family) {
      const blocks = members.get(family);
      if (blocks) blocks.add(block);
      else members.set(family, new Set([block]));
      if (kept.has(family)) block.keep(family);
    },
    forget(block) {
      for (const blocks of members.values()) blocks.delete(block);
    },
  };
}
