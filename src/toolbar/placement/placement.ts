import type { LitElement } from 'lit';
import { listen } from '../../dom/listen.js';
import { effectiveZoom } from '../../dom/zoom.js';
import { stepAside } from './focus-avoidance.js';
import { createRoom } from './scroll-padding.js';
import { whileConnected } from '../connection/while-connected.js';

export type Placement = 'top' | 'bottom' | 'inline' | 'floating';
export type Corner = `${'top' | 'bottom'}-${'start' | 'end'}`;

/** What its placement must know of an element. */
export interface PlacedElement extends LitElement {
  readonly active: boolean;
  readonly placement: Placement;
  readonly corner: Corner;
}

/**
 * Sees to it that a bar that stays on the screen lies above everything and hides nothing that
 * matters. Where it stands is up to the style sheet.
 * @param isInForce - whether the page is changed at all: one that is not is left as it is
 */
export function place(host: PlacedElement, isInForce: () => boolean): void {
  let pinned: Pinned | undefined;
  let where = '';

  function end(): void {
    pinned?.undo();
    pinned = undefined;
    where = '';
  }

  whileConnected(host, () => end);
  host.addController({
    hostUpdated() {
      const { isConnected, placement, corner, active } = host;
      const section = host.renderRoot.querySelector<HTMLElement>('section');
      if (!isConnected || !section) return;
      // a page that is zoomed by CSS would zoom the bar, too
      const zoom = effectiveZoom(host);
      section.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      // the top layer; an element that is moved leaves it
      if (section.popover && !section.matches(':popover-open')) section.showPopover();
      // at the top, a bar that is off scrolls away with the page
      const isPinned = placement !== 'inline' && (active || placement !== 'top');
      const wanted = isPinned ? `${placement} ${corner}` : '';
      if (wanted !== where) {
        end();
        where = wanted;
        if (isPinned) pinned = pin(host, section, isInForce);
      }
      pinned?.update();
    },
  });
}

/** A bar that stays on the screen. */
interface Pinned {
  /** Looks again at what it takes and what it covers. */
  update(): void;
  undo(): void;
}

function pin(host: PlacedElement, section: HTMLElement, isInForce: () => boolean): Pinned {
  const { ownerDocument: document, placement, corner } = host;
  const floats = placement === 'floating';
  const edge = placement === 'bottom' ? 'bottom' : 'top';
  // a low window has no room for a bar that stays at its top
  const isAbove = (): boolean =>
    placement !== 'top' || getComputedStyle(host).position === 'sticky';
  const aside = stepAside(section, floats ? cornersFrom(corner) : ['', 'away'], floats, isAbove);
  const room = createRoom(document, edge);

  function update(): void {
    aside.look();
    // a page at its top, and as it was made, needs no room
    const isNeeded = edge === 'bottom' || isInForce() || document.scrollingElement?.scrollTop;
    room.keep(isNeeded && !floats && isAbove() ? section.getBoundingClientRect().height : 0);
  }

  let frame = 0;
  // not at once: room at the end of the page may bring a scroll bar, which changes the bar's own size
  const sizes = new ResizeObserver(() => {
    frame = requestAnimationFrame(update);
  });
  sizes.observe(section);
  // a link, even in a page at its top, may lead further down
  const unlisten = listen(document, 'scroll click focusin', update);
  return {
    update,
    undo() {
      aside.undo();
      sizes.disconnect();
      cancelAnimationFrame(frame);
      unlisten();
      room.keep(0);
    },
  };
}

/** A corner, then the others: the one above or below first, as the hand is on that side. */
function cornersFrom(corner: Corner): readonly string[] {
  const [block, inline] = corner.split('-') as ['top' | 'bottom', 'start' | 'end'];
  const opposite = { top: 'bottom', bottom: 'top', start: 'end', end: 'start' };
  return [block, opposite[block]]
    .map((edge) => `${edge}-${inline}`)
    .concat([block, opposite[block]].map((edge) => `${edge}-${opposite[inline]}`));
}
