/** The effect of pictures: they are gray, darker or hidden. */
import { components, isCssWide, isSubstitution } from '../css/values.js';
import { or, type Effect } from './effect.js';

const PICTURES = 'img,video,canvas,object,embed,input[type=image i],svg image';

/** Pictures in gray, darker, or hidden. Each has a filter of its own, so nothing around it changes. */
export const images: Effect<'grey' | 'dim' | 'text'> = {
  wrap(text, value, property) {
    if (property === 'opacity') return or('image-opacity', text);
    // a lone function may stand for `none`, which no list may hold
    const isAlone = components(value).length === 1 && isSubstitution(value);
    const isList = !isAlone && !isCssWide(value) && value !== 'none';
    return isList ? `${text} ${or('image-filter', '')}` : or('image-filter', text);
  },
  base:
    `:where(${PICTURES}){--a11y-image-filter:var(--a11y-filter);filter:var(--a11y-image-filter,revert-layer)}` +
    ':where(img){--a11y-image-opacity:var(--a11y-unseen);opacity:var(--a11y-image-opacity,revert-layer)}',
  keepsSizes: true,
  isolated: ['image-filter', 'image-opacity'],
  publish: (value) => ({
    filter: value && { grey: 'grayscale(1)', dim: 'brightness(.6)', text: undefined }[value],
    unseen: value === 'text' ? '0' : undefined,
  }),
};
