/** Shows states of a toolbar again, after an audit. */
import { defaults } from '../../settings/preferences.js';
import type { Preferences } from '../../settings/catalog.js';
import type { Box } from '../measure/boxes.js';
import { painted } from '../measure/pictures.js';
import { elementAt } from '../measure/selector.js';
import { startSession } from '../walk/session.js';
import { toolbarIn } from '../toolbar.js';

/** Shows states again, for pictures of their faults. */
export interface Showing {
  /**
   * Shows a state and scrolls the first of these elements into view.
   * @returns the boxes of the elements in the viewport, in px; `null` for those that have none
   */
  show(state: Partial<Preferences>, targets: readonly string[]): Promise<readonly (Box | null)[]>;
  /** Restores the toolbar and the scroll position. */
  end(): Promise<void>;
}

/** Hides the toolbar of a page, and prepares to show states of it. */
export async function startShowing(document: Document): Promise<Showing> {
  const toolbar = toolbarIn(document);
  const session = await startSession(toolbar);
  await session.hideBar();
  const { defaultView: window } = document;
  const { scrollX = 0, scrollY = 0 } = window ?? {};
  return {
    async show(state, targets) {
      await session.show({ ...defaults, ...state });
      const elements = targets.map((target) => elementAt(document, target));
      elements
        .find((element) => element && element !== document.documentElement)
        ?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      if (window) await painted(window);
      return elements.map((element) => element && boxOf(element, document));
    },
    async end() {
      await session.end();
      window?.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

function boxOf(element: Element, page: Document): Box | null {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  // an empty box has a place too, so the number of boxes counts, not their size
  if (!element.getClientRects().length) return null;
  let [x, y] = [0, 0];
  for (
    let { ownerDocument: document } = element;
    document !== page && document.defaultView?.frameElement;
    document = document.defaultView.frameElement.ownerDocument
  ) {
    const frame = document.defaultView.frameElement;
    const place = frame.getBoundingClientRect();
    x += place.left + frame.clientLeft;
    y += place.top + frame.clientTop;
  }
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
