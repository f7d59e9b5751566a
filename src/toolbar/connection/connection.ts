/** The connection of a toolbar with the storage, the page and other toolbars. */
import type { Report } from '../../page/index.js';
import { startsPlain } from '../../settings/address.js';
import type { Store } from '../../settings/store.js';
import { remember, type RememberingElement } from './remembered.js';
import { showOnPage, type ShowingElement } from './shown-page.js';
import { shareDocument } from './toolbars-in-document.js';

/** A toolbar that can be connected. */
export type ConnectedElement = RememberingElement & ShowingElement;

/** The tie between a toolbar's store, the storage, the page and the other toolbars in it. */
export interface Connection {
  /** True while choices are remembered and shown. */
  readonly isOpen: boolean;
  /** True for the one toolbar of a document that acts where one of them is enough. */
  readonly leads: boolean;
  /** Resolves when the page shows the latest choices. */
  readonly applied: Promise<Report>;
  /** Loads the engine and has it get to know the page, so that what is chosen shows soon. */
  readonly prepare: () => void;
}

/**
 * Ties a store to the storage and to the page, for as long as the element is in a document. Moving an
 * element takes it out of the document for a moment only, which does not count.
 * @param setUp - sets what the page has set before the element was defined: it says where choices are remembered
 * @param missed - called when code that is needed does not come
 */
export function connect(
  host: ConnectedElement,
  store: Store,
  setUp: () => void,
  missed: () => void,
): Connection {
  const record = remember(host, store);
  const page = showOnPage(host, store, () => record.isOpen, missed);
  const others = shareDocument(host, store, page.show);
  let hasStarted = false;

  function start(): void {
    record.close();
    const [first] = store.isUnsaved ? [] : others.all();
    record.open();
    if (first) store.follow(first.store.state);
    else others.tell('api');
    if (!hasStarted && startsPlain(location)) store.presume(false);
    hasStarted = true;
    page.attach(host.ownerDocument);
    host.requestUpdate();
    page.show();
  }

  function end(): void {
    record.close();
    const left = others.leave();
    // a toolbar that has just come, as when a page is swapped, wants its own choices in force
    if (left.length) for (const other of left) other.show();
    else page.show();
    page.detach();
  }

  store.subscribe(({ source }) => {
    page.show();
    others.tell(source);
  });
  host.addController({
    hostConnected() {
      // at once, before an engine that is at work already sees the bar: the bar reads the custom
      // properties by itself, and shows what other values would do
      page.exclude();
      if (others.isElsewhere && page.document) end();
      others.join();
      // properties set before the upgrade are there only when the element updates
      host.requestUpdate();
    },
    hostUpdate() {
      if (!host.isConnected) return;
      setUp();
      if (!record.isUpToDate || page.document !== host.ownerDocument) start();
    },
    hostDisconnected() {
      queueMicrotask(() => {
        if (!host.isConnected) others.comeBack();
        if (!host.isConnected) end();
      });
    },
  });

  return {
    get isOpen() {
      return record.isOpen;
    },
    get leads() {
      return others.leads;
    },
    get applied() {
      return page.applied;
    },
    prepare: page.prepare,
  };
}
