/** The twins of the custom properties that rewritten declarations read. */
import type { Block } from './block.js';

/** The twins, and what must be known of custom properties to make them. */
export interface VariableTwins {
  /** Takes note of a block that declares a custom property. */
  declare(name: string, block: Block): void;
  /** Takes note of a custom property that is registered not to inherit: its twins must not either. */
  readonly isolate: (name: string) => void;
  /** Forgets a block whose rule is gone. */
  readonly forget: (block: Block) => void;
  /** Lists the values that rules declare for a custom property. */
  readonly valuesOf: (name: string) => string[];
  /**
   * Makes the twin of a custom property that a rewritten declaration reads.
   * @param role - the role in which it is read
   * @param rewrite - rewrites a value of the custom property for that role
   * @returns the name of the twin
   */
  read(name: string, role: string, rewrite: Rewrite): string;
}

type Rewrite = (value: string) => string;

/**
 * Makes twins of custom properties: one for each role in which a property is read. So its other uses
 * keep the author's value.
 *
 * The sheet that declares a property may come before or after the one that reads it. Both are
 * indexed, and the later one makes the twin.
 * @param register - puts a `@property` rule in force
 */
export function createVariableTwins(register: (rule: string) => void): VariableTwins {
  const isolated = new Set<string>();
  const declarers = new Map<string, Set<Block>>();
  const rolesOf = new Map<string, Map<string, Rewrite>>();

  const add = (name: string, role: string, rewrite: Rewrite, block: Block): void => {
    block.write(twinName(name, role), rewrite(block.read(name).trim()), name);
  };
  // without a type it needs no initial value: where it is not declared, `var()` falls back
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
        roles.set(role, rewrite); // before the loop, as custom properties may refer to each other in a cycle
        for (const block of declarers.get(name) ?? []) add(name, role, rewrite, block);
      }
      return twinName(name, role);
    },
  };
}

const twinName = (name: string, role: string): string => `--a11y-${role}-${name}`;
