/** The code that reads aloud: it is loaded when somebody first wants to hear something. */
import { boxAt } from '../../../dom/hit-test.js';
import { native } from '../../../dom/native.js';
import { shadowIncludingAncestors } from '../../../dom/shadow-including-ancestors.js';
import { passagesIn, type Passage } from './passages.js';
import type { Sentence } from './sentences.js';

export { passagesIn, within } from './passages.js';
export { createSpeaker } from './speaker.js';

/**
 * The passages in the body of a page: those of the main content first, then those around it.
 * @param skip - an element to leave out: the bar
 */
export function mainFirst(body: HTMLElement, skip: Element): Passage[] {
  const all = passagesIn(body, skip);
  const main = body.querySelector('main,[role=main]');
  const isMain = ({ pieces }: Passage): boolean => !!main?.contains(pieces[0]?.node ?? null);
  return [...all.filter(isMain), ...all.filter((one) => !isMain(one))];
}

/**
 * Finds the sentence at a point, else the first one in the element there; 0 where there is none.
 * @param x - from the left edge of the window, in px; `y` is from its top
 */
export function sentenceAt(
  sentences: readonly Sentence[],
  element: Element,
  x: number,
  y: number,
): number {
  const isInside = ({ passage, start, end }: Sentence): boolean =>
    passage.pieces.some(
      ({ node, at, length }) => at < end && at + length > start && isWithin(node, element),
    );
  const isHit = ({ passage, start, end }: Sentence): boolean =>
    passage.pieces.some(({ node, at, from, length }) => {
      if (at + length <= start || at >= end || !isWithin(node, element)) return false;
      const range = native(node.ownerDocument).createRange();
      range.setStart(node, from + Math.max(start - at, 0));
      range.setEnd(node, from + Math.min(end - at, length));
      return !!boxAt(range, x, y);
    });
  return Math.max(0, sentences.findIndex(sentences.some(isHit) ? isHit : isInside));
}

/** Tells whether a node is in an element, or in a shadow tree in it. */
const isWithin = (node: Node, element: Element): boolean =>
  [...shadowIncludingAncestors(node)].includes(element);
