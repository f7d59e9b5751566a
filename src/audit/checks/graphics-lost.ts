/** The check that a state leaves graphics, and the edges of fields, to be seen. */
import { contrast } from '../../settings/colors/contrast.js';
import type { Fault } from '../findings.js';
import type { Box } from '../measure/boxes.js';
import { groundOf, hexOf } from '../measure/colors.js';
import type { Some } from './comparison.js';
import { graphicsIn, type Graphic } from '../measure/graphics.js';
import { isSeen } from '../measure/hits.js';
import type { Camera } from '../measure/pictures.js';
import { drawnContrast } from '../measure/pixels.js';
import { screensOf } from '../measure/screens.js';
import { selectorOf } from '../measure/selector.js';
import { hold, treeOf } from '../measure/stillness.js';

/** The best contrast within each graphic of a page. */
export type Graphics = ReadonlyMap<Element, number>;

/** The least contrast of WCAG 2.2, 1.4.11. */
const LEAST = 3;
/** A graphic is as before with this share of its contrast: a gradient behind it may have moved. */
const SAME = 0.8;
/** With less, a graphic that is faint anyway is gone. */
const GONE = 1.15;
const FAINT = 1.3;
/** The most graphics that are looked at by pictures in a state, as pictures take long. */
const MOST_PICTURES = 24;
/** The half width of the strip in which the edge of a field is looked for, in px. */
const EDGE = 4;

/**
 * Measures the graphics among some elements: by their colors, and where these do not tell, or tell of a fault,
 * by pictures.
 */
export async function graphicsOf(
  document: Document,
  { elements, isSuspect }: Some,
  camera?: Camera,
): Promise<Graphics> {
  const graphics = await graphicsIn([...elements]);
  const known = new Map<Element, number>();
  const unclear = new Map<Element, Graphic>();
  for (const graphic of graphics) {
    const ratio = ratioOf(graphic);
    if (ratio !== undefined) known.set(graphic.element, ratio);
    const isDoubtful = isSuspect || graphic.isRough;
    if (ratio === undefined || (isDoubtful && ratio < LEAST)) unclear.set(graphic.element, graphic);
  }
  if (!camera || !unclear.size) return known;
  const release = hold(treeOf(document));
  try {
    for (const [element, ratio] of await drawn(document, unclear, camera))
      known.set(element, ratio);
  } finally {
    release();
  }
  return known;
}

/** A fault for each graphic that could be seen before, and cannot now. */
export const lostGraphics = (before: Graphics, now: Graphics): Fault[] =>
  [...now].flatMap(([element, ratio]) => {
    const was = before.get(element) ?? 0;
    const isLost =
      was >= LEAST ? ratio < Math.min(LEAST, was * SAME) : was >= FAINT && ratio < GONE;
    return isLost ? [fault(selectorOf(element), ratio)] : [];
  });

const fault = (target: string, ratio: number): Fault => ({
  rule: 'graphic-lost',
  impact: 'serious',
  help: 'Icons, charts and the edges of fields must stand out as with the page’s own settings',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast.html',
  target,
  summary: `Its contrast to what is around it is ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1. Draw it in currentColor, or on a ground of its own`,
});

/** The best contrast among the colors of a graphic, or `undefined` if it cannot be told by colors. */
function ratioOf({ element, ink }: Graphic): number | undefined {
  const ground = hexOf(groundOf(element));
  if (!ink?.length || !ground) return undefined;
  return Math.max(...ink.map((one) => contrast(one, ground)));
}

async function drawn(
  document: Document,
  graphics: ReadonlyMap<Element, Graphic>,
  camera: Camera,
): Promise<Map<Element, number>> {
  const view = document.defaultView;
  const found = new Map<Element, number>();
  if (!view) return found;
  const some = [...graphics.keys()].slice(0, MOST_PICTURES);
  const topOf = (element: Element): number => element.getBoundingClientRect().top;
  const piecesOf = (element: Element): Box[] => piecesIn(element, graphics.get(element)?.isEdge);
  for await (const shown of screensOf(view, some, topOf, piecesOf)) {
    const boxes = shown.flatMap(({ pieces }) => pieces);
    const before = await camera(boxes);
    const hidden = shown.map(({ element }) => hide(element));
    try {
      const after = await camera(boxes);
      for (const { element, pieces } of shown) {
        const ratios = pieces.map((piece) =>
          drawnContrast(before.within(piece), after.within(piece)),
        );
        found.set(element, Math.max(...ratios.map((ratio) => ratio ?? 1)));
      }
    } finally {
      for (const animation of hidden) animation.cancel();
    }
  }
  return found;
}

/** Hides an element by an animation: it changes no DOM, and overrides style sheets. */
function hide(element: Element): Animation {
  const animation = element.animate({ opacity: [0, 0] }, 1);
  // an animation that has ended and fills would remove the page's own ones that it replaces
  animation.pause();
  return animation;
}

/** The pieces in which a graphic is looked for: all of it, or strips along its four sides. */
function piecesIn(element: Element, isEdge = false): Box[] {
  const box = element.getBoundingClientRect();
  const { left, top, right, bottom } = box;
  if (!isSeen(element, box)) return [];
  if (!isEdge) return [box];
  return [
    { left: left - EDGE, right: left + EDGE, top, bottom },
    { left: right - EDGE, right: right + EDGE, top, bottom },
    { left, right, top: top - EDGE, bottom: top + EDGE },
    { left, right, top: bottom - EDGE, bottom: bottom + EDGE },
  ];
}
