/** Tells the site's developer what is wrong and what is done instead. */
export function warn(message: string, ...details: unknown[]): void {
  console.warn(`a11y-toolbar: ${message}`, ...details);
}
