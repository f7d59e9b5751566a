import { isCssWide } from '../../css/values.js';
import { or, type FurtherEffect } from '../effect.js';

/** Space added between words. It inherits as a length, so every element gets its own. */
export const wordSpacing: FurtherEffect<number> = {
  governs: 'word-spacing',
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

/** Space between paragraphs. */
export const paragraphSpacing: FurtherEffect<number> = {
  governs: 'margin-bottom margin-block-end',
  wrap(text, value) {
    if (isCssWide(value) || value === 'auto' || value.includes('var(')) return or('after', text);
    return `max(${text}, ${or('after', text)})`;
  },
  base:
    ':where(p:not(:last-child)){--a11y-after:var(--a11y-paragraph-spacing);' +
    'margin-block-end:var(--a11y-after,revert-layer)}',
  isolated: ['after'],
  publish: (value) => ({ 'paragraph-spacing': value && `${String(value)}em` }),
};
