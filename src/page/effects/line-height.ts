/** The effect of the line height. */
import { isCssWide, isInherited } from '../css/values.js';
import { or, type Block, type Effect } from './effect.js';

/** The author's line height: as a factor if it is a number, else as a length. The other one is zero. */
const FACTOR = '--a11y-own-line-factor';
const LENGTH = '--a11y-own-line-length';
const LEADING = '--a11y-leading';

const leadingOf = (own: string): string => `max(${own},var(--a11y-line-height)*1em)`;
const leading = leadingOf(`var(${LENGTH}),var(${FACTOR})*1em`);

/**
 * Lines that are at least so many times as high as the letters. A length inherits as it is, also to
 * larger letters. So every element gets a line height of its own, calculated from the author's.
 */
export const lineHeight: Effect<number> = {
  wrap(text, value, property, block) {
    const [factor, length] = ownOf(text, value, block);
    block.write(FACTOR, factor, property);
    block.write(LENGTH, length, property);
    // in Firefox, `line-height` cannot read a registered length that the same element has in such a unit
    block.write(
      LEADING,
      /\d(em|ex|ch|cap|ic|lh|%)$/.test(value) ? leadingOf(length) : leading,
      property,
    );
    // a line without height holds a picture, or letters that are raised in another line
    if (factor === '0' && length === '0px' && parseFloat(value) === 0) {
      block.write('--a11y-line-height', 'initial', property);
    }
    return or('leading', text);
  },
  base:
    registered('--a11y-line-as', false) +
    registered('--a11y-own-line', true) +
    `:where(button,input,select,textarea){${FACTOR}:0;${LENGTH}:0px}` +
    ':where(math){--a11y-line-height:initial}' +
    `:where(*){${LEADING}:${leading};line-height:var(${LEADING},revert-layer)}`,
  onIcons: { 'line-height': 'initial', leading: 'initial' },
  publish: (value) => ({ 'line-height': value }),
};

/** Registers the two properties of a line height: its factor and its length. */
function registered(name: string, inherits: boolean): string {
  return (
    `@property ${name}-factor{syntax:"<number>";inherits:${String(inherits)};initial-value:0}` +
    `@property ${name}-length{syntax:"<length>";inherits:${String(inherits)};initial-value:0px}`
  );
}

function ownOf(text: string, value: string, block: Block): [factor: string, length: string] {
  if (isInherited(value)) return ['inherit', 'inherit'];
  if (isCssWide(value) || value === 'normal') return ['0', '0px'];
  if (/^[\d.]+$/.test(value)) return [value, '0px'];
  const length = text.replace(/([\d.]+)%/g, (_, percent) => `${String(Number(percent) / 100)}em`);
  if (/^[\d.]+[a-z%]+$/.test(value)) return ['0', length];
  // it may be either: of two typed properties, the one that it does not fit keeps its initial value
  block.write('--a11y-line-as-factor', text, 'line-height');
  block.write('--a11y-line-as-length', length, 'line-height');
  return ['var(--a11y-line-as-factor)', 'var(--a11y-line-as-length)'];
}
