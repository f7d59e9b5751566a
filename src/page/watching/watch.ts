import { isElement } from '../../dom/nodes.js';
import { awaitFonts } from '../fonts/font-loads.js';

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
  let added: Element[] = [];
  let restyled = new Set<Element>();
  let frame = 0;
  let nextFrame = 0;

  function report(records: readonly MutationRecord[]): void {
    let hasSheets = false;
    for (const { target, addedNodes, attributeName } of records) {
      const elements = [...addedNodes].filter(isElement);
      added.push(...elements);
      if (attributeName === 'style') restyled.add(target as Element);
      hasSheets ||= isSheet(target) || elements.some(holdsSheet);
    }
    if (hasSheets) tell();
    else nextFrame ||= requestAnimationFrame(tell);
  }

  /** At the latest before the next frame: a script may do a thing many times until then. */
  function tell(): void {
    cancelAnimationFrame(nextFrame);
    nextFrame = 0;
    const [come, changed] = [added, restyled];
    [added, restyled] = [[], new Set()];
    events.sheets();
    events.elements(come, changed);
    if (come.some((node) => node.matches(LINK) || node.querySelector(LINK))) awaitLinks();
  }

  function loaded({ target }: Event): void {
    if (isSheet(target as Node)) events.sheets();
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
    fonts.look();
    const took = performance.now() - start;
    timer = setTimeout(lookThoroughly, Math.max(LOOK_EVERY, took / LOOK_SHARE));
  }

  let timer = setTimeout(lookThoroughly, LOOK_EVERY);
  const stopped = new AbortController();
  const fonts = awaitFonts(document, events.fonts);
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
      cancelAnimationFrame(nextFrame);
      stopped.abort();
      fonts.destroy();
    },
  };
}

const isSheet = ({ nodeName }: Node): boolean => /^(?:link|style)$/i.test(nodeName);

const holdsSheet = (element: Element): boolean =>
  isSheet(element) || element.querySelector('link,style') !== null;
