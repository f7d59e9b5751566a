import type { Declarations } from './reader.js';
import { absolute } from '../css/addresses.js';
import { familyOf, shorthandsOf } from '../css/shorthands.js';
import { governed } from '../effects/governed.js';

/**
 * A declaration block of the page, which stays as it is, and the declarations that are to rank right
 * above it.
 */
export class Block {
  /** The custom properties that the author declares here, filled in when the block is rewritten. */
  declared: readonly string[] | undefined;
  /** True for a `style` attribute, filled in likewise. */
  isInline: boolean | undefined;

  readonly #author: readonly Declarations[];
  readonly #base: string;
  readonly #changed: () => void;
  readonly #written = new Map<string, Declaration>();
  #text: string | undefined = '';

  /**
   * @param author - the author's declarations
   * @param base - the address that those in the block are relative to
   * @param changed - called when something was written
   */
  constructor(author: readonly Declarations[], base: string, changed: () => void) {
    this.#author = author;
    this.#base = base;
    this.#changed = changed;
  }

  /** The author's properties that may concern the engine. `all` stands for every governed one. */
  get properties(): string[] {
    const names = this.#author.flatMap((declarations) => declarations.names);
    const all = names.indexOf('all');
    return all < 0 ? names : [...new Set([...governed, ...names.slice(all + 1)])];
  }

  /** Gives the author's value; empty where there is none. */
  read(property: string): string {
    for (const declarations of this.#author) {
      const value = declarations.read(property);
      if (value) return value;
    }
    return property !== 'all' && governed.has(property) ? this.read('all') : '';
  }

  /** Names the property itself, or the shorthand that holds it as unparsed text, if one can be read. */
  holder(property: string): string | undefined {
    if (this.read(property)) return property;
    return shorthandsOf(property).find((name) => this.read(name));
  }

  /**
   * Declares a property above the block.
   * @param like - the author's property that gives it its priority, where the author does not declare it
   */
  write(property: string, value: string, like = property): void {
    const important = this.#author.some(
      (declarations) => declarations.isImportant(like) || declarations.isImportant('all'),
    );
    this.#written.set(property, [
      /url\(/i.test(value) ? absolute(value, this.#base) : value,
      important ? 'important' : '',
    ]);
    this.#text = undefined;
    this.#changed();
  }

  /** Takes back the declaration of a property, before it is declared anew. */
  unwrite(property: string): void {
    if (this.#written.delete(property)) this.#text = undefined;
  }

  /** Copies the block's own declarations of a family above the block, in their order. */
  keep(family: string): void {
    for (const property of this.properties) {
      if (familyOf(property) !== family) continue;
      const written = this.#written.get(property);
      if (written) {
        // one that is kept by now may come before it
        this.#written.delete(property);
        this.#written.set(property, written);
        continue;
      }
      const name = this.holder(property);
      if (!name || this.#written.has(name)) continue;
      // what can be read beside a shorthand with var() was declared after it
      const after = name === property ? [] : [...this.#written];
      for (const [written] of after) this.#written.delete(written);
      this.write(name, this.read(name));
      for (const [written, declaration] of after) this.#written.set(written, declaration);
    }
  }

  /** The declarations that were written, in order. */
  get written(): ReadonlyMap<string, Declaration> {
    return this.#written;
  }

  #sides(): boolean {
    const [first, ...others] = SIDES.map((side) => this.#written.get(side)?.join('!'));
    return Boolean(first) && others.every((other) => other === first) && !this.#mixesFlow();
  }

  /** Tells if a border has declarations by two names, of which the later one wins. */
  #mixesFlow(): boolean {
    return [...this.#written.keys()].some((name) => /^border-(?:block|inline)/.test(name));
  }

  /** The same declarations as CSS. */
  get text(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    const sides = this.#sides();
    for (const [name, [value, priority]] of this.#written) {
      const side = SIDES.indexOf(name);
      if (sides && side > 0) continue;
      text += `${sides && side === 0 ? 'border-color' : escaped(name)}:${value}${priority && '!important'};`;
    }
    return (this.#text = text);
  }

  /** Those of them that belong to text itself. */
  get textOnly(): string {
    return [...this.#written]
      .filter(([name]) => OF_TEXT.test(name))
      .map(([name, [value, priority]]) => `${escaped(name)}:${value}${priority && '!important'};`)
      .join('');
  }
}

/** Most borders have one color all around: then one declaration stands for four. */
const SIDES = ['top', 'right', 'bottom', 'left'].map((side) => `border-${side}-color`);

/** Matches the properties of text itself, and the custom ones of the engine that these read. */
const OF_TEXT = /^(?:--a11y-)?(?:own-)?(?:font|line-|leading|letter-spacing|word-spacing)/;

export type Declaration = readonly [value: string, priority: string];

const escaped = (name: string): string => (/[^\w-]/.test(name) ? CSS.escape(name) : name);

/** The rules around a declaration block. */
export interface Surroundings {
  /** The selectors of its rule and of the rules that this one is nested in, outermost first. */
  readonly selectors: readonly string[];
  /** It is a `style` attribute. */
  readonly inline?: boolean;
  /** It applies to print or speech only, where colors are left alone. */
  readonly print: boolean;
}
