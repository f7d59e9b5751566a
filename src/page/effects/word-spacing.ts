/** The effect of the word spacing. */
import { asLength, isInherited } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** The author's own word spacing. It inherits as a length to elements that add to it. */
const OWN_SPACING = '--a11y-own-word-spacing';

/** Space added between words. It would inherit as a fixed length, so every element gets its own. */
export const wordSpacing: Effect<number> = {
  wrap(text, value, property, block) {
    block.write(OWN_SPACING, ownOf(value), property);
    return or('spaced-words', text);
  },
  base:
    `@property ${OWN_SPACING}{syntax:"<length>";inherits:true;initial-value:0px}` +
    `:where(button,input,select,textarea){${OWN_SPACING}:0px}` +
    `:where(*){--a11y-spaced-words:calc(max(var(${OWN_SPACING}),0px) + var(--a11y-word-spacing));` +
    'word-spacing:var(--a11y-spaced-words,revert-layer)}',
  isolated: ['spaced-words'],
  publish: (value) => ({ 'word-spacing': value && `${String(value)}em` }),
};

function ownOf(value: string): string {
  if (isInherited(value)) return 'inherit';
  if (/^revert/.test(value)) return 'revert-layer';
  return value === 'initial' ? '0px' : asLength(value);
}
