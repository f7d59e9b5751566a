import { Memo } from '../declarations/memo.js';

/**
 * The values that the engine has written into `style` attributes. A clone of such an element takes them
 * along, and is to have what its author wrote.
 */
export class WrittenValues {
  readonly #names = new Set<string>();
  readonly #authors = new Memo<string>();

  /** @param author - the value that was there before; empty for none */
  add(style: CSSStyleDeclaration, name: string, author: string): void {
    this.#names.add(name);
    this.#authors.set(keyOf(style, name), author);
  }

  /** Sets back each value that is one of these. */
  takeOut(style: CSSStyleDeclaration): void {
    for (const name of this.#names) {
      const author = this.#authors.get(keyOf(style, name));
      if (author) style.setProperty(name, author, style.getPropertyPriority(name));
      else if (author === '') style.removeProperty(name);
    }
  }
}

const keyOf = (style: CSSStyleDeclaration, name: string): string =>
  `${name}:${style.getPropertyValue(name)}`;
