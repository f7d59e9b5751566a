import { collapseSpaces } from '../../../dom/nodes.js';
import { nameOf, perceivedIn, textOf, writtenRole } from './perceived-elements.js';

export interface Heading {
  readonly element: HTMLElement;
  readonly level: number;
  readonly text: string;
}

/** The headings of a page that say something. */
export const headingsIn = (page: ParentNode, skip: Element): Heading[] =>
  [...perceivedIn(page, skip)].flatMap((element) => {
    const level = levelOf(element);
    const text = level && (nameOf(element) || collapseSpaces(textOf(element, skip)));
    return text ? [{ element, level, text }] : [];
  });

/** 0 for what is no heading. */
function levelOf(element: Element): number {
  const role = writtenRole(element);
  const own = /^h([1-6])$/.exec(element.localName)?.[1];
  if (role ? role !== 'heading' : !own) return 0;
  // ARIA: 2 where it does not say
  return Number(element.ariaLevel) || Number(own) || 2;
}
