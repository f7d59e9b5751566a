/** Three colors that a visitor has chosen, for text, background and links: `#rrggbb`, with spaces between. */
export type OwnColors = `#${string} #${string} #${string}`;

/** Tells a valid text of three colors. */
export const areOwnColors = (value: string): value is OwnColors =>
  /^#[\da-f]{6} #[\da-f]{6} #[\da-f]{6}$/.test(value);
