/** The twins of the custom properties that rewritten declarations read. */
import type { Block } from './block.js';

/** The custom properties that rewritten declarations read, directly or through others. */
export interface VariableTwins {
  /** A rule declares a custom property. */
  declare(name: string, block: Block): void;
  /** A custom property is registered not to inherit, so nor do its twins. */
  readonly isolate: (name: string) => void;
  /** The rule of a block is gone. */
  readonly forget: (block: Block) => void;
  /** Lists what rules declare a custom property to be. */
  readonly valuesOf: (name: string) => string[];
  /**
   * A rewritten declaration reads a custom property in a role.
   * @param rewrite - rewrites a value of the custom property for that role
   * @returns the name of its twin for the role
   */
  read(name: string, role: string, rewrite: Rewrite): string;
}

type Rewrite = (value: string) => string;

/**
 * Gives each custom property that is read in a role a twin beside it, one a role. So its other uses
 * keep the author's value.
 *
 * It does not matter whether a sheet that declares a property comes before the one that reads it:
 * both sides are indexed, and whichever comes second makes the twin.
 * @param register - puts a `@property` rule in force
 */
export function createVariableTwins(register: (rule: string) => void): VariableTwins {
  const isolated = new Set<string>();
  const declarers = new Map<string, Set<Block>>();
  const rolesOf = new Map<string, Map<string, Rewrite>>();

  const add = (name: string, role: string, rewrite: Rewrite, block: Block): void => {
    block.write(twinName(name, role), rewrite(block.read(name).trim()), name);
  };
  // an untyped twin that is not declared is invalid, so that whoever reads it falls back
  const isolateTwin = (name: string, role: string): void => {
    register(`@property ${twinName(name, role)}{syntax:"*";inherits:false}`);
  };
  return {
    isolate(name) {
      if (isolated.has(name)) return;
      isolated.add(name);
      for (const role of rolesOf.get(name)?.keys() ?? []) isolateTwin(name, role);
    },
    declare(name, block) {
      const blocks = declarers.get(name);
      if (blocks) blocks.add(block);
      else declarers.set(name, new Set([block]));
      for (const [role, rewrite] of rolesOf.get(name) ?? []) add(name, role, rewrite, block);
    },
    forget(block) {
      for (const name of block.declared ?? []) declarers.get(name)?.delete(block);
    },
    valuesOf: (name) => [...(declarers.get(name) ?? [])].map((block) => block.read(name).trim()),
    read(name, role, rewrite) {
      let roles = rolesOf.get(name);
      if (!roles) rolesOf.set(name, (roles = new Map<string, Rewrite>()));
      if (!roles.has(role)) {
        if (isolated.has(name)) isolateTwin(name, role);
        roles.set(role, rewrite); // before the declarers: custom properties may refer to each other in a cycle
        for (const block of declarers.get(name) ?? []) add(name, role, rewrite, block);
      }
      return twinName(name, role);
    },
  };
}

const twinName = (name: string, role: string): string => `--a11y-${role}-${name}`;
