/** The tests of values that the table of settings is built of. */
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
