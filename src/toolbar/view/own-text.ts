import type { Preferences } from '../../settings/catalog.js';
import type { UpdatingElement } from '../updating-element.js';
import { listen } from '../../dom/listen.js';

/** A toolbar with text of its own. */
export interface OwnTextElement extends UpdatingElement {
  readonly active: boolean;
  readonly preferences: Preferences;
}

/**
 * Has the text of an open bar take the size and spacing of the page's, but not while the pointer is over it: what
 * somebody presses stays where it is.
 * @returns does so once more
 */
export function ownText(host: OwnTextElement, section: HTMLElement): (isOpen: boolean) => void {
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
