/** Shows the choices of a toolbar on its page. */
import type { PageEngine, Report } from '../../page/index.js';
import type { Preferences } from '../../settings/catalog.js';
import { defaults, differences } from '../../settings/preferences.js';
import type { Store } from '../../settings/store.js';
import { part } from '../part.js';
import { engineOf } from './engine-of.js';
import type { ShowingElement } from './page-view.js';

export type { ShowingElement };

/** The page of a toolbar, as the engine shows it. */
export interface ShownPage {
  /** The document whose page it is, while it is shown. */
  readonly document: Document | undefined;
  /** Resolves when the page shows the latest choices. */
  readonly applied: Promise<Report>;
  attach(document: Document): void;
  detach(): void;
  /** Has an engine that is at work already leave the toolbar alone. */
  exclude(): void;
  /** Loads the engine and has it get to know the page, so that what is chosen shows soon. */
  readonly prepare: () => void;
  /** Shows the store's choices, or the page as its author made it where they are not in force. */
  readonly show: () => void;
}

/**
 * Shows a store's choices on the page. The engine is loaded when
 * there is something to show, unless another script of the page has brought it.
 * @param isOpen - true while choices may be in force
 * @param missed - called when code that is needed does not come
 */
export function showOnPage(
  host: ShowingElement,
  store: Store,
  isOpen: () => boolean,
  missed: () => void,
): ShownPage {
  let document: Document | undefined;
  let applied = Promise.resolve(NOTHING);

  const code = part(async () => {
    const [{ createPageView }, Engine] = await Promise.all([
      import('./page-view.js'),
      engineOf(host.ownerDocument)?.constructor ?? importEngine(),
    ]);
    return createPageView(host, Engine as typeof PageEngine, missed);
  });

  async function load(wanted: Preferences): Promise<Report> {
    if (await code.load()) {
      show();
      return applied;
    }
    missed();
    return { missing: differences(wanted, defaults), unreachable: [] };
  }

  function show(): void {
    if (!document) return;
    const { active, preferences } = store.state;
    const wanted = isOpen() && active ? preferences : undefined;
    if (code.value) applied = code.value.show(document, wanted);
    else if (wanted && differences(wanted, defaults).length) applied = load(wanted);
    else applied = engineOf(document)?.apply({}) ?? Promise.resolve(NOTHING);
  }

  return {
    get document() {
      return document;
    },
    get applied() {
      return applied;
    },
    attach(wanted) {
      document = wanted;
    },
    detach() {
      document = undefined;
    },
    exclude() {
      engineOf(host.ownerDocument)?.exclude(host);
    },
    prepare() {
      void code.load().then((view) => {
        if (document) view?.prepare(document);
      });
    },
    show,
  };
}

const NOTHING: Report = { missing: [], unreachable: [] };

const importEngine = async (): Promise<typeof PageEngine> =>
  (await import('../../page/engine.js')).PageEngine;
