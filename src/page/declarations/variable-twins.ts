import type { Block } from './block.js';
import type { Role } from '../effects/effects.js';

export interface Twins {
  /** A rule declares a custom property. */
  declare(name: string, block: Block): void;
  /** A custom property is registered not to inherit, hence nor do its twins. */
  readonly isolate: (name: string) => void;
  /** The rule of a block is gone. */
  readonly forget: (block: Block) => void;
  /** What rules declare a custom property to be. */
  readonly valuesOf: (name: string) => string[];
  /** A governed declaration reads a custom property: the name of its twin for that role. */
  read(name: string, role: Role): string;
}

/**
 * The custom properties that governed declarations read, directly or through others. Each gets a
 * twin beside it for each part it plays, so that its other uses keep the author's value.
 *
 * It does not matter whether a sheet that declares a property comes before the one that reads it:
 * both sides are indexed, and whichever comes second makes the twin.
 * @param rewrite - rewrites the value of a custom property for a role
 * @param register - puts a `@property` rule in force
 */
export function createTwins(
  rewrite: (value: string, role: Role) => string,
  register: (rule: string) => void,
): Twins {
  const isolated = new Set<string>();
  const declarers = new Map<string, Set<Block>>();
  const rolesOf = new Map<string, Set<Role>>();

  const add = (name: string, role: Role, block: Block): void => {
    block.write(twinName(name, role), rewrite(block.read(name).trim(), role), name);
  };
  // an untyped twin that is not declared is invalid, so that whoever reads it falls back
  const isolateTwin = (name: string, role: Role): void => {
    register(`@property ${twinName(name, role)}{syntax:"*";inherits:false}`);
  };
  return {
    isolate(name) {
      if (isolated.has(name)) return;
      isolated.add(name);
      for (const role of entry(rolesOf, name)) isolateTwin(name, role);
    },
    declare(name, block) {
      entry(declarers, name).add(block);
      for (const role of entry(rolesOf, name)) add(name, role, block);
    },
    forget(block) {
      for (const name of block.declared ?? []) declarers.get(name)?.delete(block);
    },
    valuesOf: (name) => [...(declarers.get(name) ?? [])].map((block) => block.read(name).trim()),
    read(name, role) {
      const roles = entry(rolesOf, name);
      if (!roles.has(role)) {
        if (isolated.has(name)) isolateTwin(name, role);
        roles.add(role); // before the declarers: custom properties may refer to each other in a cycle
        for (const block of entry(declarers, name)) add(name, role, block);
      }
      return twinName(name, role);
    },
  };
}

const twinName = (name: string, role: Role): string => `--a11y-${role}-${name}`;

function entry<T>(map: Map<string, Set<T>>, key: string): Set<T> {
  let set = map.get(key);
  if (!set) map.set(key, (set = new Set()));
  return set;
}
