/** Keeps room in the page for a bar that stays at an edge of the window. */
import { adoptRules } from '../../dom/constructed-sheet.js';
import { styleOf } from '../../dom/computed-style.js';
import { native } from '../../dom/native.js';

/** The edge of the window at which a bar stands. */
export type Edge = 'top' | 'bottom';

/** The room at an edge of the window for a bar that stays there. */
export interface Room {
  /**
   * Keeps room free at one edge.
   * @param height - the height of the bar, in px; 0 gives the room back
   */
  keep(edge: Edge, height: number): void;
}

/**
 * Gives the page room at an edge, and makes it scroll anchors and focused elements clear of a bar there. One rule
 * in an adopted sheet does so: the page's markup and sheets stay as they are.
 */
export function createRoom(document: Document): Room {
  let removeRules: (() => void) | undefined;
  let kept = '';
  let above = 0;

  return {
    keep(edge, height) {
      const wanted = Math.ceil(height);
      const room = wanted ? `${edge} ${wanted}` : '';
      const { scrollingElement, defaultView, documentElement } = native(document);
      if (room === kept || !defaultView) return;
      kept = room;
      const top = (scrollingElement && native(scrollingElement).scrollTop) ?? 0;
      removeRules?.();
      removeRules = undefined;
      const before = above;
      above = edge === 'top' ? wanted : 0;
      if (wanted) removeRules = adoptRoom(edge, wanted, documentElement);
      // what is being read stays where it is: browsers anchor nothing where a padding changes
      if (top > 0 && above !== before)
        defaultView.scrollTo({ top: Math.max(0, top + above - before), behavior: 'instant' });
    },
  };
}

function adoptRoom(edge: Edge, height: number, root: HTMLElement): (() => void) | undefined {
  // read while the rule is not there: the room comes on top of the page's own padding
  const own = styleOf(root);
  const scroll = parseFloat(own.getPropertyValue(`scroll-padding-${edge}`)) || 0;
  const padding = own.getPropertyValue(`padding-${edge}`);
  try {
    // with border-box, a root that is as high as the window stays so
    return adoptRules(
      `@media screen{:root:root{box-sizing:border-box;scroll-padding-${edge}:max(${height}px, ${scroll}px);padding-${edge}:calc(${padding} + ${height}px)}}`,
      native(root).ownerDocument,
    );
  } catch {
    // a browser without constructed sheets: the engine reports it, and the bar still makes way
    return undefined;
  }
}
