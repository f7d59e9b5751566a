/** Messages in the console of the browser. */

/** Tells the site's developer what is wrong and what is done instead. */
export function warn(message: string, ...details: unknown[]): void {
  console.warn(`a11y-toolbar: ${message}`, ...details);
}

/** Tells the site's owner what visitors will miss, though nothing is wrong with the configuration. */
export function inform(message: string, ...details: unknown[]): void {
  console.info(`a11y-toolbar: ${message}`, ...details);
}
