/** The twins of the custom properties that rewritten declarations read. */
import { LAYER } from '../effects/base-rules.js';
import type { Block } from './block.js';
import { findRegistered, signsOf } from './registered-properties.js';

/** The twins, and what must be known of custom properties to make them. */
export interface VariableTwins {
  /** Takes note of a block that declares a custom property. */
  declare(name: string, block: Block): void;
  /** Takes note that custom properties have been registered, for which `update` is to look. */
  readonly registered: () => void;
  /** Looks for signs that a script has registered some. */
  readonly look: () => void;
  /** Registers the twins of custom properties that are registered, if something has changed since. */
  readonly update: () => void;
  /** Forgets a block whose rule is gone. */
  readonly forget: (block: Block) => void;
  /** Lists the values that rules declare for a custom property. */
  readonly valuesOf: (name: string) => string[];
  /**
   * Makes the twin of a custom property that a rewritten declaration reads.
   * @param role - the role in which it is read
   * @param rewrite - rewrites a value of the custom property for that role, in a rule or inline
   * @returns the name of the twin
   */
  read(name: string, role: string, rewrite: Rewrite): string;
}

type Rewrite = (value: string, inline?: boolean) => string;

/**
 * Makes twins of custom properties: one for each role in which a property is read. So its other uses
 * keep the author's value.
 *
 * The sheet that declares a property may come before or after the one that reads it. Both are
 * indexed, and the later one makes the twin.
 * @param root - the document's root element
 * @param register - puts a rule in force that registers a twin or gives its initial value
 */
export function createVariableTwins(
  root: Element,
  register: (rule: string) => void,
): VariableTwins {
  const rules = new Set<string>();
  let isOld = false;
  let signs = '';
  const declarers = new Map<string, Set<Block>>();
  const rolesOf = new Map<string, Map<string, Rewrite>>();

  const add = (name: string, role: string, rewrite: Rewrite, block: Block): void => {
    block.write(twinName(name, role), rewrite(block.read(name).trim(), block.isInline), name);
  };
  const valuesOf = (name: string): string[] =>
    [...(declarers.get(name) ?? [])].map((block) => block.read(name).trim());
  const registerOnce = (rule: string): void => {
    if (!rules.has(rule)) register(rule);
    rules.add(rule);
  };
  return {
    registered() {
      isOld = true;
    },
    look() {
      if (rolesOf.size) isOld ||= signs !== signsOf(root, rolesOf.keys());
    },
    update() {
      if (!isOld) return;
      isOld = false;
      signs = signsOf(root, rolesOf.keys());
      for (const { name, inherits, initial } of findRegistered(root, rolesOf.keys(), valuesOf)) {
        for (const [role, rewrite] of rolesOf.get(name) ?? []) {
          const twin = twinName(name, role);
          // without a type it needs no initial value: where it is not declared, `var()` falls back
          if (!inherits) registerOnce(`@property ${twin}{syntax:"*";inherits:false}`);
          const all = inherits ? ':where(:root)' : ':where(*),::before,::after';
          if (initial) registerOnce(`@layer ${LAYER}{${all}{${twin}:${rewrite(initial)}}}`);
        }
      }
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
    valuesOf,
    read(name, role, rewrite) {
      let roles = rolesOf.get(name);
      if (!roles) rolesOf.set(name, (roles = new Map<string, Rewrite>()));
      if (!roles.has(role)) {
        isOld = true;
        roles.set(role, rewrite); // before the loop, as custom properties may refer to each other in a cycle
        for (const block of declarers.get(name) ?? []) add(name, role, rewrite, block);
      }
      return twinName(name, role);
    },
  };
}

const twinName = (name: string, role: string): string => `--a11y-${role}-${name}`;
