import type { LitElement } from 'lit';
import { PageEngine, type Report } from '../../page/index.js';
import {
  storedRecord,
  type OwnStorage,
  type StorageKind,
  type StoredRecord,
} from '../../settings/storage/stored-record.js';
import { choiceInLink, clearLink } from '../../settings/address.js';
import type { Change, Store } from '../../settings/store.js';
import { startsPlain } from '../../settings/way-out.js';
import { inform, warn } from '../../settings/console.js';
import { A11yToolbarErrorEvent } from '../events.js';
import { createPageView } from './page-view.js';
import { keepers, toolbarsIn, type Present } from './toolbars-in-document.js';
import { clearUnlessHydrated, isAsOnServer } from './hydration.js';

/** What a connection must know of its element. */
export interface ConnectedElement extends LitElement {
  readonly crossOrigin: 'anonymous' | 'off';
  readonly storage: StorageKind | OwnStorage;
  readonly storageKey: string;
}

/** What is between a store and the page. */
export interface Connection {
  /** Whether choices are remembered and shown. */
  readonly isOpen: boolean;
  /** Whether the element, of all toolbars in its page, speaks for them. */
  readonly leads: boolean;
  /** Whether the visitor has closed the controls, this time or the last. */
  isCollapsed: boolean | undefined;
  /** Resolves when the page shows the latest state. */
  readonly applied: Promise<Report>;
}

/**
 * Ties a store to what is remembered and to the page, for as long as the element is in a document.
 * An element that is moved leaves the document only for a moment, which does not count.
 */
export function connect(host: ConnectedElement, store: Store): Connection {
  let applied: Promise<Report> = Promise.resolve({ unreachable: [] });
  let engine: PageEngine | undefined;
  let place: readonly unknown[] = [];
  let record: StoredRecord | undefined;
  let close: (() => void) | undefined;
  let document: Document | undefined;
  let isCollapsed: boolean | undefined;
  let hasStarted = false;
  let hasTold = false;

  const view = createPageView(({ settings, error }) => {
    warn(`the page cannot be shown with this, it is given up: ${settings.join(', ')}.`, error);
    host.dispatchEvent(new A11yToolbarErrorEvent(settings, error));
  });

  function show(): void {
    const { active, preferences } = store.state;
    if (!engine) return;
    engine.crossOrigin = host.crossOrigin;
    applied = view.show(engine, close && active ? preferences : undefined).then((report) => {
      const { unreachable } = report;
      if (unreachable.length && !hasTold) inform(UNREACHABLE, unreachable);
      hasTold ||= unreachable.length > 0;
      return report;
    });
  }

  const self = { host, store, show };

  const others = (): Present[] =>
    document ? [...toolbarsIn(document)].filter((one) => one !== self) : [];

  /** Bars in one page show one state. */
  function tell({ source }: Pick<Change, 'source'>): void {
    for (const other of others()) other.store.follow(store.state, source);
  }

  /** So that the next page can leave room for the bar until it comes: see early.ts. */
  const noteSize = (): void => {
    const { height } = host.getBoundingClientRect();
    if (close && store.state.active) record?.note({ width: innerWidth, height });
  };

  function join(): void {
    document = host.ownerDocument;
    const present = toolbarsIn(document);
    present.add(self);
    addEventListener('pagehide', noteSize);
    if (keepers.has(host)) return;
    for (const other of [...present]) {
      if (keepers.has(other.host) && other.host.isConnected) other.host.remove();
    }
  }

  function end(): void {
    close?.();
    close = undefined;
    const left = others();
    if (document) toolbarsIn(document).delete(self);
    removeEventListener('pagehide', noteSize);
    // one that has just come, as when a page is swapped, has the same page in force
    if (left.length) for (const other of left) other.show();
    else show();
    engine = undefined;
  }

  clearUnlessHydrated(host);
  store.subscribe(show);
  store.subscribe(tell);
  host.addController({
    hostConnected() {
      // at once, before an engine that is at work already can see it: the bar takes the custom
      // properties by itself, and shows what other values would do
      PageEngine.for(host.ownerDocument).exclude(host);
      if (document !== host.ownerDocument && engine) end();
      join();
      // properties set before the upgrade are there only when the element updates
      host.requestUpdate();
    },
    hostUpdate() {
      const { storage, storageKey, ownerDocument } = host;
      const wanted = PageEngine.for(ownerDocument);
      const isSamePlace = place[0] === storage && place[1] === storageKey;
      if (isAsOnServer(host) || (isSamePlace && wanted === engine)) return;
      close?.();
      record = storedRecord(storage, storageKey);
      const [first] = store.isUnsaved ? [] : others();
      close = store.open(record);
      // one that floats opens only when it is asked to, whatever it was on the last page
      isCollapsed ??= record.noted().collapsed || undefined;
      if (first) store.follow(first.store.state);
      else tell({ source: 'api' });
      if (!hasStarted && startsPlain(location)) store.presume(false);
      const brought = hasStarted ? undefined : choiceInLink(location);
      if (brought) {
        clearLink(window);
        store.set(brought, 'user');
      }
      hasStarted = true;
      place = [storage, storageKey];
      engine = wanted;
      host.requestUpdate('active', !store.state.active);
      show();
    },
    hostUpdated() {
      // what the server has rendered is taken over: now what is stored counts
      if (!close && host.isConnected) host.requestUpdate();
    },
    hostDisconnected() {
      queueMicrotask(() => {
        if (!host.isConnected) keepers.get(host)?.();
        if (!host.isConnected) end();
      });
    },
  });

  return {
    get isOpen() {
      return !!close;
    },
    get leads() {
      return !!document && [...toolbarsIn(document)][0] === self;
    },
    get isCollapsed() {
      return isCollapsed;
    },
    set isCollapsed(collapsed) {
      isCollapsed = collapsed;
      record?.note({ collapsed: !!collapsed });
    },
    get applied() {
      return applied;
    },
  };
}

const UNREACHABLE =
  'not all of this page can be adapted. A style sheet of another origin needs the header ' +
  'Access-Control-Allow-Origin, and a shorthand with var() no longhand after it:';
