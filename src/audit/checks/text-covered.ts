/** The check that a state does not make something cover text. */
import { styleOf } from '../../dom/computed-style.js';
import { inclusiveAncestors } from '../../dom/flat-tree.js';
import { collapseSpaces } from '../../dom/nodes.js';
import { clipsOf, type Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { contains, coverAt } from '../measure/hits.js';
import { selectorOf } from '../measure/selector.js';
import { hold, scrollTo, treeOf } from '../measure/stillness.js';
import { linesOfText, renderedTexts } from '../measure/texts.js';

/** The cover of a text. */
interface Cover {
  /** The share of its lines that are covered at every scroll position, 0 to 1. */
  readonly share: number;
  /** The element that covers it. */
  readonly by: Element | undefined;
}

/** The cover of each text of a page. */
export type Covers = ReadonlyMap<Text, Cover>;

/** The points of hit tests, in shares of a line's width. */
const PLACES = [0.1, 0.3, 0.5, 0.7, 0.9];
/** A line counts as covered if this many of its points are. */
const LEAST = 2;
/** A text that was partly covered before must be covered by this share more: lines may break elsewhere. */
const MORE = 0.1;
/** The distance between two scroll positions, in shares of the window's height. */
const STEP = 1 / 3;
/** The same for covered lines: bars that stay in the window may leave only a small part of it free. */
const SMALL_STEP = 1 / 12;
/** The most boxes that are scrolled through. */
const MOST_BOXES = 20;

interface Line {
  readonly text: Text;
  readonly holder: Element;
  /** The index of its box among those of the text. */
  readonly index: number;
  /** Its top while the page is not scrolled, in px. `undefined` for lines that stay in the window. */
  readonly top: number | undefined;
  /** The cover of each point. `null` once a scroll position is found at which the point is free. */
  readonly found: (Element | null | undefined)[];
}

/**
 * Finds the covers of all texts of a page, those in open shadow trees included.
 * @param except - an element whose texts are left out
 */
export function covered(document: Document, except: Element): Covers {
  const view = document.defaultView;
  if (!view) return new Map();
  const release = hold(treeOf(document, except));
  try {
    // the tops of lines are read at this scroll position
    scrollTo(view, 0, 0);
    const lines = linesIn(document, except);
    walk(view, lines, STEP * view.innerHeight);
    walk(view, lines.filter(isCovered), SMALL_STEP * view.innerHeight);
    walkBoxes(view, lines);
    return coversOf(lines);
  } finally {
    release();
  }
}

/** Scrolls through the page, past lines that are known to be free. */
function walk(view: Window, lines: readonly Line[], step: number): void {
  const end = view.document.documentElement.scrollHeight - view.innerHeight;
  for (let top = 0; ; top += Math.max(1, step)) {
    const to = Math.min(top, end);
    const left = lines.filter((line) => isNear(line, to, view.innerHeight) && !isFree(line));
    if (left.length) {
      scrollTo(view, 0, to);
      look(view, left);
    }
    if (top >= end) break;
  }
}

/** Scrolls through the boxes that scroll, past lines that are known to be free. */
function walkBoxes(view: Window, lines: readonly Line[]): void {
  const byBox = new Map<Element, Line[]>();
  for (const line of lines) {
    const box = isFree(line) ? undefined : scrollerOf(line.holder);
    if (box) byBox.set(box, [...(byBox.get(box) ?? []), line]);
  }
  for (const [box, inside] of [...byBox].slice(0, MOST_BOXES)) {
    const { scrollTop } = box;
    const { top, height } = box.getBoundingClientRect();
    scrollTo(view, 0, view.scrollY + top - (view.innerHeight - height) / 2);
    const end = box.scrollHeight - box.clientHeight;
    for (
      let to = 0;
      to < end + box.clientHeight * STEP;
      to += Math.max(1, box.clientHeight * STEP)
    ) {
      box.scrollTo({ top: Math.min(to, end), behavior: 'instant' });
      look(
        view,
        inside.filter((line) => !isFree(line)),
      );
    }
    box.scrollTo({ top: scrollTop, behavior: 'instant' });
  }
}

/** The innermost box around an element that has more than it can show at once. */
function scrollerOf(holder: Element): Element | undefined {
  for (const { element, scrolls } of clipsOf(holder)) {
    if (scrolls && element.scrollHeight > element.clientHeight + 1) return element;
  }
  return undefined;
}

const isCovered = ({ found }: Line): boolean => found.filter(Boolean).length >= LEAST;

/** Tells a line that is known to be free: too few of its points are left for a cover. */
const isFree = ({ found }: Line): boolean =>
  found.filter((cover) => cover === null).length > PLACES.length - LEAST;

/** Tells that a line may be in the window. The estimate is wide: some bars shrink when a page scrolls. */
const isNear = ({ top }: Line, scrolled: number, height: number): boolean =>
  top === undefined || Math.abs(top - scrolled) < 2 * height;

/** A fault for each text that is covered, and was not before. */
export function newlyCovered(before: Covers, now: Covers): Fault[] {
  return [...now].flatMap(([text, { share, by }]) => {
    const first = before.get(text);
    const { parentElement: parent } = text;
    if (!first || !parent || !by) return [];
    const isMore = share > first.share + (first.share ? MORE : 0);
    return isMore ? [fault(selectorOf(parent), text.data, share, by)] : [];
  });
}

function fault(target: string, data: string, share: number, by: Element): Fault {
  const text = collapseSpaces(data).slice(0, 80);
  return {
    rule: 'text-covered',
    impact: 'serious',
    help: 'Nothing may cover text that it does not cover with the page’s own settings',
    helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html',
    target,
    summary: `${selectorOf(by)} covers ${Math.round(share * 100)} % of the lines of “${text}”. Let it make room for the text`,
  };
}

function linesIn(document: Document, except: Element): Line[] {
  return [...renderedTexts(document, { except })].flatMap(({ text, holder, boxes }) => {
    const isStaying = staysInWindow(holder);
    return boxes.map((box, index) => ({
      ...{ text, holder, index },
      top: isStaying ? undefined : box.top,
      found: PLACES.map(() => undefined),
    }));
  });
}

const staysInWindow = (element: Element): boolean =>
  inclusiveAncestors(element).some((one) => /fixed|sticky/.test(styleOf(one).position));

/** Tests the lines that the window shows at the current scroll position. */
function look(view: Window, lines: readonly Line[]): void {
  const hasTextAt = textFinder();
  const boxAt = boxFinder();
  for (const line of lines) {
    const box = boxAt(line);
    if (!box) continue;
    const y = (box.top + box.bottom) / 2;
    if (y < 0 || y >= view.innerHeight) continue;
    for (const [index, place] of PLACES.entries()) {
      if (line.found[index] === null || isFree(line)) continue;
      const x = box.left + (box.right - box.left) * place;
      const by = coverAt(line.holder, x, y, hasTextAt(x, y, line.holder));
      if (by !== undefined) line.found[index] = by;
    }
  }
}

/** Finds the current boxes of lines. It remembers them, so it is valid until the page scrolls. */
function boxFinder() {
  const known = new Map<Text, readonly Box[]>();
  return ({ text, index }: Line): Box | undefined => {
    const boxes = known.get(text) ?? linesOfText(text);
    known.set(text, boxes);
    return boxes[index];
  };
}

/** Tells if another element has text of its own at a point. Valid until the page scrolls, too. */
function textFinder() {
  const known = new Map<Element, readonly Box[]>();
  const coresOf = (element: Element): readonly Box[] => {
    const cores = known.get(element) ?? [...element.childNodes].filter(isText).flatMap(coresIn);
    known.set(element, cores);
    return cores;
  };
  return (x: number, y: number, holder: Element) =>
    (other: Element): boolean =>
      !other.contains(holder) &&
      !holder.contains(other) &&
      coresOf(other).some((core) => contains(core, x, y));
}

const isText = (node: Node): node is Text => node.nodeType === 3;

/** The middle halves of lines: the boxes of neighboring lines may overlap at the edges. */
const coresIn = (text: Text): Box[] =>
  linesOfText(text).map(({ left, right, top, bottom }) => {
    const rest = (bottom - top) / 4;
    return { left, right, top: top + rest, bottom: bottom - rest };
  });

function coversOf(lines: readonly Line[]): Covers {
  const byText = new Map<Text, Line[]>();
  for (const line of lines) byText.set(line.text, [...(byText.get(line.text) ?? []), line]);
  return new Map(
    [...byText].map(([text, ofText]) => {
      const hidden = ofText.filter(isCovered);
      const by = hidden[0]?.found.find(Boolean) ?? undefined;
      return [text, { share: hidden.length / ofText.length, by }];
    }),
  );
}
