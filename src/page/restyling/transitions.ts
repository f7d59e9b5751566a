import { native } from '../../dom/native.js';

/**
 * Changes styles without transitions: those that the change starts are finished at once, and those
 * that were running go on. Their events still fire.
 * @param roots - gives the document and its shadow roots, as each has only its own animations
 */
export function withoutTransitions(
  roots: () => readonly DocumentOrShadowRoot[],
  change: () => void,
): void {
  const running = new Set(transitions(roots()));
  change();
  // this call updates the styles, which starts the transitions
  for (const transition of transitions(roots())) {
    // in a root that is new, a transition that was running before has a current time
    if (!running.has(transition) && !transition.currentTime) transition.finish();
  }
}

const transitions = (roots: readonly DocumentOrShadowRoot[]): Animation[] =>
  roots
    .flatMap((root) => native(root).getAnimations())
    .filter((animation) => 'transitionProperty' in animation);
