/** Finds the headings of a page. */
import { collapseSpaces } from '../../../dom/nodes.js';
import { native } from '../../../dom/native.js';
import { nameOf, perceivedIn, textOf, writtenRole } from './perceived-elements.js';

/** A heading of the page. */
export interface Heading {
  readonly element: HTMLElement;
  /** 1 for the highest. */
  readonly level: number;
  readonly text: string;
}

/**
 * The headings of a page that have a text.
 * @param skip - an element whose insides are left out: the bar
 */
export const headingsIn = (page: ParentNode, skip: Element): Heading[] =>
  [...perceivedIn(page, skip)].flatMap((element) => {
    const level = levelOf(element);
    const text = level && (nameOf(element) || collapseSpaces(textOf(element, skip)));
    return text ? [{ element, level, text }] : [];
  });

/** The level of a heading; 0 for an element that is none. */
function levelOf(element: Element): number {
  const role = writtenRole(element);
  const { localName, ariaLevel } = native(element);
  const own = /^h([1-6])$/.exec(localName)?.[1];
  if (role ? role !== 'heading' : !own) return 0;
  // https://w3c.github.io/aria/#heading: 2 where the author does not say
  return Number(ariaLevel) || Number(own) || 2;
}
