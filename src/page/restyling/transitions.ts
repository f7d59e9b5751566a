/**
 * Changes styles without transitions: those that the change starts are finished at once, and those
 * that were running go on. Their events still fire.
 * @param roots - gives the document and its shadow roots. Each answers only for its own elements
 */
export function withoutTransitions(
  roots: () => readonly DocumentOrShadowRoot[],
  change: () => void,
): void {
  const running = new Set(transitions(roots()));
  change();
  // to ask for the animations flushes the styles, and that starts transitions
  for (const transition of transitions(roots())) {
    // in a root that is new, a transition that was running before has a current time
    if (!running.has(transition) && !transition.currentTime) transition.finish();
  }
}

const transitions = (roots: readonly DocumentOrShadowRoot[]): Animation[] =>
  roots
    .flatMap((root) => root.getAnimations())
    .filter((animation) => 'transitionProperty' in animation);
