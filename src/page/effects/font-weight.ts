import { or, type Effect } from './effect.js';
import { FONT_ROOTS } from './text-elements.js';

/** Letters that are at least so bold. */
export const fontWeight: Effect<number> = {
  wrap(text, value) {
    const weight = /^\d+$/.test(value) ? value : { normal: '400', bold: '700' }[value];
    if (weight) return `max(${weight}, ${or('font-weight', weight)})`;
    return /^(?:inherit|unset|bolder)$/i.test(value) ? undefined : or('font-weight', text);
  },
  base: `:where(${FONT_ROOTS}){font-weight:var(--a11y-font-weight,revert-layer)}`,
  onIcons: { 'font-weight': 'initial' },
  publish: (value) => ({ 'font-weight': value }),
};
