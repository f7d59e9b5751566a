/** The names of the color schemes, in the order in which the bar offers them. Their colors are in schemes.ts. */
export const schemeNames = [
  'white',
  'black',
  'blue',
  'beige',
  'brown',
  'green',
  'yellow',
  'dark',
  'sepia',
  'grey',
] as const;

/** The name of a color scheme. */
export type SchemeName = (typeof schemeNames)[number];
