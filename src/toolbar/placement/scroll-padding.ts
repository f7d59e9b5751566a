/** Keeps room in the page for a bar that stays at an edge of the window. */
import { adoptRules } from '../../dom/constructed-sheet.js';
import { styleOf } from '../../dom/computed-style.js';
import { native } from '../../dom/native.js';

/** The edge of the window at which a bar stands. */
export type Edge = 'top' | 'bottom';

/** The room at an edge of the window for a bar that stays there. */
export interface Room {
  /**
   * Keeps room free.
   * @param height - the height of the bar, in px; 0 gives the room back
   */
  keep(height: number): void;
}

/**
 * Makes the page scroll anchors and focused elements clear of a bar. A bar at the bottom is out of the
 * flow, so it also gets room at the end of the page. One rule in an adopted sheet does so: the page's
 * markup and sheets stay as they are.
 */
export function createRoom(document: Document, edge: Edge): Room {
  let removeRules: (() => void) | undefined;
  let kept = 0;

  return {
    keep(height) {
      const wanted = Math.ceil(height);
      if (wanted === kept || !native(document).defaultView) return;
      kept = wanted;
      removeRules?.();
      removeRules = undefined;
      if (!wanted) return;
      // read while the rule is not there: the room comes on top of the page's own padding
      const own = styleOf(native(document).documentElement);
      const padding = parseFloat(own.getPropertyValue(`scroll-padding-${edge}`)) || 0;
      const end =
        edge === 'bottom' ? `;padding-bottom:calc(${own.paddingBottom} + ${wanted}px)` : '';
      try {
        removeRules = adoptRules(
          `@media screen{:root:root{scroll-padding-${edge}:${Math.max(wanted, padding)}px${end}}}`,
          document,
        );
      } catch {
        // a browser without constructed sheets: the engine reports it, and the bar still moves aside
      }
    },
  };
}
