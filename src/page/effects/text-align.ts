/** The effect of the text alignment. */
import { isOpen } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** Elements that hold running text. */
const BLOCKS = 'p,li,dt,dd,blockquote,figcaption,h1,h2,h3,h4,h5,h6';

/** Text that begins at the start of each line. */
export const textAlign: Effect<'start'> = {
  wrap(text, value) {
    if (value === 'justify') return or('justify', text);
    return /center|right|end/.test(value) || isOpen(value) ? or('align', text) : undefined;
  },
  base:
    ':where([align=justify i]){text-align:var(--a11y-justify,revert-layer)}' +
    `:where(${BLOCKS}){--a11y-align:var(--a11y-text-align);` +
    'text-align:var(--a11y-align,revert-layer)}',
  isolated: ['align'],
  publish: (value) => ({ 'text-align': value, justify: value, 'at-start': value && '0px' }),
};
