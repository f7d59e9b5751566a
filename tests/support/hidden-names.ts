/** The names that markup can hide of a form and of a document: all that their prototypes have. */
export const formNames: readonly string[] = namesOf(HTMLFormElement.prototype);
export const documentNames: readonly string[] = namesOf(Document.prototype);

function namesOf(prototype: object): string[] {
  const names = new Set<string>();
  for (let one: unknown = prototype; one; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  return [...names];
}
