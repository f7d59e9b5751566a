/** Changes without transitions. */
import { styleOf } from '../../dom/computed-style.js';
import { attempt } from '../../dom/attempt.js';
import { undoAll } from '../../dom/undo-all.js';
import { adoptRules } from '../../dom/constructed-sheet.js';
import { native } from '../../dom/native.js';

type Root = Document | ShadowRoot;

/**
 * Changes styles without transitions: those that the change starts are finished at once, and those
 * that were running go on. Their events still fire. Where most elements have transitions, none starts:
 * each costs more than the style that it leads to.
 * @param roots - gives the document and its shadow roots, as each has only its own animations
 */
export function withoutTransitions(roots: () => readonly Root[], change: () => void): void {
  const running = new Set(transitions(roots()));
  // to stop them ends those that were running, too
  const stops = !running.size && wouldStartMany(roots());
  change();
  if (stops) {
    const undo = stopIn(roots());
    transitions(roots());
    undo();
  }
  // this call updates the styles, which starts the transitions
  for (const transition of transitions(roots())) {
    // in a root that is new, a transition that was running before has a current time
    if (!running.has(transition) && !transition.currentTime) transition.finish();
  }
}

const transitions = (roots: readonly Root[]): Animation[] =>
  roots
    .flatMap((root) => native(root).getAnimations())
    .filter((animation) => 'transitionProperty' in animation);

/** Stops transitions where it can; a tree that throws keeps its own. */
function stopIn(roots: readonly Root[]): () => void {
  const undos: (() => void)[] = [];
  for (const root of roots) {
    attempt(
      () => undefined,
      () => undos.push(adoptRules(STOP, root)),
    );
  }
  return undoAll(...undos);
}

const STOP = '*,::before,::after{transition-property:none!important}';

/** Tells a page in which more than a quarter of some elements have transitions. */
function wouldStartMany(roots: readonly Root[]): boolean {
  const some = evenly(roots, SAMPLE).flatMap((root) =>
    evenly(native(root).querySelectorAll('*'), Math.ceil(SAMPLE / roots.length)),
  );
  const having = some.filter((element) => /[1-9]/.test(styleOf(element).transitionDuration));
  return having.length > some.length / 4;
}

const SAMPLE = 40;

/** Picks some of a list. The others are not touched: a page may have thousands. */
function evenly<T>(list: ArrayLike<T>, count: number): T[] {
  const step = Math.ceil(list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[i * step]).filter(
    (one) => one !== undefined,
  );
}
