import { isOpen } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** No capitals but those that were written. */
export const textTransform: Effect<'none'> = {
  wrap: (text, value, property) =>
    /uppercase|caps/.test(value) || isOpen(value)
      ? or(property === 'text-transform' ? property : 'caps', text)
      : undefined,
  base: '',
  publish: (value) => ({ 'text-transform': value, caps: value && 'normal' }),
};
