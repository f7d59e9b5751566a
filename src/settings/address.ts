/** What the address of a page asks of the toolbar. */

/** The name of the toolbar's parameter, in the fragment and in the query. */
export const KEY = 'a11y-toolbar';

/** Tells that there may be choices in the fragment of the address, which somebody has shared. */
export const mayShare = ({ hash }: Location): boolean => hash.includes(`${KEY}=`);

/**
 * Tells that the address asks for the page as its author made it, by `?a11y-toolbar=off`. It is for
 * visitors whose stored choices make a page unusable. Their choices stay stored.
 */
export const startsPlain = ({ search }: Location): boolean =>
  new URLSearchParams(search).get(KEY) === 'off';
