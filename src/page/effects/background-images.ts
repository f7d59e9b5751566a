/** The effect of background images: text stands on a plain color in their place. */
import { alphaOf } from '../../dom/color-alpha.js';
import { hasImage } from './palette/colors.js';
import { replacesText } from './palette/replaced-text.js';
import { TEXT_ELEMENTS } from './text-elements.js';
import { components, isCssWide, isSubstitution } from '../css/values.js';
import { or, type Block, type Effect } from './effect.js';

/**
 * A color that stands out from the text: the palette's background, or else black or white. A custom
 * property keeps it as this text, so it follows the color of each element that reads it.
 */
const PLAIN = 'var(--a11y-background,lch(from currentcolor calc((49.5 - l)*infinity) 0 0))';

/** Elements that often have a small picture with a meaning. */
const PICTURED =
  ':empty,i,b,span,a,button,input,select,textarea,summary,label,legend,li,dt,dd,th,td,option';

/** The backing that text brings with it in an element whose picture is gone. */
const ON_PICTURE = '--a11y-on-picture';

/**
 * No pictures behind text. Gradients stay, and so do pictures that look like icons.
 *
 * Text has a color that suits the picture behind it. So a plain color takes the picture's place: that
 * of the author where there is one, else light behind dark text and dark behind light text. Text of
 * another color in the same box brings a backing of its own.
 */
export const backgroundImages: Effect<'none'> = {
  wrap(text, value, property, block) {
    if (property === 'background-color') {
      return !isCssWide(value) && alphaOf(value) === 0 ? or('text-backing', text) : undefined;
    }
    const kind = kindOf(value, block);
    if (!kind) return undefined;
    const name = `${hasOwnColor(block) ? 'bare' : 'plain'}-${kind}`;
    if (text !== value) return or(name, text);
    return components(value)
      .map((piece) => (/gradient\(/.test(piece) || !/\(/.test(piece) ? piece : or(name, piece)))
      .join('');
  },
  beside(value, property, block) {
    if (hasOwnColor(block)) return [ON_PICTURE, 'initial'];
    const kind = property === 'background-image' && kindOf(value, block);
    return kind ? [ON_PICTURE, `var(--a11y-plain-on-${kind})`] : undefined;
  },
  base:
    `:where(:not(${PICTURED})){--a11y-plain-backdrop:var(--a11y-plain-picture);` +
    '--a11y-bare-backdrop:var(--a11y-bare-picture);--a11y-plain-on-backdrop:var(--a11y-plain-on-picture)}' +
    ':where([background]){background-image:var(--a11y-plain-picture,revert-layer)}' +
    `:where(${TEXT_ELEMENTS}){--a11y-text-backing:var(${ON_PICTURE});` +
    'background-color:var(--a11y-text-backing,var(--a11y-behind,revert-layer))}',
  keepsSizes: true,
  isolated: ['plain-backdrop', 'bare-backdrop', 'plain-on-backdrop', 'text-backing'],
  publish: (value) => ({
    'plain-picture': value && `linear-gradient(${PLAIN},${PLAIN})`,
    'bare-picture': value,
    'plain-on-picture': value && PLAIN,
  }),
};

/**
 * Tells pictures from backdrops. A picture covers its box, and goes wherever it is. A backdrop goes only
 * from a box that is there for text.
 * @returns undefined for one that stays
 */
function kindOf(value: string, block: Block): 'picture' | 'backdrop' | undefined {
  const covers = /cover|100%/.test(block.read('background-size'));
  if (!hasImage(value) && !(covers && isSubstitution(value))) return undefined;
  if (isSmall(block.read('width')) && isSmall(block.read('height'))) return undefined;
  if (covers || block.read('background-attachment') === 'fixed') return 'picture';
  return isBesideText(block) || replacesText(block) ? undefined : 'backdrop';
}

/** Tells if a box is no larger than an icon. */
const isSmall = (size: string): boolean =>
  /^[\d.]+(?:px|r?em)$/.test(size) && parseFloat(size) <= (size.endsWith('px') ? 64 : 4);

/** Tells if the padding leaves room for an icon beside the text. */
const isBesideText = (block: Block): boolean =>
  block.read('background-repeat') === 'no-repeat' &&
  ['padding-left', 'padding-right', 'padding-inline-start'].some(
    (side) => parseFloat(block.read(side)) >= (block.read(side).endsWith('em') ? 1 : 16),
  );

const hasOwnColor = (block: Block): boolean => {
  const color = block.read('background-color');
  return color !== '' && !isCssWide(color) && !isSubstitution(color) && alphaOf(color) > 0.9;
};
