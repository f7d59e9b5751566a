/** The effect of background images: text stands on a plain color in their place. */
import { alphaOf, hasImage } from './palette/colors.js';
import { TEXT_ELEMENTS } from './text-elements.js';
import { components, isCssWide } from '../css/values.js';
import { or, type Block, type Effect } from './effect.js';

/**
 * A color far from that of the text, whatever the text's color is: the palette's background, or else
 * black or white. Custom properties keep it as it is, so it follows the text in which it is read.
 */
const PLAIN = 'var(--a11y-background,lch(from currentcolor calc((49.5 - l)*infinity) 0 0))';

/** Elements that often exist for a small picture, which has a meaning. */
const PICTURED =
  ':empty,i,b,span,a,button,input,select,textarea,summary,label,legend,li,dt,dd,th,td,option';

/** The backing that text brings with it in an element whose picture is gone. */
const ON_PICTURE = '--a11y-on-picture';

/**
 * No pictures behind text. Gradients stay, and what looks like an icon.
 *
 * Text was made for the picture that it stood on: a plain color takes the picture's place, light
 * behind dark text and dark behind light, but for where the author gave one. Text in there that has
 * another color brings its own backing.
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
    'background-color:var(--a11y-text-backing,revert-layer)}',
  isolated: ['plain-backdrop', 'bare-backdrop', 'plain-on-backdrop', 'text-backing'],
  publish: (value) => ({
    'plain-picture': value && `linear-gradient(${PLAIN},${PLAIN})`,
    'bare-picture': value,
    'plain-on-picture': value && PLAIN,
  }),
};

/**
 * A picture that covers its box is one wherever it is; another only in a box that is there for text.
 * @returns undefined for what stays
 */
function kindOf(value: string, block: Block): 'picture' | 'backdrop' | undefined {
  const covers = /cover|100%/.test(block.read('background-size'));
  if (!hasImage(value) && !(covers && value.startsWith('var('))) return undefined;
  if (isSmall(block.read('width')) && isSmall(block.read('height'))) return undefined;
  if (covers || block.read('background-attachment') === 'fixed') return 'picture';
  return isBesideText(block) || replacesText(block) ? undefined : 'backdrop';
}

/** The size of an icon, in px or em. */
const isSmall = (size: string): boolean =>
  /^[\d.]+(?:px|r?em)$/.test(size) && parseFloat(size) <= (size.endsWith('px') ? 64 : 4);

/** There is room for it where no text stands. */
const isBesideText = (block: Block): boolean =>
  block.read('background-repeat') === 'no-repeat' &&
  ['padding-left', 'padding-right', 'padding-inline-start'].some(
    (side) => parseFloat(block.read(side)) >= (block.read(side).endsWith('em') ? 1 : 16),
  );

/** Text that is there for those who do not see the picture is out of sight. */
const replacesText = (block: Block): boolean =>
  /^-\d{2}|^\d{3}/.test(block.read('text-indent')) || /^0/.test(block.read('font-size'));

const hasOwnColor = (block: Block): boolean => {
  const color = block.read('background-color');
  return color !== '' && !isCssWide(color) && !color.startsWith('var(') && alphaOf(color) > 0.9;
};
