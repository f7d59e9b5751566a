import type { Block } from '../block.js';

/** Custom properties by name, without their prefix; those without a value are unset. */
export type Properties = Record<string, string | number | undefined>;

/**
 * An effect that needs no more than a few declarations to read a custom property. What it makes of a
 * declaration holds the author's value, or what the other effects have made of it, as its fallback:
 * any number of effects can govern one property.
 */
export interface FurtherEffect<Value = never> {
  /** The longhands that it governs, separated by spaces. */
  readonly governs: string;
  /**
   * @param text - the declaration so far
   * @param value - the author's value
   * @returns the text to declare; undefined leaves the declaration as it is
   */
  wrap(text: string, value: string, property: string, block: Block): string | undefined;
  /** Rules without specificity, for the lowest layer: what authors leave to the browser. */
  readonly base: string;
  /** Names of custom properties, without their prefix, that must not inherit. */
  readonly isolated?: readonly string[];
  /** The custom properties that put a value in force; undefined unsets each of them. */
  publish(value: Value | undefined): Properties;
  /** The media features that the page's own rules are to see. */
  media?(value: Value): Readonly<Record<string, string>>;
}

/** Reads a property of ours, and falls back to what there was. */
export const or = (property: string, text: string): string => `var(--a11y-${property}, ${text})`;

/** Elements that hold running text. */
export const TEXT_BLOCKS = 'p,li,dt,dd,blockquote,figcaption,h1,h2,h3,h4,h5,h6';
