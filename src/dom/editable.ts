/**
 * Tells an element whose content people edit: what is written into it is saved with that content. By
 * the attribute, since to ask `isContentEditable` makes browsers style the page.
 */
export const isEditable = (element: Element): boolean =>
  element.ownerDocument.designMode === 'on' || element.closest(DECIDES)?.matches(IS_ON) === true;

/** Selects the elements that say if what is below them can be edited. */
const DECIDES = ['', 'true', 'plaintext-only', 'false']
  .map((value) => `[contenteditable="${value}" i]`)
  .join();

const IS_ON = ':not([contenteditable=false i])';
