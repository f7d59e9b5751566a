/** The check that the focus is visible and not covered. */
import { deepActiveElement } from '../../dom/active-element.js';
import { styleOf } from '../../dom/computed-style.js';
import { inclusiveAncestors, parentOf } from '../../dom/flat-tree.js';
import type { Box } from '../measure/boxes.js';
import { warn } from '../../settings/console.js';
import type { AuditDriver } from '../driver.js';
import type { Fault } from '../findings.js';
import type { CheckedPage } from './comparison.js';
import { differ, looksOf, partsOf } from './focus-looks.js';
import { blur, isReached, keepPlace } from './focusable.js';
import { coverAt } from '../measure/hits.js';
import { painted, type Camera } from '../measure/pictures.js';
import { changed } from '../measure/pixels.js';
import { selectorOf } from '../measure/selector.js';
import { hold, scrollTo, treeOf } from '../measure/stillness.js';

/** An element that can have the focus. */
type Stop = HTMLElement | SVGElement;

/** The most elements that are checked by pictures in each state, as pictures take long. */
const MOST_PICTURES = 20;
/** A page that has left a cover this often where it is leaves it there. */
const MOST_WAITS = 3;
/** The distance around an element in which its focus is looked for, in px. */
const AROUND = 12;
/** A focus that changes fewer pixels of the device counts as invisible: that is less than a thin line. */
const LEAST_PIXELS = 24;
/** The points of hit tests, in shares of an element's width and height. */
const PLACES = [0.1, 0.5, 0.9];

/** The checks of WCAG 2.2, 2.4.7 (Focus Visible) and 2.4.11 (Focus Not Obscured). */
export interface FocusChecks {
  /** Finds the elements among some that look the same with the focus and without. */
  looks(some: ReadonlySet<Element>): Promise<ReadonlyMap<Element, Fault>>;
  /** Finds the elements that are covered when they have the focus. */
  covers(): Promise<readonly Fault[]>;
  /** Tells that the window has had the focus. Otherwise no element shows it, and nothing was checked. */
  isJudged(): boolean;
}

/** Starts the checks of a page. */
export function startFocus({ document, toolbar, driver, camera }: CheckedPage): FocusChecks {
  let isJudged = true;
  /** The elements whose focus a picture has not shown. */
  const plain = new Set<Element>();
  /** The covers that a page has left where they are, and how often. */
  const staying = new Map<Element, number>();

  async function eachOf(
    some: (stop: Stop) => boolean,
    faultOf: (stop: Stop, view: Window) => Promise<Fault | undefined>,
  ): Promise<ReadonlyMap<Element, Fault>> {
    const faults = new Map<Element, Fault>();
    const tree = treeOf(document, toolbar);
    const stops = tree.elements.filter(isReached);
    const view = document.defaultView;
    if (!view || !isJudged || !stops.some(some)) return faults;
    const goBack = keepPlace(document, scrollersAround(stops));
    const release = hold(tree);
    try {
      isJudged = await isShown(document, stops, driver);
      if (!isJudged) warn('The audit skips the focus, because the window does not have it.');
      for (const stop of isJudged ? stops.filter(some) : []) {
        const fault = isReached(stop) && (await faultOf(stop, view));
        if (fault) faults.set(stop, fault);
      }
      return faults;
    } finally {
      goBack();
      release();
    }
  }

  async function looks(some: ReadonlySet<Element>): Promise<ReadonlyMap<Element, Fault>> {
    let pictures = 0;
    return eachOf(
      (stop) => some.has(stop),
      async (stop) => {
        blur(document);
        const before = looksOf(stop);
        stop.focus(VISIBLY);
        if (deepActiveElement(document) !== stop || hasCaret(stop)) return undefined;
        if (differ(before, looksOf(stop))) return undefined;
        const isUnclear = camera && !plain.has(stop) && pictures++ < MOST_PICTURES;
        if (isUnclear && (await isDrawn(document, stop, camera))) return undefined;
        if (isUnclear) plain.add(stop);
        return notVisible(stop);
      },
    );
  }

  async function covers(): Promise<readonly Fault[]> {
    const faults = await eachOf(
      () => true,
      async (stop, view) => {
        const cover = await coverOf(view, stop, staying);
        return cover && obscured(stop, cover);
      },
    );
    return [...faults.values()];
  }

  return { looks, covers, isJudged: () => isJudged };
}

