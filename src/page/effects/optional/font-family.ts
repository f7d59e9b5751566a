import { isInherited } from '../../css/values.js';
import { or, type FurtherEffect } from '../effect.js';

/** What does not inherit the font of its parent by itself. */
const ROOTS = ':root,button,input,select,textarea';

/**
 * Letters of another font; what it lacks is drawn in the author's. The adopter leaves blocks alone
 * whose font draws icons, or may do so.
 */
export const fontFamily: FurtherEffect<string> = {
  governs: 'font-family',
  wrap: (text, value) =>
    isInherited(value)
      ? undefined
      : /^(?:initial|revert|revert-layer)$/i.test(value)
        ? or('font-family', text)
        : `${or('font-family-before', '')} ${text}`,
  base:
    ':where(code,kbd,samp,pre,tt){--a11y-font-family:initial;--a11y-font-family-before:initial}' +
    `:where(${ROOTS},font[face]){font-family:var(--a11y-font-family,revert-layer)}`,
  publish: (value) => ({ 'font-family': value, 'font-family-before': value && `${value},` }),
};

/** Letters at least as bold. */
export const fontWeight: FurtherEffect<number> = {
  governs: 'font-weight',
  wrap(text, value) {
    const weight = /^\d+$/.test(value) ? value : { normal: '400', bold: '700' }[value];
    if (weight) return `max(${weight}, ${or('font-weight', weight)})`;
    return /^(?:inherit|unset|bolder)$/i.test(value) ? undefined : or('font-weight', text);
  },
  base: `:where(${ROOTS}){font-weight:var(--a11y-font-weight,revert-layer)}`,
  publish: (value) => ({ 'font-weight': value }),
};

/** No capitals but those that were written. */
export const textTransform: FurtherEffect<'none'> = {
  governs: 'text-transform font-variant-caps',
  wrap: (text, value, property) =>
    /uppercase|caps|var\(/.test(value)
      ? or(property === 'text-transform' ? property : 'caps', text)
      : undefined,
  base: '',
  publish: (value) => ({ 'text-transform': value, caps: value && 'normal' }),
};

/** No slanted letters. */
export const fontStyle: FurtherEffect<'normal'> = {
  governs: 'font-style',
  wrap: (text, value) => (/italic|oblique|var\(/.test(value) ? or('font-style', text) : undefined),
  base: ':where(em,i,cite,dfn,var,address){font-style:var(--a11y-font-style,revert-layer)}',
  publish: (value) => ({ 'font-style': value }),
};
