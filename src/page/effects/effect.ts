import type { Block } from '../declarations/block.js';
import type { Preferred } from '../stylesheets/media-preferences.js';

/** Custom properties by name, without their prefix; those without a value are unset. */
export type Properties = Record<string, string | number | undefined>;

/**
 * An effect that needs no more than a few declarations to read a custom property. What it makes of a
 * declaration holds the author's value, or what the other effects have made of it, as its fallback:
 * any number of effects can govern one property.
 *
 * One that leaves nothing to the author has no need of that. In the lowest layer, what is important
 * wins over all that authors declare but for what is important in a `style` attribute.
 */
export interface FurtherEffect<Value = never> {
  /** The longhands that it governs, separated by spaces. */
  readonly governs?: string;
  /**
   * @param text - the declaration so far
   * @param value - the author's value
   * @returns the text to declare; undefined leaves the declaration as it is
   */
  wrap?(text: string, value: string, property: string, block: Block): string | undefined;
  /**
   * @param value - the author's value; empty where a shorthand hides it
   * @returns what to declare beside it, if anything
   */
  beside?(
    value: string,
    property: string,
    block: Block,
  ): readonly [property: string, value: string] | undefined;
  /** Rules without specificity, for the lowest layer: what authors leave to the browser. */
  readonly base: string;
  /** Names of custom properties, without their prefix, that must not inherit. */
  readonly isolated?: readonly string[];
  /** The custom properties that put a value in force; undefined unsets each of them. */
  publish(value: Value | undefined): Properties;
  /** What the page's own rules are to take for the visitor's preference. */
  readonly media?: Preferred;
}

/** Reads a property of ours, and falls back to what there was. */
export const or = (property: string, text: string): string => `var(--a11y-${property}, ${text})`;

/** Elements that hold running text. */
export const TEXT_BLOCKS = 'p,li,dt,dd,blockquote,figcaption,h1,h2,h3,h4,h5,h6';

/** What is important and reads no property of ours has to be told what it must not reach. */
export const NOT_IGNORED = ':not([data-a11y-ignore],[data-a11y-ignore] *)';
