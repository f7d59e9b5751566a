import { isElement } from './dom.js';

/** What a watch tells of; the page's own doing only. */
export interface WatchEvents {
  /** Elements were added, or their `style` attributes changed. */
  elements(added: readonly Element[], restyled: ReadonlySet<Element>): void;
  /** Style sheets may have come, gone or changed. */
  sheets(): void;
  /** There is time to look for what has come without being told of. */
  idle(): void;
  /** Fonts have loaded. */
  readonly fonts: () => void;
  /** A frame has loaded a document. */
  frame(): void;
}

export interface Watch {
  /** Watches a document or shadow root; an observer does not see into the roots below it. */
  observe(root: Node): void;
  /** Does something to the page that is not to be reported. */
  unseen(change: () => void): void;
  destroy(): void;
}

/**
 * Rules can be inserted without a trace in the DOM: how often to look, in ms, and which share of the
 * time that may take at most.
 */
const LOOK_EVERY = 500;
const LOOK_SHARE = 0.02;
/** A link's sheet is in force before its `load` event: how long to look in each frame, in ms. */
const LINKS_LOAD_WITHIN = 10_000;

const LINK = 'link[rel~="stylesheet" i]';

/** Notices what comes to a page while a preference is in force. */
export function watch(document: Document, events: WatchEvents): Watch {
  const observer = new MutationObserver(report);
  let frame = 0;

  function report(records: readonly MutationRecord[]): void {
    const added: Element[] = [];
    const restyled = new Set<Element>();
    for (const { target, addedNodes, attributeName } of records) {
      added.push(...[...addedNodes].filter(isElement));
      if (attributeName === 'style') restyled.add(target as Element);
    }
    events.sheets();
    events.elements(added, restyled);
    if (added.some((node) => node.matches(LINK) || node.querySelector(LINK))) awaitLinks();
  }

  function loaded({ target }: Event): void {
    if (/^(?:link|style)$/i.test((target as Node).nodeName)) events.sheets();
    if (/^(?:i?frame|object)$/i.test((target as Node).nodeName)) events.frame();
  }

  /**
   * Looks before each frame while a sheet is loading, so that no frame shows it unadopted: also
   * before the first one with it, which can come before its `load` event.
   */
  function awaitLinks(): void {
    const end = performance.now() + LINKS_LOAD_WITHIN;
    const isLoading = (): boolean =>
      performance.now() < end &&
      [...document.querySelectorAll<HTMLLinkElement>(LINK)].some(
        (link) => !(link.sheet ?? link.disabled),
      );
    const look = (): void => {
      if (isLoading()) frame = requestAnimationFrame(look);
      events.sheets();
    };
    cancelAnimationFrame(frame);
    if (isLoading()) frame = requestAnimationFrame(look);
  }

  function lookThoroughly(): void {
    const start = performance.now();
    if (!document.hidden) events.idle();
    const took = performance.now() - start;
    timer = setTimeout(lookThoroughly, Math.max(LOOK_EVERY, took / LOOK_SHARE));
  }

  let timer = setTimeout(lookThoroughly, LOOK_EVERY);
  const stopped = new AbortController();
  document.fonts.addEventListener('loadingdone', events.fonts);
  awaitLinks();

  return {
    observe(root) {
      // not composed: a shadow root keeps it to itself
      root.addEventListener('load', loaded, { capture: true, signal: stopped.signal });
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributeFilter: ['style', 'class', 'media', 'disabled', 'rel', 'href'],
      });
    },
    unseen(change) {
      const theirs = observer.takeRecords();
      change();
      observer.takeRecords();
      if (theirs.length) report(theirs);
    },
    destroy() {
      observer.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      stopped.abort();
      document.fonts.removeEventListener('loadingdone', events.fonts);
    },
  };
}
