import { native } from './native.js';

/**
 * Tells an element whose content people edit: what is written into it is saved with that content. By
 * the attribute, since to ask `isContentEditable` makes browsers style the page.
 */
export const isEditable = (element: Element): boolean =>
  native(native(element).ownerDocument).designMode === 'on' ||
  isOn(native(element).closest(DECIDES));

const isOn = (decides: Element | null): boolean =>
  decides !== null && native(decides).matches(':not([contenteditable=false i])');

/** Selects the elements that say if what is below them can be edited. */
const DECIDES = ['', 'true', 'plaintext-only', 'false']
  .map((value) => `[contenteditable="${value}" i]`)
  .join();
