import type { Role } from './roles.js';

/**
 * A box that was made as high as its text: up to about six lines. Higher ones are made for pictures
 * and for what scrolls.
 */
const HIGHEST_TEXT_BOX = 150;

/**
 * Relaxes what would cut, hide or push aside text that has grown: lines that must not wrap or are
 * limited in number, heights made for smaller text, and widths that grow with the text they hold.
 */
export function relax(value: string, role: Role): string {
  switch (role) {
    case 'wrap':
      return value === 'nowrap' ? 'var(--a11y-text-wrap, nowrap)' : value;
    case 'line-clamp':
      return /^\d/.test(value) ? `var(--a11y-line-clamp, ${value})` : value;
    case 'height':
      return isTextHeight(value) ? `calc(${value} * var(--a11y-height-scale, 1))` : value;
    case 'width': {
      // grown with the font size, but not out of what is around: `%` is of the containing block
      if (!/^[\d.]+r?em$/.test(value)) return value;
      const before = `${value} / var(--a11y-font-scale, 1)`;
      return `min(${value}, max(${before}, var(--a11y-available-width, ${value})))`;
    }
    default:
      return value;
  }
}

function isTextHeight(value: string): boolean {
  const height = /^([\d.]+)px$/.exec(value);
  return height !== null && Number(height[1]) > 2 && Number(height[1]) <= HIGHEST_TEXT_BOX;
}

/** The custom properties that let go of what `relax` has taken hold of, without their prefix. */
export const reflowProperties = (fontScale = 0): Record<string, string> => ({
  'text-wrap': fontScale > 1 ? 'wrap' : '',
  'line-clamp': fontScale > 1 ? 'none' : '',
  'height-scale': fontScale > 1 ? String(fontScale) : '',
  'available-width': fontScale > 1 ? '100%' : '',
});

/** Pictures and the like keep their height; long words break rather than leave their box. */
export const REFLOW =
  ':where(:empty:not(input,textarea),svg,picture,video,canvas,iframe,object,' +
  'input:is([type=checkbox i],[type=radio i],[type=range i],[type=color i],[type=image i]))' +
  '{--a11y-height-scale:1}' +
  ':where(body){overflow-wrap:break-word}' +
  ':where(h1,h2,h3,h4,h5,h6){overflow-wrap:anywhere}' +
  // a list in a row is a menu
  ':where(ul,ol,menu,[role=tablist],[role=toolbar]){flex-wrap:wrap}';
