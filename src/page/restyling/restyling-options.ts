import type { Effects } from '../effects/effect.js';
import type { PlaceKeeper } from '../scroll-anchor.js';

/** What a restyling is given by the engine. */
export interface RestylingOptions {
  /** The effects that a style may ask for. */
  readonly effects: Effects;
  /** Hosts whose shadow trees are left alone. */
  readonly excluded: WeakSet<Element>;
  /** True where sheets that cannot be read are requested again, with CORS. */
  readonly requestsUnreadable: boolean;
  /** True where a layout that has no room for larger text may be left for a narrower one. */
  readonly fitsLayout: boolean;
  readonly placeKeeper: PlaceKeeper;
  /** Called when a frame in one of the roots has loaded a document. */
  readonly frameLoaded: (roots: readonly ParentNode[]) => void;
  /** Called with an exception that was thrown while a later change of the page was taken in. */
  readonly failed: (error: unknown) => void;
}
