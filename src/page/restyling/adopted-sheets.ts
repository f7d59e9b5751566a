/**
 * The list of adopted sheets of one tree. Those of the page come first, so that its scripts find them by
 * their number.
 */
export class AdoptedSheets {
  readonly #root: DocumentOrShadowRoot;
  readonly #isOwn: (sheet: CSSStyleSheet) => boolean;
  /** The list as the engine left it. */
  #left: readonly CSSStyleSheet[] = [];

  /** @param isOwn - tells sheets of the engine's own */
  constructor(root: DocumentOrShadowRoot, isOwn: (sheet: CSSStyleSheet) => boolean) {
    this.#root = root;
    this.#isOwn = isOwn;
  }

  /**
   * The sheets of the page. Where the list is as the engine left it but shorter, the page has taken
   * that many of its own sheets off the end.
   */
  get ofPage(): CSSStyleSheet[] {
    const now = [...this.#root.adoptedStyleSheets];
    const taken = this.#left.length - now.length;
    if (taken <= 0 || !now.every((sheet, index) => sheet === this.#left[index])) {
      return this.#withoutOwn(now);
    }
    const before = this.#withoutOwn(this.#left);
    return before.slice(0, Math.max(0, before.length - taken));
  }

  /** @param sheets - those of the page and the engine's own, as they are to rank */
  put(sheets: readonly CSSStyleSheet[]): void {
    const now = [...this.#root.adoptedStyleSheets];
    this.#left = sheets;
    if (sheets.length === now.length && sheets.every((sheet, index) => sheet === now[index]))
      return;
    this.#root.adoptedStyleSheets = [...sheets];
  }

  undo(): void {
    this.put(this.ofPage);
  }

  #withoutOwn(sheets: readonly CSSStyleSheet[]): CSSStyleSheet[] {
    return sheets.filter((sheet) => !this.#isOwn(sheet));
  }
}
