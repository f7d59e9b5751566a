import { adoptRules } from '../../dom/constructed-sheet.js';
import { styleOf } from '../../dom/computed-style.js';

/** An edge of the window. */
export type Edge = 'top' | 'bottom';

/** Room at an edge of the window for a bar that stays there. */
export interface Room {
  /** @param height - what the bar takes, in px; 0 gives the room back */
  keep(height: number): void;
}

/**
 * Keeps what the page scrolls to (anchors, what gets the focus) clear of a bar. A bar at the bottom
 * is out of the flow, so it also gets room at the end of the page. It is a rule in an adopted sheet
 * of our own: the page's markup and sheets stay as they are.
 */
export function createRoom(document: Document, edge: Edge): Room {
  let removeRules: (() => void) | undefined;
  let kept = 0;

  return {
    keep(height) {
      const wanted = Math.ceil(height);
      if (wanted === kept || !document.defaultView) return;
      kept = wanted;
      removeRules?.();
      removeRules = undefined;
      if (!wanted) return;
      // read while the rule is not there: it adds to what the page wants for itself
      const own = styleOf(document.documentElement);
      const padding = parseFloat(own.getPropertyValue(`scroll-padding-${edge}`)) || 0;
      const end =
        edge === 'bottom' ? `;padding-bottom:calc(${own.paddingBottom} + ${wanted}px)` : '';
      try {
        removeRules = adoptRules(
          `@media screen{:root:root{scroll-padding-${edge}:${Math.max(wanted, padding)}px${end}}}`,
          document,
        );
      } catch {
        // a browser without constructed sheets: the engine says so, and the bar still steps aside
      }
    },
  };
}
