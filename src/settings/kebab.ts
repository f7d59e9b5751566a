/** Writes a name of JavaScript as attributes and CSS have it: `fontSizes` is `font-sizes`. */
export const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
