/** The check that a state does not cut off or remove a control that has no text. */
import type { Fault } from '../findings.js';
import { leftOf } from '../measure/reach.js';
import { selectorOf } from '../measure/selector.js';
import { treeOf } from '../measure/stillness.js';
import { isReached } from './focusable.js';

/** The share of each control that is visible, or can be scrolled to: 0 to 1. */
export type Controls = ReadonlyMap<Element, number>;

/** A control of which less is left than this is hard to see and to press. */
const ENOUGH = 0.5;

/** Measures the controls that the keyboard reaches. The check of text tells of those that have some. */
export function controlsIn(document: Document, except: Element): Controls {
  const controls = treeOf(document, except).elements.filter(
    (element) => isReached(element) && !hasWords(element),
  );
  return new Map(
    controls.map((element) => {
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width && height);
      // a real field of no size may lie below the label that draws it
      return [element, boxes.length ? leftOf(boxes, element.parentElement ?? element).share : 1];
    }),
  );
}

/** A fault for each control of which half or more is gone. */
export const lostControls = (before: Controls, now: Controls): Fault[] =>
  [...before].flatMap(([element, was]) => {
    const left = now.get(element) ?? 0;
    const isGone = was > ENOUGH && left < ENOUGH && !element.matches(':disabled, [inert] *');
    return isGone && element.isConnected ? [fault(selectorOf(element), left)] : [];
  });

const hasWords = (element: Element): boolean => /\S/.test(element.textContent);

const fault = (target: string, left: number): Fault => ({
  rule: 'control-lost',
  impact: 'serious',
  help: 'No control may be cut off, or go, that was there with the page’s own settings',
  helpUrl: 'https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html',
  target,
  summary: left
    ? `Only ${Math.floor(left * 100)} % of it is left to see. Let the box around it grow`
    : 'It is gone. Keep it, at another place if need be',
});
