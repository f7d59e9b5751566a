/** The check of contrast by pictures, for text over pictures and gradients. */
import { alphaOf } from '../../dom/color-alpha.js';
import { styleOf } from '../../dom/computed-style.js';
import { OWN_ANIMATION } from '../../dom/own-animation.js';
import type { Box } from '../measure/boxes.js';
import type { Fault } from '../findings.js';
import { contrast } from '../../settings/colors/contrast.js';
import { hexOf } from '../measure/colors.js';
import { isSeen, opacityOf } from '../measure/hits.js';
import { painted, type Camera, type Picture } from '../measure/pictures.js';
import { drawnContrast } from '../measure/pixels.js';
import { selectorOf } from '../measure/selector.js';
import { screensOf, type Shown } from '../measure/screens.js';
import { hold, treeOf } from '../measure/stillness.js';
import { linesOfText } from '../measure/texts.js';

/** The length of a piece of a line that is measured alone, in em: the background changes along a line. */
const PIECE = 4;

/** The most frames in which a text has to be hidden. */
const MOST_FRAMES = 12;

/** Checks WCAG 2.2, 1.4.3 (Contrast) for the texts of elements, by pictures with and without the text. */
export async function drawnFaults(
  document: Document,
  elements: readonly Element[],
  camera: Camera,
): Promise<ReadonlyMap<Element, Fault>> {
  const view = document.defaultView;
  if (!view || !elements.length) return new Map();
  const told = new Map(elements.map((element) => [element, ratioOf(element)]));
  const unclear = elements.filter((element) => told.get(element) === undefined);
  const release = hold(treeOf(document));
  try {
    const faint = await faintIn(view, new Set(unclear), camera);
    // a page that moves is not the same in both pictures, so its faults are not there again
    const drawn = await faintIn(view, faint.keys(), camera);
    return new Map(
      [...told].flatMap(([element, ratio]) => {
        const found = ratio === undefined ? drawn.get(element) : faultOf(element, ratio);
        return found ? [[element, found]] : [];
      }),
    );
  } finally {
    release();
  }
}

/** The contrast of a text on a ground of its own. `undefined` where colors do not tell. */
function ratioOf(element: Element): number | undefined {
  const { color, webkitTextFillColor: fill, backgroundColor, backgroundImage } = styleOf(element);
  const [text, ground] = [hexOf(color), hexOf(backgroundColor)];
  const isPlain = backgroundImage === 'none' && fill === color && text && ground;
  return isPlain && opacityOf(element) === 1 ? contrast(text, ground) : undefined;
}

async function faintIn(
  view: Window,
  elements: Iterable<Element>,
  camera: Camera,
): Promise<Map<Element, Fault>> {
  const faults = new Map<Element, Fault>();
  for await (const shown of screensOf(view, elements, topOf, seenOf)) {
    for (const [element, fault] of await measure(view, shown, camera)) faults.set(element, fault);
  }
  return faults;
}

const linesOf = (element: Element): Box[] =>
  [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 && /\S/.test((node as Text).data) ? linesOfText(node as Text) : [],
  );

const topOf = (element: Element): number =>
  linesOf(element)[0]?.top ?? element.getBoundingClientRect().top;

/** The pieces of an element's own text that the window shows. */
const seenOf = (element: Element): Box[] =>
  linesOf(element)
    .flatMap((line) => piecesOf(line, lengthIn(element)))
    .filter((piece) => isSeen(element, piece));

async function measure(
  view: Window,
  texts: readonly Shown[],
  camera: Camera,
): Promise<[Element, Fault][]> {
  const drawn = texts.filter(({ element }) => !isTextHidden(element));
  const boxes = drawn.flatMap(({ pieces }) => pieces);
  const before = await camera(boxes);
  const animations = drawn.map(({ element }) => hideText(element));
  try {
    const isHidden = ({ element }: Shown): boolean => isTextHidden(element);
    // the toolbar takes its rules for a `style` attribute back once it sees an animation
    for (let frames = 0; frames < MOST_FRAMES && !drawn.every(isHidden); frames++) {
      await painted(view);
    }
    const hidden = drawn.filter(isHidden);
    if (!hidden.length) return [];
    const after = await camera(boxes);
    return hidden.flatMap(({ element, pieces }) => {
      const found = faultOf(element, contrastOf(element, pieces, before, after));
      return found ? [[element, found]] : [];
    });
  } finally {
    for (const animation of animations) animation.cancel();
  }
}

/** Hides a text by an animation: it changes no DOM, and overrides style sheets. */
function hideText(element: Element): Animation {
  const animation = element.animate(
    { color: ['transparent', 'transparent'] },
    { duration: 1, id: OWN_ANIMATION },
  );
  // an animation that has ended and fills would remove the page's own ones that it replaces
  animation.pause();
  return animation;
}

/** Tells that a text is hidden. The animation fails against `!important` and against a fill color of its own. */
const isTextHidden = (element: Element): boolean =>
  alphaOf(styleOf(element).webkitTextFillColor) === 0;

/** The contrast of the piece that has the lowest. 1 if the text cannot be told from its background. */
function contrastOf(
  element: Element,
  pieces: readonly Box[],
  before: Picture,
  after: Picture,
): number {
  // with preserved spaces, a whole piece may be empty
  const isSpaced = /pre|break-spaces/.test(styleOf(element).whiteSpace);
  const size = parseFloat(styleOf(element).fontSize);
  const known = pieces.flatMap((piece) => {
    const ratio = drawnContrast(before.within(piece), after.within(piece));
    // where directions mix, a space can be a piece of its own
    const mayBeEmpty = isSpaced || piece.right - piece.left < size;
    return ratio ?? (mayBeEmpty ? [] : 1);
  });
  return known.length ? Math.min(...known) : 1;
}

const lengthIn = (element: Element): number => parseFloat(styleOf(element).fontSize) * PIECE;

/** Cuts a line into pieces. The last one is the longest, so that no piece is a mere full stop. */
function piecesOf({ left, top, right, bottom }: Box, length: number): Box[] {
  const count = Math.max(1, Math.floor((right - left) / length));
  return Array.from({ length: count }, (_, index) => ({
    ...{ top, bottom, left: left + index * length },
    right: index === count - 1 ? right : left + (index + 1) * length,
  }));
}

/** The least contrast in WCAG 2.2, 1.4.3: lower for large text, which has 18 pt, or 14 pt and is bold. */
function leastContrast(element: Element): number {
  const { fontSize, fontWeight } = styleOf(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

function faultOf(element: Element, ratio: number): Fault | undefined {
  const least = leastContrast(element);
  return ratio < least ? fault(element, ratio, least) : undefined;
}

const fault = (element: Element, ratio: number, least: number): Fault => ({
  rule: 'text-contrast-drawn',
  impact: 'serious',
  help: 'Text must stand out from what is behind it, pictures and gradients too',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html',
  target: selectorOf(element),
  // rounded down, so that the number never looks sufficient
  summary: `Its contrast is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1, and should be ${least}:1. Give it a ground of one color`,
});
