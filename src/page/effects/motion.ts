import { NOT_IGNORED, or, type Effect } from './effect.js';

/**
 * Nothing moves by itself: what was to move is at its end at once. Nothing at all would be no event
 * at the end either, for which pages wait; so transitions last a moment, but only where there are
 * any. What follows the scrolling instead of the time is as in browsers that do not know that.
 */
export const motion: Effect<'none'> = {
  wrap: (text, _, property, block) =>
    /scroll|view|--/.test(block.read('animation-timeline')) ? or(property, text) : undefined,
  beside: (_, property) =>
    property === 'transition-duration' ? ['--a11y-transition', '1ms'] : undefined,
  base:
    ['', '::before', '::after'].map((pseudo) => `:where(${NOT_IGNORED})${pseudo}`).join() +
    '{animation-duration:1ms!important;animation-delay:0s!important;animation-iteration-count:1!important;' +
    'transition-duration:var(--a11y-transition,0s)!important;transition-delay:0s!important;' +
    'scroll-behavior:auto!important;background-attachment:scroll!important}',
  isolated: ['transition'],
  publish: (value) => ({ 'animation-timeline': value && 'auto', 'animation-name': value }),
  prefers: () => ({ 'prefers-reduced-motion': 'reduce' }),
};
