/** The toolbars of one document: they share one page and one state. */
import type { UpdatingElement } from '../updating-element.js';
import type { Source, Store } from '../../settings/store.js';

/** A toolbar that is in a document, or about to leave it. */
export interface Present {
  readonly host: UpdatingElement;
  readonly store: Store;
  /** Puts in force what is chosen there. */
  readonly show: () => void;
}

/** The other toolbars in the document of one. */
export interface OtherToolbars {
  /** True for the toolbar that came first, which acts where one of them is enough. */
  readonly leads: boolean;
  /** True when the element has been moved to another document than the one it joined. */
  readonly isElsewhere: boolean;
  all(): Present[];
  join(): void;
  /** @returns the toolbars that stay */
  leave(): Present[];
  /** Brings the others into the state of this one. */
  tell(source: Source): void;
  /** Puts an element that the page's scripts have swept away back into the page, if it has a keeper. */
  comeBack(): void;
}

/** Makes a toolbar one of those in its document. */
export function shareDocument(
  host: UpdatingElement,
  store: Store,
  show: () => void,
): OtherToolbars {
  const self = { host, store, show };
  let document: Document | undefined;

  const all = (): Present[] =>
    document ? [...toolbarsIn(document)].filter((one) => one !== self) : [];

  return {
    all,
    get leads() {
      return !!document && [...toolbarsIn(document)][0] === self;
    },
    get isElsewhere() {
      return document !== host.ownerDocument;
    },
    join() {
      document = host.ownerDocument;
      const present = toolbarsIn(document);
      present.add(self);
      if (keepers.has(host)) return;
      for (const { host: other } of [...present]) {
        const comeBack = keepers.get(other);
        if (!comeBack || !other.isConnected) continue;
        keepers.delete(other);
        other.remove();
        // also a copy of it counts as the page's own, and may be there for a moment only
        waiting.set(document, () => {
          keepers.set(other, comeBack);
          comeBack();
        });
      }
    },
    leave() {
      const left = all();
      if (!document) return left;
      toolbarsIn(document).delete(self);
      if (left.length) return left;
      waiting.get(document)?.();
      waiting.delete(document);
      return left;
    },
    tell(source) {
      for (const other of all()) other.store.follow(store.state, source);
    },
    comeBack() {
      keepers.get(host)?.();
    },
  };
}

const toolbars = new WeakMap<Document, Set<Present>>();

/** The toolbars in a document, in the order in which they came. The last to leave sets the page back. */
export function toolbarsIn(document: Document): Set<Present> {
  let present = toolbars.get(document);
  if (!present) toolbars.set(document, (present = new Set()));
  return present;
}

/**
 * The functions that bring back toolbars which a script tag mounted, when the page's scripts have
 * swept them away. Such a toolbar gives way to those of the page's own, for as long as there are any.
 */
export const keepers = new WeakMap<Element, () => void>();

/** Brings back the toolbar of a document that has given way. */
const waiting = new WeakMap<Document, () => void>();
