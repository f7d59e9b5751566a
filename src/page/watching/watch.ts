/** Watches a page for what comes later. */
import { isElement } from '../../dom/nodes.js';
import { native } from '../../dom/native.js';
import { awaitFonts, type FontLoads } from '../fonts/font-loads.js';

/** The changes of a page that a watch tells of. It does not tell of the engine's own changes. */
export interface WatchEvents {
  /**
   * Elements were added, their `style` attributes changed, or style sheets may have come, gone or
   * changed in documents and shadow roots.
   */
  readonly changed: (
    added: Iterable<Element>,
    restyled: Iterable<Element>,
    roots: ReadonlySet<Node>,
  ) => void;
  /** There is time for a glance at changes that no event tells of. */
  readonly glance: () => void;
  /** There is time to look at the texts of the page. Resolves with how long that took, in ms, without any waiting. */
  readonly texts: () => Promise<number>;
  /** There is time for a thorough search for changes that no event tells of. */
  readonly idle: () => void;
  /** Fonts have loaded. */
  readonly fonts: () => void;
  /** A frame has loaded a document. */
  readonly frame: () => void;
}

/** Notices changes of a page while a preference is in force. */
export class Watch {
  readonly #document: Document;
  readonly #events: WatchEvents;
  readonly #stopped = new AbortController();
  readonly #fonts: FontLoads;
  readonly #observer = new MutationObserver((records) => {
    this.#collect(records);
  });
  #added: Element[] = [];
  #restyled = new Set<Element>();
  #roots = new Set<Node>();
  /** The next frame before which changes are told. */
  #tellFrame = 0;
  /** The next frame before which links are looked at. */
  #linksFrame = 0;
  /** The next look of each kind. */
  readonly #timers = new Map<() => unknown, ReturnType<typeof setTimeout>>();

  constructor(document: Document, events: WatchEvents) {
    this.#document = document;
    this.#events = events;
    this.#fonts = awaitFonts(document, events.fonts);
    this.#repeat(GLANCE_EVERY, timed(events.glance));
    this.#repeat(SEARCH_EVERY, events.texts);
    this.#repeat(
      SEARCH_EVERY,
      timed(() => {
        events.idle();
        this.#fonts.look();
      }),
    );
    this.#awaitLinks();
  }

  /** Watches a document or shadow root. Shadow roots below it are watched on their own. */
  observe(root: Node): void {
    // a `load` event is not composed: it does not leave a shadow root
    native(root).addEventListener('load', this.#loaded, {
      capture: true,
      signal: this.#stopped.signal,
    });
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['style', 'class', 'media', 'disabled', 'rel', 'href', 'contenteditable'],
    });
  }

  /** Makes a change to the page that is not told. */
  unseen(change: () => void): void {
    const before = this.#observer.takeRecords();
    change();
    this.#observer.takeRecords();
    if (before.length) this.#collect(before);
  }

  /** Tells at once what was noticed so far. */
  flush(): void {
    const records = this.#observer.takeRecords();
    if (records.length) this.#collect(records);
    if (this.#tellFrame) this.#tell();
  }

  destroy(): void {
    this.#observer.disconnect();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    cancelAnimationFrame(this.#linksFrame);
    cancelAnimationFrame(this.#tellFrame);
    this.#stopped.abort();
    this.#fonts.destroy();
  }

  #collect(records: readonly MutationRecord[]): void {
    const come = new Set<Node>();
    for (const { target, addedNodes, attributeName } of records) {
      const elements = [...addedNodes].filter(isElement);
      // what is below an element that has come, too, is found with that one
      const isBelow = come.has(target);
      for (const element of elements) come.add(element);
      if (isSheet(target) || elements.some(isBelow ? isSheet : holdsSheet))
        this.#roots.add(native(target).getRootNode());
      if (!isBelow) this.#added.push(...elements);
      // becomes an editor, or ceases to be one
      if (attributeName === 'contenteditable') this.#added.push(target as Element);
      if (attributeName === 'style') this.#restyled.add(target as Element);
    }
    if (this.#roots.size) this.#tell();
    else this.#tellFrame ||= requestAnimationFrame(this.#tell);
  }

  /** Tells before the next frame, since a script may change the same thing many times until then. */
  readonly #tell = (): void => {
    cancelAnimationFrame(this.#tellFrame);
    this.#tellFrame = 0;
    const [added, restyled, roots] = [this.#added, this.#restyled, this.#roots];
    [this.#added, this.#restyled, this.#roots] = [[], new Set(), new Set()];
    this.#events.changed(added, restyled, roots);
    if (roots.size) this.#awaitLinks();
  };

  readonly #loaded = (event: Event): void => {
    const target = event.target as Node;
    if (isSheet(target)) this.#roots.add(native(target).getRootNode());
    // a style element is known since it was added, and only what it imports has come now
    if (isStyle(target)) this.#tellFrame ||= requestAnimationFrame(this.#tell);
    else if (isSheet(target)) this.#tell();
    if (/^(?:i?frame|object)$/i.test(native(target).nodeName)) this.#events.frame();
  };

  /**
   * Looks before each frame while a sheet is loading, so that no frame shows it without its counterpart.
   * The first frame with the sheet can come before its `load` event.
   */
  #awaitLinks(): void {
    const end = performance.now() + LINKS_LOAD_WITHIN;
    const isLoading = (): boolean =>
      performance.now() < end &&
      [...native(this.#document).querySelectorAll<HTMLLinkElement>(LINK)].some(
        (link) => !(link.sheet ?? link.disabled),
      );
    const look = (): void => {
      if (isLoading()) this.#linksFrame = requestAnimationFrame(look);
      this.#events.changed([], [], new Set([this.#document]));
    };
    cancelAnimationFrame(this.#linksFrame);
    if (isLoading()) this.#linksFrame = requestAnimationFrame(look);
  }

  /**
   * Looks again and again, less often where it takes long.
   * @param look - resolves with how long it took, in ms
   */
  #repeat(every: number, look: () => Promise<number>): void {
    const lookNow = async (): Promise<void> => {
      const took = native(this.#document).hidden ? 0 : await look();
      wait(Math.max(every, took / LOOK_SHARE));
    };
    const wait = (time: number): void => {
      if (this.#stopped.signal.aborted) return;
      this.#timers.set(
        look,
        setTimeout(() => void lookNow(), time),
      );
    };
    wait(every);
  }
}

/**
 * Scripts can change sheets without a trace in the DOM. The time between two glances at what changes
 * most often, and between two searches through all rules or all texts, in ms.
 */
const GLANCE_EVERY = 100;
const SEARCH_EVERY = 500;
/** The largest share of the time that such looks may take. */
const LOOK_SHARE = 0.02;
/** The time after which a sheet that is still loading is no longer waited for, in ms. */
const LINKS_LOAD_WITHIN = 10_000;

/** Makes a look that tells how long it took, in ms. */
const timed = (look: () => void) => (): Promise<number> => {
  const start = performance.now();
  look();
  return Promise.resolve(performance.now() - start);
};

/** Selects links to sheets. One without an address never has a sheet. */
const LINK = 'link[rel~="stylesheet" i][href]:not([href=""])';

const isStyle = (node: Node): boolean => /^style$/i.test(native(node).nodeName);

const isSheet = (node: Node): boolean => /^(?:link|style)$/i.test(native(node).nodeName);

const holdsSheet = (element: Element): boolean =>
  isSheet(element) || native(element).querySelector('link,style') !== null;
