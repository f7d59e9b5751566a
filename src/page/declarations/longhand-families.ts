/** The families of longhands that one shorthand sets together. */
import type { Block } from './block.js';

/**
 * Longhands that are not changed themselves but set together with some that are: a shorthand with
 * `var()`, written above its block, must not outrank what another block says of the rest.
 */
export interface Families {
  /** From now on, blocks write what they declare of a family above themselves. */
  keep(family: string): void;
  /** A block declares some of a family. */
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
