/** The building blocks of the table of settings: tests of a value, and styles of switches. */
import type { PageStyle } from '../page/index.js';

/** Accepts a number of a range, both ends included. NaN and the infinities are outside of any. */
export function within(min: number, max: number) {
  return (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max;
}

/** Accepts 0 as well as a number of a range. */
export function nothingOr(min: number, max: number) {
  const isWithin = within(min, max);
  return (value: unknown): value is number => value === 0 || isWithin(value);
}

/** Accepts one of these words. */
export function oneOf<Word extends string>(...words: readonly Word[]) {
  return (value: unknown): value is Word => words.includes(value as Word);
}

/** The style of a switch: nothing for `default`. */
export const unless = (value: string, style: PageStyle): PageStyle =>
  value === 'default' ? {} : style;
