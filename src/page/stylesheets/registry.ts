import type { Adopter } from '../declarations/rewriter.js';
import type { ReadDeclarations } from '../declarations/reader.js';
import type { Preferred } from '../effects/effect.js';
import { createOwnMedia } from './media-preferences.js';
import { adoptSheet, type AdoptedSheet } from './tracked-sheet.js';

/** The style sheets of a page, each adopted once, however many shadow roots share it. */
export interface SheetRegistry {
  readonly all: Iterable<AdoptedSheet>;
  /** Looks at one rule after the other for what a script has written into it. */
  look(): Generator;
  /** Answers the page's media queries as if visitors preferred this. */
  prefer(preferred: Preferred): void;
  /** The addresses of sheets that cannot be read. */
  readonly unreadable: string[];
  get(sheet: CSSStyleSheet): AdoptedSheet;
  /** Makes a sheet of the engine's own. */
  readonly create: () => CSSStyleSheet;
  /** Takes note that a sheet is the engine's own. */
  own(sheet: CSSStyleSheet): CSSStyleSheet;
  /** Whether a sheet is the engine's own. */
  isOwn(sheet: CSSStyleSheet): boolean;
  /** The page has dropped a sheet for good. */
  forget(sheet: CSSStyleSheet): void;
}

export function createRegistry(
  view: Window & typeof globalThis,
  adopter: Adopter,
  read: ReadDeclarations,
): SheetRegistry {
  const known = new WeakSet<CSSStyleSheet>();
  const adopted = new Map<CSSStyleSheet, AdoptedSheet>();
  const ownMedia = createOwnMedia();

  function own(sheet: CSSStyleSheet): CSSStyleSheet {
    known.add(sheet);
    return sheet;
  }

  const create = (): CSSStyleSheet => own(new view.CSSStyleSheet());

  return {
    get all() {
      return adopted.values();
    },
    *look() {
      for (const sheet of adopted.values()) yield* sheet.look();
    },
    prefer(preferred) {
      if (!ownMedia.show(preferred)) return;
      for (const sheet of adopted.values()) sheet.remedia();
    },
    get unreadable() {
      return [...adopted.values()].flatMap(({ unreadable }) => unreadable);
    },
    get(sheet) {
      let one = adopted.get(sheet);
      if (!one) adopted.set(sheet, (one = adoptSheet(sheet, adopter, ownMedia, read, create)));
      return one;
    },
    create,
    own,
    isOwn: (sheet) => known.has(sheet),
    forget(sheet) {
      adopted.get(sheet)?.forget();
      adopted.delete(sheet);
    },
  };
}
