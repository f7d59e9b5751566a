import { isCssWide, isOpen } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** Space between paragraphs. */
export const paragraphSpacing: Effect<number> = {
  wrap(text, value) {
    if (isCssWide(value) || value === 'auto' || isOpen(value)) return or('after', text);
    return `max(${text}, ${or('after', text)})`;
  },
  base:
    ':where(p:not(:last-child)){--a11y-after:var(--a11y-paragraph-spacing);' +
    'margin-block-end:var(--a11y-after,revert-layer)}',
  isolated: ['after'],
  publish: (value) => ({ 'paragraph-spacing': value && `${String(value)}em` }),
};
