/** Firefox and WebKit take one step of so many each. No count of pages, widths or backgrounds is a multiple of it. */
const SHARE = 7;

const isChromium = navigator.userAgent.includes('Chrome/');
const first = 'mozInnerScreenX' in window ? 0 : 2;

/**
 * Returns the steps of a long sweep that this engine takes. Most of what a sweep finds is the same in each engine: Chromium
 * takes every step; Firefox and WebKit take a seventh each, and not the same one.
 */
export const stepsHere = <Step>(steps: readonly Step[]): readonly Step[] =>
  isChromium ? steps : steps.filter((_, index) => index % SHARE === first);

/** Returns how often this engine repeats what Chromium repeats so many times. */
export const timesHere = (times: number): number =>
  isChromium ? times : Math.round(times / SHARE);
