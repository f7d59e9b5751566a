import { native } from '../../dom/native.js';

/**
 * Puts a folded bar at the bottom, or at the top where the page ends, so that what is under it can be scrolled clear
 * of it. Where neither is so, or something that stays in the window is there, it becomes a tab at the side.
 */
export function placeFolded(host: Element, section: HTMLElement): void {
  // away for a moment, see below
  if (section.style.display) return;
  const before = section.getAttribute('at');
  const { ownerDocument: document } = host;

  /** Tells what stays there when the page scrolls; a cover as high as the window does not count. */
  const stays = (element: Element): boolean =>
    element !== host &&
    /fixed|sticky/.test(getComputedStyle(element).position) &&
    native(element).clientHeight < innerHeight;

  function isFree(place: string): boolean {
    section.setAttribute('at', place);
    const { left, top, width, height } = section.getBoundingClientRect();
    const { scrollTop, scrollHeight } = native(native(document).documentElement);
    return (
      (top ? scrollHeight - innerHeight - scrollTop : scrollTop) >= height &&
      ![0.1, 0.5, 0.9].some((part) =>
        native(document)
          .elementsFromPoint(left + width * part, top + height / 2)
          .some(stays),
      )
    );
  }

  const place = ['bottom end', 'top end'].find(isFree) ?? 'middle end';
  section.setAttribute('at', place);
  if (!before || place === before || section.matches(':focus-within')) return;
  // one frame without it: a box that comes to another place by itself counts as a shift of the layout
  section.style.display = 'none';
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      section.style.display = '';
    });
  });
}
