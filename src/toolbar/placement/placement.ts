/** Keeps a bar in its place on the screen. */
import type { UpdatingElement } from '../updating-element.js';
import { listen } from '../../dom/listen.js';
import { native } from '../../dom/native.js';
import { stepAside } from './focus-avoidance.js';
import { cornerOf, type Corner, type Placement } from './corners.js';
import { createRoom } from './scroll-padding.js';
import { whileConnected } from '../connection/while-connected.js';

/** A toolbar that has a place. */
export interface PlacedElement extends UpdatingElement {
  readonly active: boolean;
  readonly placement: Placement;
  readonly corner: Corner;
}

/**
 * Keeps a bar that stays on the screen off what has the focus. The style sheet puts it in its place.
 * @param isOpen - tells if the controls are in view
 * @param isInForce - tells if the page is changed at all; an unchanged page gets no scroll padding
 */
export function place(host: PlacedElement, isOpen: () => boolean, isInForce: () => boolean): void {
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
      const { isConnected, placement, corner } = host;
      const section = host.renderRoot.querySelector<HTMLElement>('section');
      if (!isConnected || !section) return;
      const at = cornerOf(placement, corner, isOpen());
      const wanted = placement === 'inline' ? '' : `${placement} ${at ?? ''}`;
      if (wanted !== where) {
        end();
        where = wanted;
        if (wanted) pinned = pin(host, section, at, isInForce);
      }
      pinned?.update();
    },
  });
}

/** A bar that stays on the screen. */
interface Pinned {
  /** Measures again the room that the bar takes, and moves it off the focus. */
  update(): void;
  undo(): void;
}

/** @param corner - the corner in which the bar floats, if it does */
function pin(
  host: PlacedElement,
  section: HTMLElement,
  corner: Corner | undefined,
  isInForce: () => boolean,
): Pinned {
  const { ownerDocument: document, placement } = host;
  const floats = !!corner;
  const edge = placement === 'bottom' ? 'bottom' : 'top';
  // a low window has no room for a bar that stays at its top
  const isAbove = (): boolean =>
    floats || placement !== 'top' || getComputedStyle(host).position === 'sticky';
  const aside = stepAside(section, corner ? cornersFrom(corner) : ['', 'away'], floats, isAbove);
  const room = createRoom(document, edge);

  function update(): void {
    aside.look();
    // an unchanged page that is scrolled to its top needs no room
    const isNeeded =
      edge === 'bottom' || isInForce() || native(document).scrollingElement?.scrollTop;
    room.keep(isNeeded && !floats && isAbove() ? section.getBoundingClientRect().height : 0);
  }

  let frame = 0;
  // in the next frame: the padding may bring a scroll bar, which changes the size of the bar again
  const sizes = new ResizeObserver(() => {
    frame = requestAnimationFrame(update);
  });
  sizes.observe(section);
  // clicks, too: a link may lead further down, also in a page at its top
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

/** The corners to try, the wanted one first, then the other one on the same side, where the hand is. */
function cornersFrom(corner: Corner): readonly string[] {
  const [block, inline] = corner.split('-') as ['top' | 'bottom', 'start' | 'end'];
  const opposite = { top: 'bottom', bottom: 'top', start: 'end', end: 'start' };
  return [block, opposite[block]]
    .map((edge) => `${edge}-${inline}`)
    .concat([block, opposite[block]].map((edge) => `${edge}-${opposite[inline]}`));
}
