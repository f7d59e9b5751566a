import { isOpen } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** No slanted letters. */
export const fontStyle: Effect<'normal'> = {
  wrap: (text, value) =>
    /italic|oblique/.test(value) || isOpen(value) ? or('font-style', text) : undefined,
  base: ':where(em,i,cite,dfn,var,address){font-style:var(--a11y-font-style,revert-layer)}',
  publish: (value) => ({ 'font-style': value }),
};
