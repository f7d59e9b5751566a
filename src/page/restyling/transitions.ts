/**
 * Runs a change of styles so that the page's own transitions do not animate it: those that the
 * change starts are finished at once, those that were running go on. Their events still fire.
 * @param roots - the document and its shadow roots, each of which is asked on its own
 */
export function withoutTransitions(
  roots: () => readonly DocumentOrShadowRoot[],
  change: () => void,
): void {
  const running = new Set(transitions(roots()));
  change();
  // asking for the animations flushes the styles, which is what starts them
  for (const transition of transitions(roots())) {
    // those of a root that has only now been found have a past if they were running
    if (!running.has(transition) && !transition.currentTime) transition.finish();
  }
}

const transitions = (roots: readonly DocumentOrShadowRoot[]): Animation[] =>
  roots
    .flatMap((root) => root.getAnimations())
    .filter((animation) => 'transitionProperty' in animation);
