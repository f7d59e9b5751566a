/** Shows the choices of a toolbar on its page. */
import type { LitElement } from 'lit';
import type { PageEngine, Report } from '../../page/index.js';
import { inform, warn } from '../../settings/console.js';
import type { Store } from '../../settings/store.js';
import { A11yToolbarErrorEvent } from '../events.js';
import { createPageView } from './page-view.js';

/** A toolbar that shows choices on its page. */
export interface ShowingElement extends LitElement {
  readonly crossOrigin: 'anonymous' | 'off';
}

/** The page of a toolbar, as the engine shows it. */
export interface ShownPage {
  readonly isAttached: boolean;
  /** Resolves when the page shows the latest choices. */
  readonly applied: Promise<Report>;
  isAttachedTo(engine: PageEngine): boolean;
  attach(engine: PageEngine): void;
  detach(): void;
  /** Shows the store's choices, or the page as its author made it where they are not in force. */
  readonly show: () => void;
}

/**
 * Shows a store's choices on the page, and tells of what the page cannot show.
 * @param isOpen - true while choices may be in force
 */
export function showOnPage(host: ShowingElement, store: Store, isOpen: () => boolean): ShownPage {
  let engine: PageEngine | undefined;
  let applied: Promise<Report> = Promise.resolve({ missing: [], unreachable: [] });
  let hasTold = false;

  const view = createPageView(({ settings, error }) => {
    warn(`the page cannot be shown with this, it is given up: ${settings.join(', ')}.`, error);
    host.dispatchEvent(new A11yToolbarErrorEvent(settings, error));
  });

  return {
    get isAttached() {
      return !!engine;
    },
    get applied() {
      return applied;
    },
    isAttachedTo: (other) => engine === other,
    attach(wanted) {
      engine = wanted;
    },
    detach() {
      engine = undefined;
    },
    show() {
      const { active, preferences } = store.state;
      if (!engine) return;
      engine.crossOrigin = host.crossOrigin;
      applied = view.show(engine, isOpen() && active ? preferences : undefined).then((report) => {
        const { unreachable } = report;
        if (unreachable.length && !hasTold) inform(UNREACHABLE, unreachable);
        hasTold ||= unreachable.length > 0;
        return report;
      });
    },
  };
}

const UNREACHABLE =
  'not all of this page can be adapted. A style sheet of another origin needs the header ' +
  'Access-Control-Allow-Origin, and a shorthand with var() no longhand after it:';
