/** The adopted sheets of a tree. */
import { isAdded } from '../../dom/constructed-sheet.js';
import { native } from '../../dom/native.js';

/**
 * The list of adopted sheets of one tree. Those of the page come first, so that its scripts find them by
 * their number. Those that the toolbar adds are left alone and come last: nothing in them is governed, and to sort them in
 * would have the browser style the whole tree once more.
 */
export class AdoptedSheets {
  readonly #root: DocumentOrShadowRoot;
  readonly #isOwn: (sheet: CSSStyleSheet) => boolean;
  /** The list as the engine left it. */
  #left: readonly CSSStyleSheet[] = [];
  /** The list as it was seen last. */
  #seen: readonly CSSStyleSheet[] = [];
  /** What the toolbar has added to it. */
  #added: readonly CSSStyleSheet[] = [];
  #ofPage: readonly CSSStyleSheet[] = [];

  /** @param isOwn - tells sheets of the engine's own */
  constructor(root: DocumentOrShadowRoot, isOwn: (sheet: CSSStyleSheet) => boolean) {
    this.#root = root;
    this.#isOwn = isOwn;
  }

  /** The sheets of the page, as they were seen last. */
  get ofPage(): readonly CSSStyleSheet[] {
    return this.#ofPage;
  }

  /** True if a glance shows that there are others now. To ask for each of them costs much more. */
  get haveChanged(): boolean {
    const { adoptedStyleSheets: now } = native(this.#root);
    const last = this.#added.at(-1) ?? this.#seen.at(-1);
    const count = this.#seen.length + this.#added.length;
    return (now.length !== count || now[count - 1] !== last) && !isSame(this.#read(), this.#seen);
  }

  /**
   * Sees which sheets the page has in the list now. Where the list is as the engine left it but shorter,
   * the page has taken that many of its own sheets off the end.
   */
  look(): void {
    const seen = this.#read();
    if (isSame(seen, this.#seen)) return;
    this.#seen = seen;
    const taken = this.#left.length - seen.length;
    const isCut = taken > 0 && isSame(seen, this.#left.slice(0, seen.length));
    const ofPage = (isCut ? this.#left : seen).filter((sheet) => !this.#isOwn(sheet));
    this.#ofPage = isCut ? ofPage.slice(0, Math.max(0, ofPage.length - taken)) : ofPage;
  }

  /**
   * Puts a list in force, if it differs from the one that is.
   * @param list - gives the sheets of the page and the engine's own, as they are to rank
   */
  put(list: () => readonly CSSStyleSheet[]): void {
    if (isSame(list(), this.#seen)) return;
    // each look goes through a proxy, and most trees stay as they are
    this.look();
    this.#seen = this.#left = list();
    native(this.#root).adoptedStyleSheets = [...this.#left, ...this.#added];
  }

  undo(): void {
    this.look();
    this.put(() => this.#ofPage);
  }

  /** Reads the list, without what the toolbar has added. */
  #read(): readonly CSSStyleSheet[] {
    const all = [...native(this.#root).adoptedStyleSheets];
    this.#added = all.filter(isAdded);
    return all.filter((sheet) => !isAdded(sheet));
  }
}

const isSame = (one: readonly CSSStyleSheet[], other: readonly CSSStyleSheet[]): boolean =>
  one.length === other.length && one.every((sheet, index) => sheet === other[index]);
