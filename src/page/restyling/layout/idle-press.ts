import { native } from '../../../dom/native.js';
import type { Look } from './look.js';

export interface IdlePressOptions {
  readonly view: Window;
  readonly controls: ReadonlySet<Element>;
  readonly look: () => Look;
  /** Called once one of the controls was pressed, and the page has shown and hidden nothing. */
  readonly found: () => void;
}

/**
 * Waits until a control is pressed and nothing of the page changes for it. A script that asks for the width
 * of the window itself does so: to it, the window is wide, and the control is not there.
 * @returns stops it
 */
export function awaitIdlePress({ view, controls, look, found }: IdlePressOptions): () => void {
  const stopped = new AbortController();
  let before: Look | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pressed = (event: Event): void => {
    if (!event.composedPath().some((target) => controls.has(target as Element))) return;
    // a script may answer to either event
    before ??= look();
    if (event.type !== 'click') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (before && isSame(before, look())) found();
      before = undefined;
    }, PATIENCE);
  };

  if (controls.size)
    for (const type of ['pointerdown', 'click'])
      native(view).addEventListener(type, pressed, { capture: true, signal: stopped.signal });

  return () => {
    stopped.abort();
    clearTimeout(timer);
  };
}

/** The time in which a page answers to a press, with its animations, in ms. */
const PATIENCE = 1000;

const isSame = (before: Look, after: Look): boolean =>
  equal(before.controls, after.controls) && equal(before.texts, after.texts);

const equal = (
  a: ReadonlySet<unknown> | ReadonlyMap<unknown, unknown>,
  b: ReadonlySet<unknown> | ReadonlyMap<unknown, unknown>,
): boolean => a.size === b.size && [...a.keys()].every((one) => b.has(one));
