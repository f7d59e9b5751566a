/** The effect of the letter spacing. */
import { asLength, replaceVars } from '../../css/values.js';
import type { Effect } from '../effect.js';
import { JOINED_SCOPES, mayBeJoined } from './joined-scripts.js';

/**
 * The author's own letter spacing, published so that elements which only inherit it can add to it:
 * a registered, inheriting length, so it is computed where the author declared it.
 */
const OWN_SPACING = '--a11y-own-letter-spacing';

/**
 * Letter spacing that is added to the author's. It would inherit as a length, made for the font size of
 * the element that declares it. So every element gets its own, and the author's spacing inherits in a
 * custom property of the engine.
 */
export const letterSpacing: Effect<number> = {
  roles: {
    'letter-spacing': {
      value: (value, role, _single, { twin }) =>
        replaceVars(asLength(value), (name) => twin(name, role)),
      declare(value, property, block, { rewrite }) {
        const [spacing, own] = spaceLetters(rewrite('letter-spacing'), value);
        if (own) block.write(OWN_SPACING, own, property);
        return spacing;
      },
    },
  },
  onIcons: { 'letter-spacing': '0px' },
  base:
    `@property ${OWN_SPACING}{syntax:"<length-percentage>";inherits:true;initial-value:0px}` +
    `:where(button,input,select,textarea){${OWN_SPACING}:0px}` +
    `:where(*){letter-spacing:${spaced(`var(${OWN_SPACING})`)}}` +
    JOINED_SCOPES,
  publish(value) {
    const spacing = value && `${String(value)}em`;
    return {
      'letter-spacing': spacing,
      'unjoined-letter-spacing': spacing,
      'letter-spacing-floor': spacing && '0em',
    };
  },
  async treeRules(document, roots) {
    if (!mayBeJoined(roots)) return undefined;
    const { correctScopes } = await import('./scope-corrections.js');
    return () => correctScopes(document, roots);
  },
};

/**
 * Rewrites a `letter-spacing`. It cannot keep `inherit`, as other properties do: that would be a length
 * made for the parent's font size.
 * @param own - the author's value as a length, with its custom properties rewritten
 * @param value - the author's value
 * @returns the value to declare, and the author's spacing for elements that inherit it
 */
function spaceLetters(own: string, value: string): [value: string, own?: string] {
  switch (value.toLowerCase()) {
    case 'revert-layer':
      return [value];
    case 'revert':
      // what the base rules say of browsers, where the author's own would be
      return [spaced(`var(${OWN_SPACING}, 0px)`), 'revert-layer'];
    case 'inherit':
    case 'unset':
      return [spaced(`var(${OWN_SPACING}, 0px)`), 'inherit'];
    case 'normal':
    case 'initial':
      return ['var(--a11y-letter-spacing, normal)', '0px'];
    default:
      // a unitless 0, or a custom property that is not there, counts as a length only there
      return [spaced(`var(${OWN_SPACING})`), own];
  }
}

/** Adds to a spacing of the author's. A tighter one than normal counts as normal. */
function spaced(own: string): string {
  return `calc(max(${own}, var(--a11y-letter-spacing-floor, ${own})) + var(--a11y-letter-spacing, 0em))`;
}
