import { isInherited } from '../css/values.js';
import { or, type Effect } from './effect.js';
import { FONT_ROOTS } from './text-elements.js';

/**
 * Letters of another font. Characters that it lacks are drawn in the author's. Blocks whose font draws
 * icons, or may do so, are left alone.
 */
export const fontFamily: Effect<string> = {
  wrap: (text, value) =>
    isInherited(value)
      ? undefined
      : /^(?:initial|revert|revert-layer)$/i.test(value)
        ? or('font-family', text)
        : `${or('font-family-before', '')} ${text}`,
  base:
    ':where(code,kbd,samp,pre,tt){--a11y-font-family:initial;--a11y-font-family-before:initial}' +
    `:where(${FONT_ROOTS},font[face]){font-family:var(--a11y-font-family,revert-layer)}`,
  // even if empty, it makes the engine judge fonts, and leave those alone that draw icons
  onIcons: {},
  publish: (value) => ({ 'font-family': value, 'font-family-before': value && `${value},` }),
};
