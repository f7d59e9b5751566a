import { NOT_IGNORED, or, type Effect } from './effect.js';

/**
 * Nothing moves by itself: animations and transitions are at their end at once. They still last a
 * millisecond, because pages wait for the event at the end. Animations that follow scrolling stand
 * still, as in browsers without them.
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
