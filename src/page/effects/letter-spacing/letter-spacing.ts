/**
 * The author's own letter spacing, published so that elements which only inherit it can add to it:
 * a registered, inheriting `<length>`, hence computed where the author declared it.
 */
export const OWN_SPACING = '--a11y-own-letter-spacing';

export interface Spacing {
  /** The declaration that replaces the author's. */
  value: string;
  /** What the author's spacing is, for whatever inherits from here. */
  own: string;
}

/**
 * Rewrites a `letter-spacing` declaration. Unlike other properties it cannot keep `inherit`: what
 * is inherited is a computed length, made for the parent's font size and not for this one.
 * @param own - the author's value as a length, with its custom properties rewritten
 * @param value - the author's value
 * @returns undefined where the declaration must stay as it is
 */
export function spaceLetters(own: string, value: string): Spacing | undefined {
  switch (value.toLowerCase()) {
    case 'revert':
    case 'revert-layer':
      return undefined;
    case 'inherit':
    case 'unset':
      return { value: spaced(`var(${OWN_SPACING}, 0px)`), own: 'inherit' };
    case 'normal':
    case 'initial':
      return { value: 'var(--a11y-letter-spacing, normal)', own: '0px' };
    default:
      return { value: spaced(own), own };
  }
}

/** Letter spacing that is never tighter than normal while a preference widens it. */
export const spaced = (own: string): string =>
  `calc(max(${own}, var(--a11y-letter-spacing-floor, ${own})) + var(--a11y-letter-spacing, 0em))`;
