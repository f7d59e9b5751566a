import { isCssWide } from '../values.js';
import { or, type FurtherEffect } from './effect.js';

/** Lines at least so many times as high as the letters. */
export const lineHeight: FurtherEffect<number> = {
  governs: 'line-height',
  wrap(text, value) {
    if (isCssWide(value)) return undefined;
    // what a custom property holds may be a number or a length, which do not compare
    if (value === 'normal' || value.includes('var(')) return or('line-height', text);
    // a number inherits as such, a length does not: each is compared with its own kind
    const least = /^[\d.]+$/.test(value)
      ? or('line-height', '0')
      : `${or('line-height', '0')} * ${value.endsWith('%') ? '100%' : '1em'}`;
    return `max(${text}, ${least})`;
  },
  base: ':where(:root){line-height:var(--a11y-line-height,revert-layer)}',
  publish: (value) => ({ 'line-height': value }),
};

/** Space added between words. It inherits as a length, so every element gets its own. */
export const wordSpacing: FurtherEffect<number> = {
  governs: 'word-spacing',
  wrap(text, value) {
    if (isCssWide(value)) return undefined;
    return value === 'normal' || value === '0px'
      ? or('word-spacing', text)
      : `calc(${text} + ${or('word-spacing', '0em')})`;
  },
  base: ':where(*){word-spacing:var(--a11y-word-spacing,revert-layer)}',
  publish: (value) => ({ 'word-spacing': value && `${String(value)}em` }),
};

/** Space between paragraphs. */
export const paragraphSpacing: FurtherEffect<number> = {
  governs: 'margin-bottom margin-block-end',
  wrap: (text, value) =>
    isCssWide(value) || value === 'auto' ? undefined : `max(${text}, ${or('after', text)})`,
  base:
    ':where(p:not(:last-child)){--a11y-after:var(--a11y-paragraph-spacing);' +
    'margin-block-end:var(--a11y-after,revert-layer)}',
  isolated: ['after'],
  publish: (value) => ({ 'paragraph-spacing': value && `${String(value)}em` }),
};

const TEXT_BLOCKS = 'p,li,dt,dd,blockquote,figcaption,h1,h2,h3,h4,h5,h6';

/** Lines that are no longer than the eye finds back from. */
export const lineLength: FurtherEffect<number> = {
  governs: 'max-width max-inline-size',
  wrap(text, value) {
    if (isCssWide(value)) return undefined;
    return value === 'none' ? or('measure', text) : `min(${text}, ${or('measure', text)})`;
  },
  base:
    ':where(:lang(zh),:lang(ja),:lang(ko)){--a11y-line-length:var(--a11y-line-length-wide)}' +
    `:where(${TEXT_BLOCKS}){--a11y-measure:var(--a11y-line-length);` +
    'max-inline-size:var(--a11y-measure,revert-layer)}',
  isolated: ['measure'],
  publish: (value) => ({
    // letters are narrower than the digit that `ch` is the width of
    'line-length': value && `${String(value * 0.85)}ch`,
    'line-length-wide': value && `${String(value / 2)}em`,
  }),
};

/** Letters of another font. */
export const fontFamily: FurtherEffect<string> = {
  governs: 'font-family',
  wrap: (text, value) => (isCssWide(value) ? undefined : or('font-family', text)),
  base:
    ':where(code,kbd,samp,pre,tt){--a11y-font-family:initial}' +
    ':where(:root,button,input,select,textarea){font-family:var(--a11y-font-family,revert-layer)}',
  publish: (value) => ({ 'font-family': value }),
};

/** Letters at least as bold. */
export const fontWeight: FurtherEffect<number> = {
  governs: 'font-weight',
  wrap(text, value) {
    const weight = /^\d+$/.test(value) ? value : { normal: '400', bold: '700' }[value];
    if (weight) return `max(${weight}, ${or('font-weight', weight)})`;
    return value.includes('var(') ? or('font-weight', text) : undefined;
  },
  base: ':where(:root,button,input,select,textarea){font-weight:var(--a11y-font-weight,revert-layer)}',
  publish: (value) => ({ 'font-weight': value }),
};

/** Text that begins where lines begin. */
export const textAlign: FurtherEffect<'start'> = {
  governs: 'text-align',
  wrap(text, value) {
    if (value === 'justify') return or('justify', text);
    return /center|right|end/.test(value) ? or('align', text) : undefined;
  },
  base:
    `:where(${TEXT_BLOCKS}){--a11y-align:var(--a11y-text-align);` +
    'text-align:var(--a11y-align,revert-layer)}',
  isolated: ['align'],
  publish: (value) => ({ 'text-align': value, justify: value }),
};

/** Words that are divided at the ends of lines, or not. */
export const hyphens: FurtherEffect<'auto' | 'manual'> = {
  governs: 'hyphens',
  wrap: (text, value) => (isCssWide(value) ? undefined : or('hyphens', text)),
  base: ':where(:root){hyphens:var(--a11y-hyphens,revert-layer)}',
  publish: (value) => ({ hyphens: value }),
};

/** No capitals but those that were written. */
export const textTransform: FurtherEffect<'none'> = {
  governs: 'text-transform font-variant-caps',
  wrap: (text, value, property) =>
    /uppercase|caps/.test(value)
      ? or(property === 'text-transform' ? property : 'caps', text)
      : undefined,
  base: '',
  publish: (value) => ({ 'text-transform': value, caps: value && 'normal' }),
};

/** No slanted letters. */
export const fontStyle: FurtherEffect<'normal'> = {
  governs: 'font-style',
  wrap: (text, value) => (/italic|oblique/.test(value) ? or('font-style', text) : undefined),
  base: ':where(em,i,cite,dfn,var,address){font-style:var(--a11y-font-style,revert-layer)}',
  publish: (value) => ({ 'font-style': value }),
};
