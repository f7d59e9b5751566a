import type { Block } from './block.js';
import { paletteColour, recolour } from '../effects/palette/colors.js';
import { createFamilies } from './longhand-families.js';
import { createIconFonts } from '../fonts/icon-fonts.js';
import { isSeeThroughText, partOf } from './context-role.js';
import {
  besideHeight,
  besideOverflow,
  flowsDown,
  PREFORMATTED,
  relax,
  ROW_WRAP,
  scrollsSideways,
  TEXT_HEIGHT,
} from '../effects/size/reflow.js';
import { familyOf, governed, type Effect, type Role } from '../effects/effects.js';
import {
  rootSizesIn,
  scaled,
  scaleLengths,
  scaleRootSize,
  scaleSize,
} from '../effects/size/font-size.js';
import { OWN_SPACING, spaceLetters } from '../effects/letter-spacing/letter-spacing.js';
import { createTwins } from './variable-twins.js';
import { components, isCssWide, parseVar } from '../css/values.js';
import { createWrapping } from './effect-chain.js';

/** What the rules around a declaration block tell about it. */
export interface Surroundings {
  /** The selectors of its rule and of the rules that this one is nested in, outermost first. */
  selectors: readonly string[];
  /** It is a `style` attribute. */
  inline?: boolean;
  /** It applies to print or speech only, where colours are left alone. */
  print: boolean;
}

export interface Adopter {
  /** The percentages that the root's font size was declared with. */
  readonly rootSizes: ReadonlySet<number>;
  /** Declarations that the CSSOM does not give back, as text for a report. */
  readonly unreachable: ReadonlySet<string>;
  /** Adopts a block for some effects; it may be called again for further ones. */
  adopt(block: Block, effects: ReadonlySet<Effect>, around: Surroundings): void;
  /** A rule registers a custom property not to inherit. */
  readonly isolate: (name: string) => void;
  /** Fonts have loaded that blocks may have named. */
  readonly fontsLoaded: () => void;
  /** Tells letters from icons in what was adopted since. */
  readonly judgeFonts: () => void;
  /** The block's rule is gone from the page. */
  forget(block: Block): void;
}

/**
 * Writes above each declaration block what a preference governs in it, reading a custom property and
 * falling back to what the author wrote. Whatever may be outranked by such a declaration is written
 * above its block as well, as it is: the cascade stays the author's.
 * @param root - the document's root element
 * @param medium - the size of the keyword `medium`, in px
 * @param register - puts a `@property` rule in force
 */
