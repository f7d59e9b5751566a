/** What is known of elements, each under the keys of what was looked at. */
export class Memory<Known> {
  readonly #known = new Map<Element, Map<string, Known>>();

  get(element: Element, key: string): Known | undefined {
    return this.#known.get(element)?.get(key);
  }

  set(element: Element, key: string, known: Known): void {
    const keys = this.#known.get(element) ?? new Map<string, Known>();
    this.#known.set(element, keys.set(key, known));
  }
}
