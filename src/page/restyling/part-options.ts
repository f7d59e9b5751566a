import type { StyleInForce } from '../page-style.js';
import type { Knowledge } from './knowledge.js';
import type { SingleChange } from './single-change.js';
import type { Trees } from './trees.js';

/** The restyling of a page, as its parts see it. */
export interface PartOptions {
  readonly document: Document;
  readonly knowledge: Knowledge;
  readonly trees: Trees;
  /** Hosts whose shadow trees are left alone. */
  readonly excluded: WeakSet<Element>;
  /** True where a layout that has no room for larger text may be left for a narrower one. */
  readonly fitsLayout: boolean;
  /** The style in force. */
  readonly style: () => StyleInForce;
  /** Sets the custom properties of a style. */
  readonly publish: (style: StyleInForce) => void;
  /** Tracks the sheets that the page has now. */
  readonly updateSheets: () => void;
  /** Brings the sheets of the engine in line with what is tracked. */
  readonly updateTrees: () => void;
  /** Makes a change that is not told to the engine, if the page is not about to be changed anyway. */
  readonly change: SingleChange;
  /** Called with an exception that nobody waits for. */
  readonly failed: (error: unknown) => void;
}