// the focus as the Tab key gives it; some versions of TypeScript's DOM do not know this option
const VISIBLY = { focusVisible: true } as FocusOptions;

/** Tells that the browser shows the focus as it does for keyboard users. */
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

/** Tells an element that shows its focus by a caret: one that takes text. */
const hasCaret = (stop: Stop): boolean =>
  (stop.matches(TYPED_INTO) || (stop as HTMLElement).isContentEditable) &&
  styleOf(stop).caretColor !== 'rgba(0, 0, 0, 0)';

const NOT_TYPED_INTO = 'button checkbox color file image radio range reset submit';
const TYPED_INTO = `textarea, input:not(${NOT_TYPED_INTO.split(' ')
  .map((type) => `[type="${type}" i]`)
  .join()})`;

/** Tells that a picture shows the focus of an element, although its style does not. */
async function isDrawn(document: Document, stop: Stop, camera: Camera): Promise<boolean> {
  const boxes = partsOf(stop).map((part) => around(part.getBoundingClientRect()));
  const shown = await camera(boxes);
  blur(document);
  const hidden = await camera(boxes);
  stop.focus({ ...VISIBLY, preventScroll: true });
  return boxes.some((box) => changed(hidden.within(box), shown.within(box)) >= LEAST_PIXELS);
}

const around = ({ left, top, right, bottom }: Box): Box => ({
  ...{ left: left - AROUND, top: top - AROUND },
  ...{ right: right + AROUND, bottom: bottom + AROUND },
});

/** The element that covers all of a focused element at the top or at the bottom of the window. */
async function coverOf(
  view: Window,
  stop: Stop,
  staying: Map<Element, number>,
): Promise<Element | undefined> {
  const { document } = view;
  const { top, bottom } = stop.getBoundingClientRect();
  const page = view.scrollY;
  for (const to of [page + top, page + bottom - view.innerHeight]) {
    blur(document);
    scrollTo(view, 0, to);
    if (!coverNow(view, stop)) continue;
    stop.focus(VISIBLY);
    const cover = coverNow(view, stop);
    if (!cover) continue;
    const times = staying.get(cover) ?? 0;
    if (times >= MOST_WAITS) return cover;
    // a page may uncover the element in the next frame
    await painted(view);
    const still = coverNow(view, stop);
    if (still) staying.set(still, times + 1);
    if (still) return still;
  }
  return undefined;
}

/** `undefined` if a part of the element is visible, or if it is outside of the window. */
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

/** Tells that a cover belongs to the element: labels often draw a field, and hide the real one. */
function belongsTo(cover: Element, stop: Stop): boolean {
  const { labels } = stop as Partial<HTMLInputElement>;
  const around = inclusiveAncestors(cover);
  return [stop, ...(labels ?? [])].some((own) => around.includes(own));
}

/** The ancestors that can scroll when an element gets the focus. */
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
  help: 'The focused element must show that it has the focus',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-visible.html',
  target: selectorOf(stop),
  summary:
    'It looks the same with the focus and without it. Give :focus-visible an outline that stands out in this state',
});

const obscured = (stop: Stop, cover: Element): Fault => ({
  rule: 'focus-obscured',
  impact: 'serious',
  help: 'The focused element must not be covered',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html',
  target: selectorOf(stop),
  summary: `With the focus it is covered by ${selectorOf(cover)}. Let scroll-padding grow with that, or let it scroll away`,
});
