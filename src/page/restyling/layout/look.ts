/** A look at a layout of a page: what it shows, and how much of it has no room. */
import { styleOf } from '../../../dom/computed-style.js';
import { parentOf, type PageRoot } from '../../../dom/flat-tree.js';
import { native } from '../../../dom/native.js';
import { collapseSpaces } from '../../../dom/nodes.js';
import { isIn, seenAreas, type Area } from './seen-areas.js';

export interface Look {
  /**
   * The share of the text in columns of fewer than 16 characters, or narrower than its words. A page that
   * scrolls sideways has a tenth more.
   */
  readonly trouble: number;
  /** The texts that are seen or can be scrolled to, with their font sizes in px. */
  readonly texts: ReadonlyMap<Text, number>;
  /** The controls that are seen likewise. */
  readonly controls: ReadonlySet<Element>;
}

/**
 * Looks at a page as it is laid out now.
 * @param roots - the document and its shadow roots
 */
export function lookAt(document: Document, roots: readonly PageRoot[]): Look {
  const isSideways = scrollsSideways(document);
  const areaOf = seenAreas(pageArea(document, isSideways));
  const texts = new Map<Text, number>();
  let [all, squeezed] = [0, 0];
  for (const root of roots) {
    for (const text of textsIn(document, root, MOST_TEXTS - texts.size)) {
      const element = parentOf(text);
      if (!element || !isRendered(element)) continue;
      const lines = linesOf(document, text);
      const area = areaOf(element);
      if (!lines.some((line) => isIn(line, area))) continue;
      texts.set(text, parseFloat(styleOf(element).fontSize));
      const { length } = collapseSpaces(text.data);
      all += length;
      if (isSqueezed(text, element, lines, length)) squeezed += length;
    }
  }
  const controls = roots
    .flatMap((root) => [...native(root).querySelectorAll(CONTROLS)])
    .filter(
      (control) =>
        isRendered(control) && isIn(native(control).getBoundingClientRect(), areaOf(control)),
    );
  const trouble = (all && squeezed / all) + (isSideways ? SIDEWAYS : 0);
  return { trouble, texts, controls: new Set(controls) };
}

const SIDEWAYS = 0.1;
/** The least characters that a line should have room for. */
const COLUMN = 16;
/** So many texts are looked at, from the page's beginning: each costs time. */
const MOST_TEXTS = 1500;
/** What may show something when it is pressed: no links to elsewhere. */
const CONTROLS =
  'button,summary,label,input,select,a:not([href]),a[href^="#"],a[href^="javascript:" i],[role=button],[aria-expanded],[aria-controls],[onclick]';

function scrollsSideways(document: Document): boolean {
  const { documentElement: root, body, scrollingElement: page } = native(document);
  if (!page || page.scrollWidth <= page.clientWidth + 1) return false;
  // that of the body counts for the window where the root has none
  return ![root, body].some((element) => /hidden|clip/.test(styleOf(element).overflowX));
}

function pageArea(document: Document, isSideways: boolean): Area {
  const { documentElement: root, defaultView: view } = native(document);
  return {
    left: isSideways ? -Infinity : 0,
    right: isSideways ? Infinity : root.clientWidth,
    top: -(view?.scrollY ?? 0),
    bottom: Infinity,
  };
}

function* textsIn(document: Document, root: Node, most: number): Generator<Text> {
  const walker = native(document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (count < most && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!/\S\S/.test(text.data)) continue;
    count++;
    yield text;
  }
}

/** The boxes of the lines of a text, in the window. */
export function linesOf(document: Document, text: Text): DOMRect[] {
  const range = native(document).createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].filter(({ width }) => width > 1);
}

const isRendered = (element: Element): boolean =>
  native(element).checkVisibility({ opacityProperty: true, visibilityProperty: true });

function isSqueezed(
  text: Text,
  element: Element,
  lines: readonly DOMRect[],
  length: number,
): boolean {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last || last.top < first.bottom - 1) return false;
  let block: Element | null = element;
  while (block && /^(?:inline|contents)$/.test(styleOf(block).display)) block = parentOf(block);
  if (!block) return false;
  const { paddingLeft, paddingRight, whiteSpaceCollapse, hyphens } = styleOf(block);
  // these lines end where the author's do
  if (/preserve/.test(whiteSpaceCollapse)) return false;
  const { width } = native(block).getBoundingClientRect();
  const room = width - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const words = hyphens === 'auto' ? [] : text.data.match(/\p{L}+/gu);
  const least = Math.max(COLUMN, ...(words ?? []).map((word) => word.length));
  const advance = lines.reduce((sum, line) => sum + line.width, 0) / length;
  return room < least * advance;
}
