import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import type { Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { coverAt } from '../measure/hits.js';
import { painted, type Camera, type Picture } from '../measure/pictures.js';
import { drawnContrast } from '../measure/pixels.js';
import { selectorOf } from '../measure/selector.js';
import { hold, scrollTo, treeOf } from '../measure/stillness.js';
import { linesOfText } from '../measure/texts.js';

/** Where in the window a text is looked at, of its height: bars that stay there may cover some of it. */
const PLACES = [0.4, 0.75, 0.1];
/** How long a piece of a line is measured on its own, in em: what is behind it changes along the line. */
const PIECE = 4;

/** A text with the parts of it that the window shows. */
interface Shown {
  readonly element: Element;
  readonly pieces: readonly Box[];
}

/** WCAG 2.2, 1.4.3, for texts over pictures, gradients and the like: by pictures of the page. */
export async function drawnFaults(
  document: Document,
  elements: readonly Element[],
  camera: Camera,
): Promise<Fault[]> {
  const view = document.defaultView;
  if (!view || !elements.length) return [];
  const release = hold(treeOf(document));
  try {
    const faults: Fault[] = [];
    const left = new Set([...new Set(elements)].filter(({ isConnected }) => isConnected));
    for (const next of left) {
      left.delete(next);
      for (const place of PLACES) {
        scrollTo(view, 0, view.scrollY + topOf(next) - view.innerHeight * place);
        // in WebKit, until the next frame what is sticky is hit where it was before
        await painted(view);
        const shown = [next, ...left]
          .map((element) => ({ element, pieces: seenOf(element, view) }))
          .filter(({ pieces }) => pieces.length);
        if (shown[0]?.element !== next) continue;
        for (const { element } of shown) left.delete(element);
        faults.push(...(await measure(shown, camera)));
        break;
      }
    }
    return faults;
  } finally {
    release();
  }
}

const linesOf = (element: Element): Box[] =>
  [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 && /\S/.test((node as Text).data) ? linesOfText(node as Text) : [],
  );

const topOf = (element: Element): number =>
  linesOf(element)[0]?.top ?? element.getBoundingClientRect().top;

/** The pieces of an element's own text that the window shows. */
const seenOf = (element: Element, view: Window): Box[] =>
  linesOf(element)
    .flatMap((line) => piecesOf(line, lengthIn(element)))
    .filter((piece) => isSeen(element, piece, view));

function isSeen(element: Element, box: Box, { innerWidth, innerHeight }: Window): boolean {
  const { left, top, right, bottom } = box;
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
  return coverAt(element, (left + right) / 2, (top + bottom) / 2) === null;
}

async function measure(texts: readonly Shown[], camera: Camera): Promise<Fault[]> {
  const drawn = texts.filter(({ element }) => !isTextHidden(element));
  const before = await camera();
  const animations = drawn.map(({ element }) => hideText(element));
  try {
    const hidden = drawn.filter(({ element }) => isTextHidden(element));
    if (!hidden.length) return [];
    const after = await camera();
    return hidden.flatMap(({ element, pieces }) => {
      const ratio = contrastOf(element, pieces, before, after);
      const least = leastContrast(element);
      return ratio < least ? [fault(element, ratio, least)] : [];
    });
  } finally {
    for (const animation of animations) animation.cancel();
  }
}

/** By an animation, which writes no DOM, outranks style sheets, and leaves no trace. */
function hideText(element: Element): Animation {
  const animation = element.animate({ color: ['transparent', 'transparent'] }, 1);
  // one that has ended and fills puts an end to those of the page's own that it outranks
  animation.pause();
  return animation;
}

/** What is important, and a fill of its own, outrank that: such texts are left out. */
const isTextHidden = (element: Element): boolean =>
  alphaOf(styleOf(element).webkitTextFillColor) === 0;

/** That of the piece that stands out least; 1 where it is not to be told from what is behind it. */
function contrastOf(
  element: Element,
  pieces: readonly Box[],
  before: Picture,
  after: Picture,
): number {
  // such text may hold as much space as a piece is long
  const isSpaced = /pre|break-spaces/.test(styleOf(element).whiteSpace);
  const ratios = pieces.map((piece) => drawnContrast(before.within(piece), after.within(piece)));
  const known = ratios.flatMap((ratio) => ratio ?? (isSpaced ? [] : 1));
  return known.length ? Math.min(...known) : 1;
}

const lengthIn = (element: Element): number => parseFloat(styleOf(element).fontSize) * PIECE;

/** All but the last are of the same length; that is the longest, so that it is not a mere full stop. */
function piecesOf({ left, top, right, bottom }: Box, length: number): Box[] {
  const count = Math.max(1, Math.floor((right - left) / length));
  return Array.from({ length: count }, (_, index) => ({
    ...{ top, bottom, left: left + index * length },
    right: index === count - 1 ? right : left + (index + 1) * length,
  }));
}

/** Large text, by WCAG 2.2: 18 pt, or 14 pt and bold. */
function leastContrast(element: Element): number {
  const { fontSize, fontWeight } = styleOf(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

const fault = (element: Element, ratio: number, least: number): Fault => ({
  rule: 'text-contrast-drawn',
  impact: 'serious',
  help: 'Text must stand out from what is behind it, pictures and gradients too',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
  target: selectorOf(element),
  // rounded down, so that it does not seem to be enough
  summary: `Its contrast is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, and should be ${least}:1`,
});
