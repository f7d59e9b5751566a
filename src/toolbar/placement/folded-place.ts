import { native } from '../../dom/native.js';
import { moveUnseen } from './move-unseen.js';

/**
 * Puts a folded bar at the bottom, or at the top where the page ends, so that what is under it can be scrolled clear
 * of it. Where neither is so, or something that stays in the window is there, it becomes a tab at the side.
 */
export function placeFolded(host: Element, section: HTMLElement): void {
  const { ownerDocument: document } = host;

  /** Tells what stays there when the page scrolls; a cover as high as the window does not count. */
  const stays = (element: Element): boolean =>
    element !== host &&
    /fixed|sticky/.test(getComputedStyle(element).position) &&
    native(element).clientHeight < innerHeight;

  // a hit test of a page that is half there would count what its style sheets move as shifts of the layout
  const isWhole = native(document).readyState !== 'loading';

  function isFree(place: string): boolean {
    section.setAttribute('at', place);
    const { left, top, width, height } = section.getBoundingClientRect();
    const { scrollTop, scrollHeight } = native(native(document).documentElement);
    return (
      (top ? scrollHeight - innerHeight - scrollTop : scrollTop) >= height &&
      !(
        isWhole &&
        [0.1, 0.5, 0.9].some((part) =>
          native(document)
            .elementsFromPoint(left + width * part, top + height / 2)
            .some(stays),
        )
      )
    );
  }

  function place(): void {
    section.setAttribute('at', [WANTED, 'top end'].find(isFree) ?? 'middle end');
  }

  if (section.getAttribute('at') === WANTED && isFree(WANTED)) return;
  if (isWhole) moveUnseen(section, place);
  else place();
}

const WANTED = 'bottom end';
