/** The columns of the table of settings. */

/** The groups of controls in a bar that has many. They are also the keys of the groups' names. */
export type Group = 'text' | 'colour' | 'media' | 'guidance' | 'more';

/** One row of the table of settings: all that the package knows about a setting. */
export interface Setting<Value extends string | number = string | number> {
  /** Its name in the `controls` attribute, where that is not the name of the setting in kebab case. */
  readonly control?: string;
  /**
   * The property that lists the values to offer, where that is not the name of the setting with an `s`; its
   * attribute is the same in kebab case. Where it is empty, all `values` are offered.
   */
  readonly list?: string;
  /** Matches each word of that attribute, where words may contain spaces. By default spaces and commas part them. */
  readonly listed?: RegExp;
  /** The values to offer when that attribute is not set. */
  readonly values: readonly Value[];
  /** The value that leaves the page as it is. By default the first one. */
  readonly own?: Value;
  readonly isValid: (value: unknown) => value is Value;
}
