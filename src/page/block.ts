import { shorthandsOf } from './roles.js';

/**
 * A declaration block of the page with a journal: what is written through it can be undone exactly.
 */
export class Block {
  /** The custom properties that the author declares here, filled in when the block is adopted. */
  declared: readonly string[] | undefined;

  readonly #style: CSSStyleDeclaration;
  readonly #important: boolean;
  readonly #originals = new Map<string, Original>();
  #saved = '';
  #isChanged = false;
  #inOrder: readonly (readonly [property: string, value: string, priority: string])[] | undefined;

  /** @param important - whether every declaration that is written gets `!important` */
  constructor(style: CSSStyleDeclaration, important = false) {
    this.#style = style;
    this.#important = important;
  }

  /** False once its rule has been deleted. */
  get isInForce(): boolean {
    return Boolean(this.#style.parentRule?.parentStyleSheet);
  }

  get properties(): string[] {
    return Array.from(this.#style);
  }

  get #values(): StylePropertyMap | undefined {
    return (this.#style.parentRule as Partial<CSSStyleRule> | null)?.styleMap;
  }

  read(property: string): string {
    return this.#style.getPropertyValue(property);
  }

  /**
   * Sets a property.
   * @param like - the property whose priority it takes, where it is not the author's own
   */
  write(property: string, value: string, like = property): void {
    const style = this.#style;
    const priorityOfTheirs = style.getPropertyPriority(like);
    if (!this.#originals.size) this.#saved = style.cssText;
    if (!this.#originals.has(property)) {
      // each question to the CSSOM costs as much as parsing a declaration
      const priority = like === property ? priorityOfTheirs : style.getPropertyPriority(property);
      const theirs = this.read(property);
      this.#originals.set(property, {
        value: theirs,
        priority,
        exact: MORE_DIGITS.test(theirs) && !priority ? this.#values?.get(property) : undefined,
        isOurs: !property.startsWith('--a11y-') && value.includes('--a11y-'),
      });
    }
    style.setProperty(property, value, this.#important ? 'important' : priorityOfTheirs);
  }

  /** The property itself, or the shorthand that holds it as one unparsed text, if any can be read. */
  holder(property: string): string | undefined {
    if (this.read(property)) return property;
    return shorthandsOf(property).find((name) => this.read(name));
  }

  /** Whether the page has written over what was written here; what it wrote is the author's then. */
  takeOver(): boolean {
    let taken = false;
    for (const [property, { isOurs }] of this.#originals) {
      if (!isOurs || this.read(property).includes('--a11y-')) continue;
      this.#originals.delete(property);
      this.#isChanged = taken = true;
    }
    return taken;
  }

  /** Remembers the order of all declarations, where writing one changes it. */
  keepOrder(): void {
    this.#inOrder ??= this.properties.map((property) => {
      const name = this.holder(property) ?? property;
      return [name, this.read(name), this.#style.getPropertyPriority(name)];
    });
  }

  /**
   * Sets back what still is as it was written here; the page has changed the rest.
   *
   * Setting each property is exact for all but a few blocks, replacing the text for most of the
   * rest (Chromium moves `!important` declarations to the end, WebKit loses `all`), so the text
   * decides.
   * @param exactly - whether the text was the author's alone and shall be again
   */
  undo(exactly = true): void {
    const style = this.#style;
    let untouched = exactly && !this.#isChanged && this.#originals.size > 0;
    for (const [property, { value, priority, exact }] of this.#originals) {
      const now = this.read(property);
      if (!property.startsWith('--a11y-') && !now.includes('--a11y-')) untouched &&= now === value;
      else if (exact) this.#values?.set(property, exact);
      else if (value) style.setProperty(property, value, priority);
      else style.removeProperty(property);
    }
    this.#originals.clear();
    if (untouched && this.#inOrder) {
      style.cssText = '';
      for (const declaration of this.#inOrder) style.setProperty(...declaration);
    }
    if (untouched && style.cssText !== this.#saved) style.cssText = this.#saved;
  }
}

interface Original {
  readonly value: string;
  readonly priority: string;
  /** The value itself, where its text may not be all of it. */
  readonly exact: CSSStyleValue | null | undefined;
  /** Whether what was written can be told from what the page writes. */
  readonly isOurs: boolean;
}

/**
 * Numbers are told with six digits, 33.333333% as 33.3333%, which is another pixel now and then.
 * The Typed OM has them whole; Firefox has none.
 */
const MORE_DIGITS = /(?:\d\.?){6}/;
