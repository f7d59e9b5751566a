/** The parts of a page that an audit cannot look into. */
import { documentIn } from '../measure/frames.js';
import { isSealed } from '../measure/graphics.js';
import { selectorOf } from '../measure/selector.js';
import { treeOf } from '../measure/stillness.js';

/** A part of a page that was not looked at. */
export interface Unseen {
  /** The selector of its element. */
  readonly target: string;
  /** The reason, in one sentence. */
  readonly reason: string;
}

/** Finds frames of other origins, and elements that seem to have a closed shadow tree. */
export const unseenIn = (document: Document, except: Element): Unseen[] =>
  treeOf(document, except).elements.flatMap((element) => {
    const reason =
      element.checkVisibility() && element.getClientRects().length && reasonOf(element);
    return reason ? [{ target: selectorOf(element), reason }] : [];
  });

function reasonOf(element: Element): string | undefined {
  if (element.matches('iframe, frame') && !documentIn(element))
    return 'It is a frame of another origin: only axe looks into it. Audit its page by itself.';
  const { width, height } = element.getBoundingClientRect();
  if (isSealed(element) && width * height > 0)
    return 'It has no content that a script can see, perhaps in a closed shadow tree: the toolbar does not reach it either.';
  return undefined;
}
