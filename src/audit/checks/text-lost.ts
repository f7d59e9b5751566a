import { area, clipsOf, intersection, type Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { selectorOf } from '../measure/selector.js';

/** How much of each text can be seen, or scrolled to: 0 to 1. */
export type Texts = ReadonlyMap<Text, number>;

/** A loss of less than this is a matter of rounding, and of what letters leave free around them. */
const LOSS = 0.1;

/** A text that is rendered. */
export interface RenderedText {
  readonly text: Text;
  /** The element that it stands in. */
  readonly holder: Element;
  /** One a line. */
  readonly boxes: readonly Box[];
}

/** The texts of a page, those in open shadow roots among them, without those of an element. */
export function textsIn(document: Document, except: Element): Texts {
  return new Map(
    [...renderedTexts(document, except)].map(({ text, holder, boxes }) => [
      text,
      shown(boxes, holder),
    ]),
  );
}

/** The texts of which less is to be seen than before. */
export function lostTexts(before: Texts, now: Texts): Fault[] {
  const still = new Set([...now].filter(([, share]) => share > 0).map(([{ data }]) => data));
  return [...before].flatMap(([text, share]) => {
    // a script that draws a part of the page anew has not taken its text away
    if (!text.isConnected && still.has(text.data)) return [];
    const left = now.get(text) ?? 0;
    const { parentElement } = text;
    const target = parentElement && text.isConnected ? selectorOf(parentElement) : 'body';
    return share - left > LOSS ? [fault(target, text.data, left)] : [];
  });
}

function fault(target: string, data: string, left: number): Fault {
  const text = data.trim().replace(/\s+/g, ' ').slice(0, 80);
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

/** The same texts, with where they are; not those that are not rendered. */
export function* renderedTexts(
  document: Document,
  except: Element,
  root: Node = document.body,
): Generator<RenderedText> {
  const walker = document.createTreeWalker(root, SHOWN, (node) =>
    node === except ? REJECT : ACCEPT,
  );
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (isElement(node)) {
      if (node.shadowRoot) yield* renderedTexts(document, except, node.shadowRoot);
    } else if (/\S/.test((node as Text).data)) {
      const text = node as Text;
      const holder = text.parentElement ?? (text.parentNode as ShadowRoot | null)?.host;
      if (!holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const boxes = boxesOf(text);
      if (boxes.length) yield { text, holder, boxes };
    }
  }
}

/** Where the lines of a text are. */
export function boxesOf(text: Text): Box[] {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter((box) => area(box) > 0);
}

// NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT and so on, which a server does not know
const SHOWN = 1 | 4;
const ACCEPT = 1;
const REJECT = 2;

// of the frame's own realm, so that instanceof does not do
const isElement = (node: Node): node is Element => node.nodeType === 1;

function shown(boxes: readonly Box[], holder: Element): number {
  let whole = sum(boxes);
  let left = boxes.map((box) => intersection(box, reachOf(holder)));
  let share = 1;
  for (const { element, reach, scrolls } of clipsOf(holder)) {
    left = left.map((one) => intersection(one, reach));
    if (!scrolls) continue;
    // what is left can be scrolled to: from here on it is this box that can be cut off
    share *= sum(left) / whole;
    left = [element.getBoundingClientRect()];
    whole = sum(left) || 1;
  }
  return share * (sum(left) / whole);
}

const sum = (boxes: readonly Box[]): number => boxes.reduce((total, box) => total + area(box), 0);

/** As far as a page scrolls. */
function reachOf({ ownerDocument: { defaultView, documentElement } }: Element): Box {
  const { scrollX = 0, scrollY = 0 } = defaultView ?? {};
  const isLeftToRight = getComputedStyle(documentElement).direction === 'ltr';
  return {
    left: isLeftToRight ? -scrollX : -Infinity,
    top: -scrollY,
    right: isLeftToRight ? Infinity : documentElement.clientWidth - scrollX,
    bottom: Infinity,
  };
}
