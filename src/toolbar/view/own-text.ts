import type { ToolbarElement } from '../toolbar-element.js';
import { listen } from '../../dom/listen.js';

/**
 * Has the text of an open bar take the size and spacing of the page's, but not while the pointer is over it: what
 * somebody presses stays where it is.
 * @returns does so once more
 */
export function ownText(host: ToolbarElement, section: HTMLElement): (isOpen: boolean) => void {
  let wasOpen = false;

  function follow(): void {
    const { active, preferences } = host;
    section.style.setProperty('--scale', String(active ? preferences.fontSize : 1));
    section.style.setProperty('--spacing', `${active ? preferences.letterSpacing : 0}em`);
  }

  listen(section, 'pointerleave', follow);
  return (isOpen) => {
    if (isOpen !== wasOpen || !section.matches(':hover')) follow();
    wasOpen = isOpen;
  };
}
