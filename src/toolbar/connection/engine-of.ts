import { ENGINE } from '../../page/engine-symbol.js';
import type { PageEngine } from '../../page/index.js';

/** The engine of a document, whichever script has brought it. */
export const engineOf = (document: Document): PageEngine | undefined =>
  (document as { [ENGINE]?: PageEngine })[ENGINE];
