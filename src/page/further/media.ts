import { hasImage } from '../colours.js';
import { or, type FurtherEffect } from './effect.js';

const PICTURES = 'img,video,canvas,object,embed,svg image';

/** Pictures in grey, darker, or not to be seen. Each is filtered by itself: nothing around it is. */
export const images: FurtherEffect<'grey' | 'dim' | 'text'> = {
  governs: 'filter opacity',
  wrap: (text, _, property) => or(`image-${property}`, text),
  base: [
    `:where(${PICTURES}){--a11y-image-filter:var(--a11y-filter);filter:var(--a11y-image-filter,revert-layer)}`,
    ':where(img){--a11y-image-opacity:var(--a11y-unseen);opacity:var(--a11y-image-opacity,revert-layer)}',
  ].join(''),
  isolated: ['image-filter', 'image-opacity'],
  publish: (value) => ({
    filter: value && { grey: 'grayscale(1)', dim: 'brightness(.6)', text: undefined }[value],
    unseen: value === 'text' ? '0' : undefined,
  }),
};

/** No pictures behind text. What is as small as an icon says something, and stays. */
export const backgroundImages: FurtherEffect<'none'> = {
  governs: 'background-image',
  wrap: (text, value) => (hasImage(value) ? or('no-image', text) : undefined),
  base: ':where(:not(i,b,span,a,button,input,summary,label)){--a11y-no-image:var(--a11y-background-images)}',
  isolated: ['no-image'],
  publish: (value) => ({ 'background-images': value }),
};

/** Nothing moves by itself: what was to move is at its end at once. */
export const motion: FurtherEffect<'none'> = {
  governs:
    'animation-duration animation-delay animation-iteration-count transition-duration ' +
    'transition-delay scroll-behavior background-attachment',
  wrap: (text, _, property) => or(property, text),
  base: '',
  publish: (value) => ({
    // nothing at all would be no event at the end either, for which pages wait
    'animation-duration': value && '1ms',
    'animation-delay': value && '0s',
    'animation-iteration-count': value && 1,
    'transition-duration': value && '1ms',
    'transition-delay': value && '0s',
    'scroll-behavior': value && 'auto',
    'background-attachment': value && 'scroll',
  }),
  media: () => ({ 'prefers-reduced-motion': 'reduce' }),
};
