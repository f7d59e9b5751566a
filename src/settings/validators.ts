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

/** The values of a setting that is one of a few words, or `default`, all on offer, and the test that accepts no others. */
export function words<Word extends string>(...others: readonly Word[]) {
  const values: readonly (Word | 'default')[] = ['default', ...others];
  return {
    list: '',
    values,
    isValid: (value: unknown): value is Word | 'default' => values.includes(value as Word),
  };
}
