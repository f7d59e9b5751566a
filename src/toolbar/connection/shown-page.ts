/** Shows the choices of a toolbar on its page. */
import type { UpdatingElement } from '../updating-element.js';
import type { PageEngine, Report } from '../../page/index.js';
import { ENGINE } from '../../page/engine-symbol.js';
import type { Preferences } from '../../settings/catalog.js';
import { defaults, differences } from '../../settings/preferences.js';
import type { Store } from '../../settings/store.js';
import { part } from '../part.js';
import type { PageView } from './page-view.js';

/** A toolbar that shows choices on its page. */
export interface ShowingElement extends UpdatingElement {
  readonly crossOrigin: 'anonymous' | 'off';
  readonly layout: 'wide' | 'auto';
}

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
    return { view: createPageView(host), Engine: Engine as typeof PageEngine };
  });

  async function load(wanted: Preferences): Promise<Report> {
    if (await code.load()) {
      show();
      return applied;
    }
    missed();
    return { missing: differences(wanted, defaults), unreachable: [] };
  }

  function engineFor(page: Document, Engine: typeof PageEngine): PageEngine {
    const engine = engineOf(page) ?? Engine.for(page);
    engine.exclude(host);
    engine.crossOrigin = host.crossOrigin;
    engine.layout = host.layout;
    return engine;
  }

  function showWith(view: PageView, engine: PageEngine, wanted: Preferences | undefined): void {
    applied = view.show(engine, wanted).then((report) => {
      // early.js of another version may have brought an engine that knows of no such list
      if ((report as Partial<Report>).missing?.length) missed();
      return report;
    });
  }

  function show(): void {
    if (!document) return;
    const { active, preferences } = store.state;
    const wanted = isOpen() && active ? preferences : undefined;
    const { value } = code;
    if (value) showWith(value.view, engineFor(document, value.Engine), wanted);
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
      void code.load().then((loaded) => {
        if (!loaded || !document) return;
        const engine: Partial<PageEngine> = engineFor(document, loaded.Engine);
        // early.js of another version may have brought one that cannot
        return engine.prepare?.();
      });
    },
    show,
  };
}

const NOTHING: Report = { missing: [], unreachable: [] };

const engineOf = (document: Document): PageEngine | undefined =>
  (document as { [ENGINE]?: PageEngine })[ENGINE];

const importEngine = async (): Promise<typeof PageEngine> =>
  (await import('../../page/engine.js')).PageEngine;