export function createAdopter(
  root: Element,
  medium: number,
  register: (rule: string) => void,
): Adopter {
  const rootSizes = new Set([100]);
  const unreachable = new Set<string>();
  const twins = createTwins((value, role) => {
    if (isCssWide(value) || meetsHalfWay(value)) return value;
    return role === 'plain-background' ? plainBackground(value) : rewrite(value, role, false);
  }, register);
  const iconFonts = createIconFonts(root.ownerDocument, twins.valuesOf);
  const rewritten = new Map<string, string>();
  const families = createFamilies();
  const wrapping = createWrapping(iconFonts, families);

  /**
   * Pages say the same few hundred values over and over.
   * @param single - whether a lone `var()` is known to be a value of the role's own type
   */
  function rewrite(value: string, role: Role, single: boolean): string {
    const key = `${role} ${String(single)} ${value}`;
    let result = rewritten.get(key);
    if (result === undefined) rewritten.set(key, (result = rewriteAnew(value, role, single)));
    return result;
  }

  function rewriteAnew(value: string, role: Role, single: boolean): string {
    switch (role) {
      case 'size':
        return rewriteVars(scaleSize(value, medium), role, single);
      case 'root-size': {
        const rewritten = scaleRootSize(value, medium);
        for (const percent of rootSizesIn(rewritten)) rootSizes.add(percent);
        return rewriteVars(rewritten, role, single);
      }
      case 'line-height':
        return rewriteVars(scaleLengths(value), role, false);
      case 'spacing':
        return rewriteVars(/^normal$/i.test(value) ? '0px' : value, role, false);
      default:
        return recolour(value, role, (piece, part) =>
          rewriteColourVar(piece, part, single && piece === value),
        );
    }
  }

  /** Lets every `var()` in a length read the twin; its fallback has been rewritten already. */
  function rewriteVars(value: string, role: Role, single: boolean): string {
    // in a calculation it may be a number
    const alone = single && parseVar(value) !== undefined;
    return value.replace(VAR, (all: string, name: string, end: string) => {
      if (name.startsWith('--a11y-')) return all;
      const twin = twins.read(name, role);
      if (end === ',') return `var(${twin},`;
      return `var(${twin}, ${alone ? scaled(all) : all})`;
    });
  }

  function rewriteColourVar(piece: string, role: Role, single: boolean): string {
    const reference = parseVar(piece);
    if (!reference) return piece;
    const { name, fallback } = reference;
    // read where it is used, not where the property is declared: there, a link is no link yet
    if (single && (role === 'text' || role === 'visited')) return paletteColour(piece, role);
    const isPlain = single && role === 'background' && !fallback?.trim();
    if (isPlain)
      return `var(${twins.read(name, 'plain-background')}, ${paletteColour(piece, role)})`;
    const otherwise = fallback?.trim()
      ? rewrite(fallback.trim(), role, single)
      : single
        ? paletteColour(piece, role)
        : piece;
    return `var(${twins.read(name, role)}, ${otherwise})`;
  }

  /** An opaque colour leaves it to where it is used, which may be a mark or a bar, what it becomes. */
  function plainBackground(value: string): string {
    const reference = parseVar(value);
    if (reference) return `var(${twins.read(reference.name, 'plain-background')})`;
    const rewritten = rewrite(value, 'background', false);
    const isOpaque = rewritten.startsWith('var(--a11y-background,');
    return isOpaque && components(value).length === 1 ? 'initial' : rewritten;
  }

  function adoptDeclaration(
    block: Block,
    property: string,
    role: Role,
    { selectors, inline }: Surroundings,
  ): void {
    const value = block.read(property);
    if (meetsHalfWay(value)) {
      block.write(property, value);
      return;
    }
    if (isDistance(role)) {
      // scripts write there what they have measured
      const adopted = inline ? value : relax(value, role, block, property);
      if (adopted === value) return;
      block.write(property, adopted);
      families.keep(familyOf(property) ?? property);
      return;
    }
    if (role === 'flow') {
      block.write(ROW_WRAP, flowsDown(value) ? 'nowrap' : 'wrap', property);
      return;
    }
    if (role === 'sideways') {
      block.write(PREFORMATTED, scrollsSideways(value) ? 'pre' : 'initial', property);
      return;
    }
    if (role === 'beneath') {
      // text below the page's own level, as a marker's is, would be below the backing of what it is in
      const isMarker = value.startsWith('-') && block.read('position') === 'relative';
      if (isMarker) block.write(property, `var(--a11y-beneath, ${value})`);
      return;
    }
    if (role === 'position') {
      // what is laid over something else must not hide it: see the base rules
      if (/absolute|fixed/.test(value)) block.write('--a11y-behind', 'initial', property);
      return;
    }
    if (role === 'spacing') {
      const spacing = spaceLetters(rewrite(value, role, false), value);
      block.write(property, spacing?.value ?? value);
      if (spacing) block.write(OWN_SPACING, spacing.own, property);
      return;
    }
    // so Chromium gives back what a shorthand does not say: as a background it would be a colour
    if (property === 'background-image' && value === 'initial') {
      block.write(property, 'none');
      return;
    }
    const part = partOf(role, block, selectors, root);
    block.write(
      property,
      isReflowing(part)
        ? relax(value, part, block, property)
        : isSeeThroughText(block, property, value)
          ? `var(--a11y-text, ${value})`
          : rewrite(value, part, /color$|^font-size$/.test(property)),
    );
    if (part === 'overflow') {
      for (const [name, beside] of besideOverflow(value)) block.write(name, beside, property);
    }
    // where the least height is the author's own it is none of ours
    if (/^min-[hb]/.test(property) && parseFloat(value) > 0) {
      block.write(TEXT_HEIGHT, 'initial', property);
    }
    if (role !== 'height') return;
    for (const [name, beside] of besideHeight(value, block)) block.write(name, beside, property);
  }

  return {
    rootSizes,
    unreachable,
    adopt(block, effects, around) {
      const properties = block.properties;
      wrapping.unwrap(block, properties, effects);
      const done = new Set<string>();
      for (const property of properties) {
        const { effect, role } = governed.get(property) ?? {};
        if (!role || isDistance(role)) {
          const family = familyOf(property);
          if (family && !done.has(family)) families.add(block, family);
          if (family) done.add(family);
        }
        if (!effect || !role || !effects.has(effect)) continue;
        const name = block.holder(property);
        if (!name) {
          // text stays readable without what makes room for it
          if (!isReflowing(role) && !isDistance(role)) {
            unreachable.add(`${property} beside a shorthand with var()`);
          }
        } else if (!done.has(`${name}:`)) {
          const colour = name === property ? undefined : colourOfLine(block.read(name));
          if (colour) {
            const isKept = around.print;
            block.write(property, isKept ? colour : rewrite(colour, role, true), name);
            continue;
          }
          if (name !== property) {
            if (isDistance(role)) continue;
            families.keep(familyOf(name) ?? name);
          }
          const isKept = around.print && effect === 'palette';
          if (isKept) block.write(name, block.read(name));
          else adoptDeclaration(block, name, role, around);
        }
        done.add(`${name ?? ''}:`);
      }
      wrapping.wrap(block, properties, effects, around);
      if (block.declared) return;
      block.declared = properties.filter((name) => name.startsWith('--'));
      for (const name of block.declared) {
        twins.declare(name, block);
        iconFonts.declared(name);
      }
    },
    isolate: twins.isolate,
    fontsLoaded: iconFonts.loaded,
    judgeFonts: iconFonts.update,
    forget(block) {
      twins.forget(block);
      iconFonts.forget(block);
      families.forget(block);
    },
  };
}

/** Whether the page reads our properties by itself. */
const meetsHalfWay = (value: string): boolean => value.includes('--a11y-');

const isReflowing = (role: Role): boolean =>
  /^(?:wrap|line-clamp|(?:max-)?(?:height|width)|column|flow|overflow|shrink)$/.test(role);

/** Most distances are not changed; those that are not are written where one is that they rank with. */
const isDistance = (role: Role): boolean => /^(?:indent|headroom|offset)$/.test(role);

/** The `var()` that must be the colour of a border or outline, whose width and style are there. */
function colourOfLine(value: string): string | undefined {
  const pieces = components(value).filter((_, index) => index % 2 === 0);
  const others = pieces.filter((piece) => !parseVar(piece));
  const isLine =
    pieces.length === 3 &&
    others.length === 2 &&
    others.some((piece) =>
      /^(?:solid|dashed|dotted|double|groove|ridge|inset|outset)$/.test(piece),
    ) &&
    others.some((piece) => /^(?:[\d.]|thin$|medium$|thick$)/.test(piece));
  return isLine ? pieces.find((piece) => parseVar(piece)) : undefined;
}

const VAR = /var\(\s*(--[^\s,)]+)\s*([,)])/gi;
