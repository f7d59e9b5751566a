import { isInherited } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** Words that are divided at the ends of lines, or not. Code never is. */
export const hyphens: Effect<'auto' | 'manual'> = {
  wrap: (text, value) => (isInherited(value) ? undefined : or('hyphens', text)),
  base:
    ':where(code,kbd,samp,pre,textarea){--a11y-hyphens:var(--a11y-code-hyphens)}' +
    ':where(:root,code,kbd,samp,pre,textarea){hyphens:var(--a11y-hyphens,revert-layer)}',
  publish: (value) => ({ hyphens: value, 'code-hyphens': value && 'manual' }),
};
