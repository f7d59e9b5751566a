/** Finds the text of a page to read aloud. */
import { styleOf } from '../../../dom/computed-style.js';
import { childrenOf, parentAcrossFrames } from '../../../dom/flat-tree.js';
import { textAsSeen } from '../../../dom/text-as-seen.js';
import { native } from '../../../dom/native.js';
import { isElement, isText } from '../../../dom/nodes.js';

/** A stretch of text on the page in one language, such as a paragraph, as its reader sees it. */
export interface Passage {
  readonly text: string;
  /** The language, as a BCP 47 tag; empty where the page does not say. */
  readonly lang: string;
  /** The text nodes of the text. Text between two pieces is the description of a picture. */
  readonly pieces: readonly Piece[];
}

/** A text node, or a part of it. */
export interface Piece {
  readonly node: Text;
  /** The offset at which it begins in the passage; `from` is that in the node. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/**
 * The passages in a node, in the order in which they are shown, those in open shadow trees and slots
 * included. Text that is hidden from the eye or from screen readers is left out.
 * @param skip - an element to leave out: the bar
 */
export function passagesIn(node: Node, skip: Element): Passage[] {
  const passages: Passage[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let lang = '';

  function end(): void {
    if (SAYS.test(text)) passages.push({ text, lang, pieces });
    pieces = [];
    text = '';
  }

  function say(words: string, language: string, node?: Text): void {
    if (language !== lang) end();
    lang = language;
    if (node) pieces.push({ node, at: text.length, from: 0, length: words.length });
    text += words;
  }

  function read(one: Node, language: string): void {
    if (isText(one)) say(textAsSeen(one), language, one);
    else if (isElement(one)) readElement(one as HTMLElement, language);
    else for (const child of native(one).childNodes) read(child, language);
  }

  function readElement(element: HTMLElement, outer: string): void {
    const display = displayOf(element);
    if (element === skip || !display) return;
    const language = native(element).getAttribute('lang') ?? outer;
    const { localName } = native(element);
    if (localName === 'img') say(` ${(element as HTMLImageElement).alt} `, language);
    const isApart = !/^(?:inline$|contents|ruby)/.test(display);
    if (isApart) end();
    for (const child of readIn(element)) read(child, language);
    if (isApart) end();
    else if (localName === 'br') say('\n', language);
  }

  read(node, langAround(node));
  end();
  return passages;
}

/** The parts of passages that are within a range. */
export function within(passages: readonly Passage[], range: Range): Passage[] {
  return passages.flatMap((passage) => {
    const pieces = passage.pieces.filter(({ node }) => range.intersectsNode(node));
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return [];
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const start = first.at + (first.node === startContainer ? startOffset : 0);
    const end = last.at + (last.node === endContainer ? endOffset : last.length);
    return SAYS.test(passage.text.slice(start, end)) ? [cut(passage, start, end)] : [];
  });
}

/** A part of a passage. */
function cut({ text, lang, pieces }: Passage, start: number, end: number): Passage {
  return {
    text: text.slice(start, end),
    lang,
    pieces: pieces.flatMap(({ node, at, from, length }) => {
      const [first, last] = [Math.max(at, start), Math.min(at + length, end)];
      if (first >= last) return [];
      return [{ node, at: first - start, from: from + first - at, length: last - first }];
    }),
  };
}

/** The ranges of a part of a passage, one for each text node: no range can span two shadow trees. */
export function rangesOf({ pieces }: Passage, start: number, end: number): Range[] {
  return pieces.flatMap(({ node, at, from, length }) => {
    const [first, last] = [Math.max(at, start), Math.min(at + length, end)];
    // the page may have changed the node meanwhile
    if (first >= last || from + last - at > node.length) return [];
    const range = native(node.ownerDocument).createRange();
    range.setStart(node, from + first - at);
    range.setEnd(node, from + last - at);
    return [range];
  });
}

/** Matches a text with something to say: a letter or a digit. */
const SAYS = /[\p{L}\p{N}]/u;

/** The `display` of an element; empty for one that is not shown or has no text to read. */
function displayOf(element: HTMLElement): string {
  const { display, visibility } = styleOf(element);
  const { localName, ariaHidden, inert, firstElementChild } = native(element);
  const isLeftOut =
    NOT_READ.test(localName) ||
    ariaHidden === 'true' ||
    inert ||
    (display !== 'contents' && !native(element).checkVisibility()) ||
    (visibility !== 'visible' && !firstElementChild);
  return isLeftOut ? '' : display;
}

const NOT_READ =
  /^(?:script|style|noscript|template|textarea|select|datalist|iframe|object|video|audio|canvas|svg|math|input)$/;

/** The children of an element to read, in the flat tree. */
const readIn = (element: Element): Iterable<Node> =>
  // only the summary: text in closed details has no element that tells that it is not seen
  native(element).matches('details:not([open])')
    ? element.querySelectorAll(':scope>summary')
    : childrenOf(element);

/** The language of the text around a node; empty where the page does not say. */
function langAround(node: Node): string {
  for (let around = parentAcrossFrames(node); around; around = parentAcrossFrames(around)) {
    const lang = native(around).getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}
