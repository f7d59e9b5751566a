/** Rewrites a declaration block by the effects that are in force. */
import { familyOf, lineColorIn } from '../css/shorthands.js';
import { isCssWide } from '../css/values.js';
import type { Effect, Effects } from '../effects/effect.js';
import { rewrittenBy } from '../effects/governed.js';
import { createIconFonts } from '../fonts/icon-fonts.js';
import type { Block, Surroundings } from './block.js';
import { createEffectChain, type Wrapping } from './effect-chain.js';
import { createFamilies } from './longhand-families.js';
import { Memo } from './memo.js';
import { createVariableTwins } from './variable-twins.js';

export interface Rewriter {
  /** The percentages that the root's font size was declared with. */
  readonly rootSizes: ReadonlySet<number>;
  /** Declarations that the CSSOM does not give back, as text for a report. */
  readonly unreachable: ReadonlySet<string>;
  /** Rewrites a block for some effects. Called again with more, it rewrites the block for these too. */
  rewrite(block: Block, effects: Effects, around: Surroundings): void;
  /** Takes note of a rule that registers a custom property. */
  readonly registered: () => void;
  /** Looks for signs that a script has registered a custom property: `judge` finds out. */
  readonly look: () => void;
  /** Takes note that fonts have loaded, which blocks may name. */
  readonly fontsLoaded: () => void;
  /** Asks the browser which fonts draw icons, and which custom properties are registered. */
  readonly judge: () => void;
  /** Forgets a block whose rule is gone. */
  forget(block: Block): void;
}

/**
 * Writes the declarations that effects govern once more, above their block. These read a custom
 * property, and fall back to what the author wrote. A declaration that one of them might outrank is
 * written above its block as well, unchanged. So the cascade stays the author's.
 * @param root - the document's root element
 * @param medium - the size of the keyword `medium`, in px
 * @param register - puts a rule in force that registers a twin or gives its initial value
 * @param wrapping - gives the code that wraps declarations, once an effect that needs it has come
 */
export function createRewriter(
  root: Element,
  medium: number,
  register: (rule: string) => void,
  wrapping: () => Wrapping | undefined,
): Rewriter {
  const rootSizes = new Set([100]);
  const unreachable = new Set<string>();
  const twins = createVariableTwins(root, register);
  const iconFonts = createIconFonts(root.ownerDocument, twins.valuesOf);
  const families = createFamilies();
  const chain = createEffectChain(iconFonts, families, wrapping);
  const rewritten = new Memo<string>();

  /**
   * Rewrites a value once: pages repeat the same few hundred values.
   * @param single - true if a lone `var()` is known to be one value of the property's own type
   */
  function rewrite(effect: Effect, value: string, role: string, single: boolean): string {
    const key = `${role} ${String(single)} ${value}`;
    let result = rewritten.get(key);
    if (result === undefined) {
      result =
        effect.roles?.[role]?.value?.(value, role, single, {
          medium,
          rootSizes,
          rewrite: (part, partRole, isSingle) => rewrite(effect, part, partRole, isSingle),
          twin: (name, twinRole) =>
            twins.read(name, twinRole, (own, inline) => {
              const row = effect.roles?.[twinRole];
              return isCssWide(own) || (meetsHalfWay(own) && !row?.isNote)
                ? own
                : (inline && row?.inline) || rewrite(effect, own, twinRole, false);
            }),
        }) ?? value;
      rewritten.set(key, result);
    }
    return result;
  }

  /** @param property - the property itself, or the shorthand that holds it as one unparsed text */
  function rewriteDeclaration(
    block: Block,
    property: string,
    effect: Effect,
    role: string,
    { selectors, inline = false, print }: Surroundings,
    value = block.read(property),
    like = property,
  ): void {
    if (meetsHalfWay(value) || (print && effect.screenOnly)) {
      block.write(property, value, like);
      return;
    }
    const rewriteAs = (part: string): string =>
      rewrite(effect, value, part, /color$|^font-size$/.test(property));
    const row = effect.roles?.[role];
    const text = row?.declare
      ? row.declare(value, property, block, { selectors, inline, root, rewrite: rewriteAs })
      : rewriteAs(role);
    const isDistance = role === DISTANCE;
    if (text === undefined || (isDistance && text === value)) return;
    const unknown = row?.isMinor || COLORS.test(property) ? undefined : UNKNOWN.exec(value)?.[1];
    if (unknown) unreachable.add(`${property} with ${unknown}()`);
    block.write(property, text, like);
    if (isDistance) families.keep(familyOf(property) ?? property);
  }

  function rewriteBlock(
    block: Block,
    properties: readonly string[],
    effects: Effects,
    around: Surroundings,
  ): void {
    const done = new Set<string>();
    const added = new Set<string>();
    for (const property of properties) {
      const { effect: name, role } = rewrittenBy.get(property) ?? {};
      const family = !role || role === DISTANCE ? familyOf(property) : undefined;
      if (family && !added.has(family)) families.add(block, family);
      if (family) added.add(family);
      const effect = name && effects.get(name);
      if (!effect || !role) continue;
      const holder = block.holder(property);
      if (!holder) {
        if (!effect.roles?.[role]?.isMinor) {
          unreachable.add(`${property} beside a shorthand with var()`);
        }
        continue;
      }
      if (done.has(holder)) continue;
      if (holder !== property) {
        const color = lineColorIn(block.read(holder));
        if (color) {
          rewriteDeclaration(block, property, effect, role, around, color, holder);
          continue;
        }
        // what is at which side may follow from the values of the custom properties
        if (role === DISTANCE && !/^(?:padding|margin)$/.test(holder)) continue;
        families.keep(familyOf(holder) ?? holder);
      }
      rewriteDeclaration(block, holder, effect, role, around);
      done.add(holder);
    }
  }

  return {
    rootSizes,
    unreachable,
    rewrite(block, effects, around) {
      const { properties } = block;
      chain.unwrap(block, properties, effects);
      rewriteBlock(block, properties, effects, around);
      chain.wrap(block, properties, effects, around);
      if (block.declared) return;
      block.declared = properties.filter((name) => name.startsWith('--'));
      block.isInline = around.inline;
      for (const name of block.declared) {
        twins.declare(name, block);
        iconFonts.declared(name);
      }
    },
    registered: twins.registered,
    look: twins.look,
    fontsLoaded: iconFonts.loaded,
    judge() {
      twins.update();
      iconFonts.update();
    },
    forget(block) {
      twins.forget(block);
      iconFonts.forget(block);
      families.forget(block);
    },
  };
}

/** Tells a value that reads our properties: the page has then adapted by itself. */
const meetsHalfWay = (value: string): boolean => value.includes('--a11y-');

/** Matches a function that only the browser can resolve. What it gives may not be as it should. */
const UNKNOWN = /(?<![\w-])(attr|--[\w-]+)\(/i;
/** Matches properties that give way as a whole, or that are only added to. */
const COLORS = /color$|^letter-spacing$/;

/** The role of distances. Most stay as they are, and are only written beside one that was changed. */
const DISTANCE = 'distance';
