/** Has an open bar make room in the page, and make way for it. */
import type { UpdatingElement } from '../updating-element.js';
import { deepActiveElement } from '../../dom/active-element.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import { whileConnected } from '../connection/while-connected.js';
import type { Corner, Placement } from './corners.js';
import { isCovered } from './covered.js';
import type { Fold } from './fold.js';
import { foldedPlaces, formOf } from './form.js';
import { createRoom } from './scroll-padding.js';
import type { Stand } from './stand.js';

/** A toolbar that has a place. */
export interface PlacedElement extends UpdatingElement {
  readonly active: boolean;
  readonly placement: Placement;
  readonly corner: Corner;
}

/**
 * Gives an open bar its form, and room at the edge of the page at which it stands. What the page shows later where
 * no other place is free, such as a dialog or a message, folds the bar until it is gone.
 * @returns gives the form that the bar has now
 */
export function makeWay(
  host: PlacedElement,
  section: HTMLElement,
  fold: Fold,
  stand: Stand,
): () => void {
  const room = createRoom(host.ownerDocument);
  /** What the visitor has opened the bar over, or has made so large, as there was no other place. */
  let accepted: readonly Element[] = [];
  let isResized = false;
  /** What the bar has made way for, and the box that it had. */
  let left: { readonly elements: readonly Element[]; readonly area: DOMRect } | undefined;
  let unwatch: (() => void) | undefined;

  const isAbove = (): boolean => fold.isOpen && host.placement !== 'inline';

  function keepRoom(place: string): void {
    const isEdge = place === 'top' || place === 'bottom';
    room.keep(place === 'bottom' ? place : 'top', isAbove() && isEdge ? heightOf(section) : 0);
  }

  const keepCurrentRoom = (): void => {
    keepRoom(section.getAttribute('at') ?? '');
  };

  stand.onPut = keepRoom;
  stand.onStart = (isNew, here) => {
    if (isResized && !isNew && isAbove()) accepted = [...accepted, ...here().map(layerOf)];
    isResized = false;
  };
  stand.accepts = (one) =>
    accepted.includes(layerOf(one)) && one !== deepActiveElement(host.ownerDocument);
  stand.onLook = (covered, isNew) => {
    const before = left;
    if (before && !before.elements.some((one) => isCovered(one, before.area))) fold.open();
    if (!isAbove()) return;
    if (isNew) {
      accepted = covered.map(layerOf);
      return;
    }
    const focused = deepActiveElement(host.ownerDocument);
    const [first] = covered;
    if (first && first === focused)
      native(first).scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const area = section.getBoundingClientRect();
    const elements = covered.filter((one) => isCovered(one, area));
    if (!elements.length) return;
    fold.close();
    left = { elements, area };
  };

  function end(): void {
    unwatch?.();
    unwatch = undefined;
  }

  function watch(): () => void {
    const changes = new MutationObserver(stand.ask);
    changes.observe(host.ownerDocument, CHANGES);
    const unlisten = listen(host.ownerDocument, 'transitionend animationend toggle', stand.ask);
    const sizes = new ResizeObserver(() => {
      // later: the room may bring a scroll bar, which changes the size of the bar again
      requestAnimationFrame(() => {
        if (host.isConnected) keepCurrentRoom();
      });
      stand.ask();
    });
    sizes.observe(section);
    return () => {
      changes.disconnect();
      unlisten();
      sizes.disconnect();
    };
  }

  host.addController({
    hostUpdated() {
      if (fold.isOpen || !host.active) left = undefined;
      // at once: `applied` promises a page that is done
      keepCurrentRoom();
      if (host.active && host.isConnected) unwatch ??= watch();
      else end();
    },
  });
  whileConnected(host, () => {
    // a window of another size may ask for another form; the engine tells of text of another size in the same way
    const unlisten = listen(window, 'resize', () => {
      isResized = true;
      host.requestUpdate();
    });
    return () => {
      unlisten();
      end();
      room.keep('top', 0);
    };
  });

  return () => {
    if (!isAbove()) {
      stand.among(foldedPlaces(host.placement, host.corner));
      return;
    }
    const { name, places } = formOf(host.placement, host.corner);
    section.classList.add(name);
    if (stand.among(places)) accepted = [];
  };
}

/** What stays in the window with an element in it, such as a header; else the element itself. */
function layerOf(element: Element): Element {
  for (let one: Element | null = element; one; one = parentOf(one))
    if (/fixed|sticky/.test(styleOf(one).position)) return one;
  return element;
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** What brings or takes away a box of the page. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'open', 'hidden', 'aria-hidden'],
};
