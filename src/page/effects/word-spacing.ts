import { isCssWide } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** Space added between words. It would inherit as a fixed length, so every element gets its own. */
export const wordSpacing: Effect<number> = {
  wrap: (text, value) =>
    isCssWide(value) || value === 'normal' || value.includes('var(')
      ? or('word-spacing', text)
      : `calc(max(${text}, ${or('word-spacing-floor', text)}) + ${or('word-spacing', '0em')})`,
  base: ':where(*){word-spacing:var(--a11y-word-spacing,revert-layer)}',
  publish: (value) => ({
    'word-spacing': value && `${String(value)}em`,
    'word-spacing-floor': value && '0em',
  }),
};
