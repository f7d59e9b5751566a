/** The check that a state does not cut off or remove text. */
import { adoptRules } from '../../dom/constructed-sheet.js';
import { collapseSpaces } from '../../dom/nodes.js';
import type { Fault } from '../findings.js';
import { innerTexts } from '../measure/field-texts.js';
import { targetOf } from '../measure/frames.js';
import { leftOf, type Left } from '../measure/reach.js';
import { treeOf } from '../measure/stillness.js';
import { renderedTexts } from '../measure/texts.js';

/** A text, and what is left of it to see. */
interface Shown extends Left {
  readonly words: string;
  readonly element: Element;
}

/** What is left of each text of a page. The key is the text, or the field that shows it. */
export type Texts = ReadonlyMap<Node, Shown>;

/** A smaller loss comes from rounding, and from the empty space around letters. */
const LOSS = 0.1;

/** The text of closed `<details>` is measured too: this opens them for all but the page's own scripts. */
const OPENED = `details::details-content {
  display: block !important; content-visibility: visible !important; height: auto !important;
}`;

/**
 * Measures the texts of a page, those in open shadow trees and in frames included.
 * @param except - an element whose texts are left out
 */
export function textsIn(document: Document, except: Element): Texts {
  const { elements, roots } = treeOf(document, except);
  const isClosed = elements.some((element) => element.matches('details:not([open])'));
  const close = isClosed ? adoptRules(OPENED, document, ...roots) : () => undefined;
  try {
    const texts = new Map<Node, Shown>();
    for (const { text, holder, boxes } of renderedTexts(document, { except, frames: true })) {
      texts.set(text, { words: text.data, element: holder, ...leftOf(boxes, holder) });
    }
    for (const { element, words, share } of innerTexts(elements)) {
      const { share: left, hidden } = leftOf([element.getBoundingClientRect()], element);
      texts.set(element, { words, element, share: share * left, hidden });
    }
    return texts;
  } finally {
    close();
  }
}

/** The texts of a later look that a first one did not have, but one between the two. */
export const lateTexts = (first: unknown, later: unknown, between: unknown): Texts =>
  new Map(
    [...(later as Texts)].filter(
      ([node]) => !(first as Texts).has(node) && (between as Texts).has(node),
    ),
  );

/** A fault for each text of which less is visible than before. */
export function lostTexts(before: Texts, now: Texts, document: Document): Fault[] {
  const still = new Set([...now.values()].flatMap(({ share, words }) => (share > 0 ? words : [])));
  const holders = new Set([...now.values()].map(({ element }) => element));
  return [...before].flatMap(([node, was]) => {
    // a script may have replaced the node by one with the same text, or by the next text
    if (!node.isConnected && (still.has(was.words) || holders.has(was.element))) return [];
    const left = now.get(node) ?? NOTHING;
    const target = node.isConnected ? targetOf(was.element, document) : 'body';
    return isLess(was, left) ? [fault(target, was.words, left.share)] : [];
  });
}

const NOTHING: Left = { share: 0, hidden: 0 };

/** Tells that a tenth of a text is lost, or a whole line of one that could be read to its end. */
const isLess = (was: Left, { share, hidden }: Left): boolean =>
  was.share - share > LOSS || (was.hidden === 0 && hidden > 0 && share < was.share);

function fault(target: string, words: string, left: number): Fault {
  const text = collapseSpaces(words).slice(0, 80);
  const lost = left ? `Only ${Math.floor(left * 100)} % is left to see of` : 'Gone is';
  return {
    rule: 'text-lost',
    impact: 'serious',
    help: 'No text may be cut off, or go, that was there with the page’s own settings',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html',
    target,
    summary: `${lost} “${text}”. ${left ? 'Let its box grow with the text' : 'Keep it, at another place if need be'}`,
  };
}
