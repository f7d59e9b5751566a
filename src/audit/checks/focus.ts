import { deepActiveElement } from '../../dom/active-element.js';
import { styleOf } from '../../dom/computed-style.js';
import { parentOf } from '../../dom/flat-tree.js';
import type { Box } from '../measure/boxes.js';
import type { AuditDriver } from '../driver.js';
import type { Fault } from '../findings.js';
import { differ, looksOf, partsOf } from './focus-looks.js';
import { blur, isReached, keepPlace } from './focusable.js';
import { coverAt } from '../measure/hits.js';
import { painted, type Camera } from '../measure/pictures.js';
import { changed } from '../measure/pixels.js';
import { selectorOf } from '../measure/selector.js';
import { hold, scrollTo, treeOf } from '../measure/stillness.js';

/** An element that can have the focus; not all of SVG's and HTML's share a name for it. */
type Stop = HTMLElement | SVGElement;

/** As pictures take long: how many elements of a page are looked at by them, in each state. */
const MOST_PICTURES = 20;
/** How far around an element its focus is looked for, in px. */
const AROUND = 12;
/** A focus that changes fewer pixels than this, of the device's, is none: less than a thin line. */
const LEAST_PIXELS = 24;
/** Where an element is looked at, of its width and height. */
const PLACES = [0.1, 0.5, 0.9];

/**
 * WCAG 2.2, 2.4.7 and 2.4.11, for each element that can have the focus but those of one.
 * @returns `undefined` where the window does not have the focus, so that no element shows it
 */
export async function focusFaults(
  document: Document,
  except: Element,
  driver: AuditDriver,
  camera?: Camera,
): Promise<Fault[] | undefined> {
  const view = document.defaultView;
  if (!view) return [];
  const tree = treeOf(document, except);
  const stops = tree.elements.filter(isReached);
  const goBack = keepPlace(document, scrollersAround(stops));
  const release = hold(tree);
  try {
    if (!(await isShown(document, stops, driver))) return undefined;
    const faults: Fault[] = [];
    let pictures = 0;
    for (const stop of stops) {
      if (!isReached(stop)) continue;
      blur(document);
      const before = looksOf(stop);
      stop.focus(VISIBLY);
      if (deepActiveElement(document) !== stop) continue;
      if (!hasCaret(stop) && !differ(before, looksOf(stop))) {
        const isUnclear = camera && pictures++ < MOST_PICTURES;
        if (!isUnclear || !(await isDrawn(document, stop, camera))) faults.push(notVisible(stop));
      }
      const cover = await coverOf(view, stop);
      if (cover) faults.push(obscured(stop, cover));
    }
    return faults;
  } finally {
    goBack();
    release();
  }
}

// as the Tab key gives it; not known to all versions of TypeScript's DOM
const VISIBLY = { focusVisible: true } as FocusOptions;

/** Whether the browser shows the focus as one that the keyboard has given. */
async function isShown(
  document: Document,
  [first]: readonly Stop[],
  driver: AuditDriver,
): Promise<boolean> {
  if (!first) return true;
  first.focus(VISIBLY);
  if (first.matches(':focus-visible')) return true;
  await driver.press?.('Tab');
  first.focus(VISIBLY);
  return deepActiveElement(document) !== first || first.matches(':focus-visible');
}

/** What can be typed into shows its focus by the caret. */
const hasCaret = (stop: Stop): boolean =>
  (stop.matches(TYPED_INTO) || (stop as HTMLElement).isContentEditable) &&
  styleOf(stop).caretColor !== 'rgba(0, 0, 0, 0)';

const NOT_TYPED_INTO = 'button checkbox color file image radio range reset submit';
const TYPED_INTO = `textarea, input:not(${NOT_TYPED_INTO.split(' ')
  .map((type) => `[type="${type}" i]`)
  .join()})`;

/** Whether a picture shows the focus that an element has, where its style does not. */
async function isDrawn(document: Document, stop: Stop, camera: Camera): Promise<boolean> {
  const shown = await camera();
  const boxes = partsOf(stop).map((part) => around(part.getBoundingClientRect()));
  blur(document);
  const hidden = await camera();
  stop.focus({ ...VISIBLY, preventScroll: true });
  return boxes.some((box) => changed(hidden.within(box), shown.within(box)) >= LEAST_PIXELS);
}

const around = ({ left, top, right, bottom }: Box): Box => ({
  ...{ left: left - AROUND, top: top - AROUND },
  ...{ right: right + AROUND, bottom: bottom + AROUND },
});

/** What covers all of an element that gets the focus while it is at the top or the bottom of the window. */
async function coverOf(view: Window, stop: Stop): Promise<Element | undefined> {
  const { document } = view;
  const { top, bottom } = stop.getBoundingClientRect();
  const page = view.scrollY;
  for (const to of [page + top, page + bottom - view.innerHeight]) {
    blur(document);
    scrollTo(view, 0, to);
    if (!coverNow(view, stop)) continue;
    stop.focus(VISIBLY);
    // what steps aside may do so with the next frame
    if (coverNow(view, stop)) await painted(view);
    const cover = coverNow(view, stop);
    if (cover) return cover;
  }
  return undefined;
}

/** `undefined` where some of the element is to be seen, or none of it is in the window. */
function coverNow({ innerWidth, innerHeight }: Window, stop: Stop): Element | undefined {
  let cover: Element | undefined;
  for (const { left, top, width, height } of stop.getClientRects()) {
    for (const [x, y] of PLACES.flatMap((x) => PLACES.map((y) => [x, y] as const))) {
      const [atX, atY] = [left + x * width, top + y * height];
      if (atX < 0 || atY < 0 || atX >= innerWidth || atY >= innerHeight) continue;
      const by = coverAt(stop, atX, atY);
      if (!by || belongsTo(by, stop)) return undefined;
      cover = by;
    }
  }
  return cover;
}

/** Fields are often hidden behind what is drawn for them in their labels. */
function belongsTo(cover: Element, stop: Stop): boolean {
  const { labels } = stop as Partial<HTMLInputElement>;
  return [stop, ...(labels ?? [])].some((own) => own.contains(cover));
}

/** Boxes that scroll, or can be scrolled to what has the focus. */
const scrollersAround = (stops: readonly Element[]): Set<Element> => {
  const around = new Set<Element>();
  for (const stop of stops) {
    for (let step = parentOf(stop); step && !around.has(step); step = parentOf(step)) {
      around.add(step);
    }
  }
  return new Set(
    [...around].filter(
      (box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight,
    ),
  );
};

const notVisible = (stop: Stop): Fault => ({
  rule: 'focus-not-visible',
  impact: 'serious',
  help: 'What has the focus must show it',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-visible.html',
  target: selectorOf(stop),
  summary: 'It looks the same with the focus and without',
});

const obscured = (stop: Stop, cover: Element): Fault => ({
  rule: 'focus-obscured',
  impact: 'serious',
  help: 'What has the focus must not be covered',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html',
  target: selectorOf(stop),
  summary: `With the focus it is covered by ${selectorOf(cover)}`,
});
