import { native } from '../../dom/native.js';
import { moveUnseen } from './move-unseen.js';

/**
 * Puts a folded bar at the bottom, or at the top where the page ends, so that what is under it can be scrolled clear
 * of it, or nothing is. Where neither is so, or something that stays in the window is there, it becomes a tab at the side.
 */
export function placeFolded(host: Element, section: HTMLElement): void {
  const { ownerDocument: document } = host;
  // a hit test of a page that is half there would count what its style sheets move as shifts of the layout
  const isWhole = native(document).readyState !== 'loading';

  /** Tells what stays there when the page scrolls; a cover as high as the window does not count. */
  const stays = (element: Element): boolean =>
    /fixed|sticky/.test(getComputedStyle(element).position) &&
    native(element).clientHeight < innerHeight;

  function isFree(place: string): boolean {
    section.setAttribute('at', place);
    const { left, top, width, height } = section.getBoundingClientRect();
    const { scrollTop, scrollHeight } = native(native(document).documentElement);
    const under = (isWhole ? [0.1, 0.5, 0.9] : []).flatMap((part) =>
      native(document)
        .elementsFromPoint(left + width * part, top + height / 2)
        .filter((element) => element !== host && !native(element).matches('html,body')),
    );
    return (
      ((isWhole && !under.length) ||
        (top ? scrollHeight - innerHeight - scrollTop : scrollTop) >= height) &&
      !under.some(stays)
    );
  }

  // at the last of them it stays, free or not
  const place = (): boolean => PLACES.some(isFree);

  if (section.getAttribute('at') === PLACES[0] && isFree(PLACES[0])) return;
  if (isWhole) moveUnseen(section, place);
  else place();
}

const PLACES = ['bottom end', 'top end', 'middle end'] as const;
