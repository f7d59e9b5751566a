/** The check that a state does not make the page keep the focus in one place. */
import { deepActiveElement } from '../../dom/active-element.js';
import type { AuditDriver } from '../driver.js';
import type { Fault } from '../findings.js';
import { painted } from '../measure/pictures.js';
import { selectorOf } from '../measure/selector.js';
import { treeOf } from '../measure/stillness.js';
import { isReached, keepPlace } from './focusable.js';

/** The elements that the Tab key does not leave. */
export type Traps = ReadonlySet<Element>;

/** The most presses of a key from one element. */
const MOST_PRESSES = 8;
/** The most elements that are tried with real keys. */
const MOST_TRIED = 3;

/**
 * Finds the elements that keep the focus. Real keys take long, so they are pressed only where a script
 * hears of a key and stops it, or takes the focus back.
 */
export async function trapsIn(
  document: Document,
  except: Element,
  driver: AuditDriver,
): Promise<Traps> {
  const stops = treeOf(document, except).elements.filter(isReached);
  const [first, second] = stops;
  if (!driver.press || !first || !second) return new Set();
  const goBack = keepPlace(document, new Set());
  try {
    // a frame has the focus once something in it has
    focusOn(first);
    if (!document.hasFocus()) return new Set();
    const traps = new Set<Element>();
    for (const suspect of (await suspectsAmong(document, stops)).slice(0, MOST_TRIED)) {
      const kept = await keeperOf(document, suspect, stops.length, driver);
      if (kept && !except.contains(kept)) traps.add(kept);
    }
    return traps;
  } finally {
    goBack();
  }
}

/** A fault for each element that keeps the focus, and did not before. */
export const newTraps = (before: Traps, now: Traps): Fault[] =>
  [...now].flatMap((element) => (before.has(element) ? [] : [fault(selectorOf(element))]));

type Stop = HTMLElement | SVGElement;

async function suspectsAmong(document: Document, stops: readonly Stop[]): Promise<Stop[]> {
  const suspects = stops.filter((stop) => {
    focusOn(stop);
    return deepActiveElement(document) === stop && !stop.dispatchEvent(tab());
  });
  const holders = new Set<Stop>();
  for (const end of [stops.at(-1), stops[0]]) {
    if (!end) continue;
    focusOn(end);
    // a script may take the focus back a moment later
    if (document.defaultView) await painted(document.defaultView);
    const holder = stops.find((stop) => stop === deepActiveElement(document));
    if (holder && holder !== end) holders.add(holder);
  }
  return [...holders, ...suspects];
}

/** The element that has the focus after every press of Tab and of Shift+Tab, if these reach only a few. */
async function keeperOf(
  document: Document,
  from: Stop,
  stops: number,
  driver: AuditDriver,
): Promise<Element | undefined> {
  const most = Math.min(MOST_PRESSES, stops);
  let kept: Element | undefined;
  for (const key of ['Tab', 'Shift+Tab']) {
    const reached = new Set<Element>();
    focusOn(from);
    for (let times = 0; times < most; times++) {
      await driver.press?.(key);
      if (document.defaultView) await painted(document.defaultView);
      const at = deepActiveElement(document);
      if (!at || at === document.body || !document.hasFocus()) return undefined;
      reached.add(at);
    }
    if (reached.size >= Math.min(most, stops) - 1 && reached.size > 1) return undefined;
    kept = [...reached].pop();
  }
  return kept;
}

const focusOn = (stop: Stop): void => {
  stop.focus({ preventScroll: true });
};

const tab = (): KeyboardEvent =>
  new KeyboardEvent('keydown', {
    ...{ key: 'Tab', code: 'Tab', keyCode: 9, bubbles: true, cancelable: true, composed: true },
  });

const fault = (target: string): Fault => ({
  rule: 'keyboard-trap',
  impact: 'critical',
  help: 'The Tab key must leave each element',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/no-keyboard-trap.html',
  target,
  summary:
    'Tab and Shift+Tab do not leave it. Let scripts keep the focus only in a dialog that Escape closes',
});
