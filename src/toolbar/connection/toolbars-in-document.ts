import type { LitElement } from 'lit';
import type { Store } from '../../settings/store.js';

/** A toolbar that is in a document, or about to leave it. */
export interface Present {
  readonly host: LitElement;
  readonly store: Store;
  /** Puts in force what is chosen there. */
  readonly show: () => void;
}

const toolbars = new WeakMap<Document, Set<Present>>();

/** The toolbars in a document: they share one page, which the last to leave sets back. */
export function toolbarsIn(document: Document): Set<Present> {
  let present = toolbars.get(document);
  if (!present) toolbars.set(document, (present = new Set()));
  return present;
}

/**
 * Toolbars that were put there by a script tag, and what brings each back when the page's scripts
 * have swept it away. They give way to a toolbar of the page's own.
 */
export const keepers = new WeakMap<Element, () => void>();
