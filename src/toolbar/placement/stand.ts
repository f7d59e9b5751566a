/** Has a bar stand where it hides nothing of the page for good. */
import type { UpdatingElement } from '../updating-element.js';
import { deepActiveElement } from '../../dom/active-element.js';
import { listen } from '../../dom/listen.js';
import { whileConnected } from '../connection/while-connected.js';
import { coveredBy, isCovered } from './covered.js';
import { moveUnseen } from './move-unseen.js';

/** The place of a bar over the page. */
export interface Stand {
  /**
   * Lets the bar stand at one of several places, the wanted one first. Its `at` attribute tells the current.
   * @returns if these are other places than before
   */
  among(places: readonly string[]): boolean;
  /** Tells what the bar may cover. */
  accepts?: (element: Element) => boolean;
  /** Looks soon at what is under the bar. */
  readonly ask: () => void;
  /** Called when the bar tries a place. */
  onPut?: (place: string) => void;
  /** Called before each look; `isNew` where the bar has other places, `here` finds what it covers where it stands. */
  onStart?: (isNew: boolean, here: () => readonly Element[]) => void;
  /** Called after each look, with what the bar covers wherever it stands. */
  onLook?: (covered: readonly Element[], isNew: boolean) => void;
}

/**
 * Has a bar stand at the first of its places where it covers nothing that cannot be scrolled clear of it. It stays
 * as long as that is so and what stood at a better place is still there.
 */
export function createStand(host: UpdatingElement, section: HTMLElement): Stand {
  let places: readonly string[] = [];
  let isNew = false;
  let isFirst = true;
  /** What stood at better places. */
  let shunned: Element[] = [];
  let focused: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE;

  const self: Stand = {
    among(wanted) {
      const isOther = wanted.join() !== places.join();
      isNew ||= isOther;
      places = wanted;
      return isOther;
    },
    ask() {
      timer ??= setTimeout(look, pause);
    },
  };

  function look(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!section.isConnected || (isFirst && isHeld())) return;
    isFirst = false;
    const start = performance.now();
    let under: Element[] | undefined;
    const here = (): readonly Element[] => (under ??= coveredBy(section));
    self.onStart?.(isNew, here);
    const found = places.length && (isNew || !isAtRest(here)) ? moveUnseen(section, choose) : [];
    const wasNew = isNew;
    isNew = false;
    self.onLook?.(found, wasNew);
    pause = Math.min(MOST_PAUSE, Math.max(PAUSE, (performance.now() - start) * REST));
  }

  /** Tells a folded bar that somebody points at, or has reached with keys: the panel comes, and it is about to be pressed. */
  const isHeld = (): boolean => section.matches(`.folded:is(${POINTED},${REACHED})`);

  /** Tells if the bar can stay where it is. A focus that has been given back by what is gone, as a dialog, is no reason. */
  const isAtRest = (here: () => readonly Element[]): boolean =>
    section.matches(POINTED) ||
    (section.matches(REACHED) && (!focused || isCovered(focused))) ||
    (focused === deepActiveElement(section.ownerDocument) &&
      shunned.every((one) => isCovered(one)) &&
      here().every(isAccepted));

  const isAccepted = (one: Element): boolean => !!self.accepts?.(one);

  function choose(): readonly Element[] {
    focused = deepActiveElement(section.ownerDocument);
    shunned = [];
    let at = '';
    let least: readonly Element[] | undefined;
    for (const place of places) {
      put(place);
      const found = coveredBy(section).filter((one) => !isAccepted(one));
      if (!least || found.length < least.length) [at, least] = [place, found];
      if (!found.length) break;
      shunned.push(...found);
    }
    put(at);
    return least ?? [];
  }

  function put(place: string): void {
    section.setAttribute('at', place);
    self.onPut?.(place);
  }

  host.addController({
    hostUpdated() {
      if (isNew) look();
      else self.ask();
    },
  });
  whileConnected(host, ({ defaultView }) =>
    listen(defaultView ?? window, 'scroll resize focusin click load', self.ask),
  );
  return self;
}

const POINTED = ':hover';
const REACHED = ':has(:focus-visible)';

/**
 * The least and the most time between two looks, in ms. Each look asks the browser for what is at some hundreds of
 * points, and takes a twentieth of the time at most, whatever goes on in the page.
 */
const PAUSE = 200;
const MOST_PAUSE = 1000;
const REST = 20;
