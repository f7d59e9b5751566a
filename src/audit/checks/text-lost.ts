/** The check that a state does not cut off or remove text. */
import { styleOf } from '../../dom/computed-style.js';
import { collapseSpaces } from '../../dom/nodes.js';
import { area, clipsOf, intersection, type Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { selectorOf } from '../measure/selector.js';
import { renderedTexts } from '../measure/texts.js';

/** The share of each text that is visible, or can be scrolled to: 0 to 1. */
export type Texts = ReadonlyMap<Text, number>;

/** A smaller loss comes from rounding, and from the empty space around letters. */
const LOSS = 0.1;

/**
 * Measures the texts of a page, those in open shadow trees included.
 * @param except - an element whose texts are left out
 */
export function textsIn(document: Document, except: Element): Texts {
  return new Map(
    [...renderedTexts(document, except)].map(({ text, holder, boxes }) => [
      text,
      shown(boxes, holder),
    ]),
  );
}

/** A fault for each text of which less is visible than before. */
export function lostTexts(before: Texts, now: Texts): Fault[] {
  const still = new Set([...now].filter(([, share]) => share > 0).map(([{ data }]) => data));
  return [...before].flatMap(([text, share]) => {
    // a script may have replaced the node by one with the same text
    if (!text.isConnected && still.has(text.data)) return [];
    const left = now.get(text) ?? 0;
    const { parentElement } = text;
    const target = parentElement && text.isConnected ? selectorOf(parentElement) : 'body';
    return share - left > LOSS ? [fault(target, text.data, left)] : [];
  });
}

function fault(target: string, data: string, left: number): Fault {
  const text = collapseSpaces(data).slice(0, 80);
  const summary = left ? `Only ${Math.round(left * 100)} % is left to see of` : 'Gone is';
  return {
    rule: 'text-lost',
    impact: 'serious',
    help: 'No text may be cut off, or go, that was there with the page’s own settings',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html',
    target,
    summary: `${summary} “${text}”`,
  };
}

function shown(boxes: readonly Box[], holder: Element): number {
  let whole = sum(boxes);
  let left = boxes.map((box) => intersection(box, reachOf(holder)));
  let share = 1;
  for (const { element, reach, scrolls } of clipsOf(holder)) {
    left = left.map((one) => intersection(one, reach));
    if (!scrolls) continue;
    // the rest can be scrolled to: from here on, this box is the one that may be cut off
    share *= sum(left) / whole;
    left = [element.getBoundingClientRect()];
    whole = sum(left) || 1;
  }
  return share * (sum(left) / whole);
}

const sum = (boxes: readonly Box[]): number => boxes.reduce((total, box) => total + area(box), 0);

/** The area that a page can be scrolled to. */
function reachOf({ ownerDocument: { defaultView, documentElement } }: Element): Box {
  const { scrollX = 0, scrollY = 0 } = defaultView ?? {};
  const isLeftToRight = styleOf(documentElement).direction === 'ltr';
  return {
    left: isLeftToRight ? -scrollX : -Infinity,
    top: -scrollY,
    right: isLeftToRight ? Infinity : documentElement.clientWidth - scrollX,
    bottom: Infinity,
  };
}
