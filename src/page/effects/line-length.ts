/** The effect of the line length. */
import { isCssWide, isInherited, isOpen } from '../css/values.js';
import { or, type Effect } from './effect.js';

/** Elements that are parts of a text. An element with no other children holds text, and no boxes. */
const PARTS =
  'a,abbr,b,bdi,bdo,br,cite,code,data,del,dfn,em,font,i,ins,kbd,mark,q,ruby,s,samp,small,span,' +
  'strong,sub,sup,time,tt,u,var,wbr';
const TEXT = [
  ':where(p,dt,h1,h2,h3,h4,h5,h6)',
  ':where(dd,blockquote,figcaption,div,section,article,main,aside,address)' +
    `:where(:not(:empty,nav *,:has(>:not(${PARTS}))))`,
  `:where(li:not(nav *,:has(>:not(${PARTS},ul,ol))))`,
];

/**
 * Conditions for a limit. Each is `0px` where it is met, and has no value where it is not: then the
 * sum has none either, and the author's width stays. Text must begin at the start of its lines, as its
 * box would end up in another place otherwise. And a box that lays out other boxes, or lies over the
 * page, is made for the room that it has.
 */
const FROM_START = '--a11y-from-start';
const IN_LINES = '--a11y-in-lines';
const IN_FLOW = '--a11y-in-flow';

/** The longest line. It differs by language, and pages give the language on an element around the text. */
const LIMIT = '--a11y-line-limit';

/** Lines that are short enough for the eye to find the next one. */
export const lineLength: Effect<number> = {
  wrap(text, value, property) {
    if (!property.startsWith('max-')) return undefined;
    // only lengths can be in `min()`
    return isCssWide(value) || /[a-z]-|none|stretch|fit-/.test(value) || isOpen(value)
      ? or('measure', text)
      : `min(${text}, ${or('measure', text)})`;
  },
  beside(value, property) {
    switch (property) {
      case 'text-align':
        return isInherited(value) ? undefined : [FROM_START, fromStart(value)];
      case 'display':
        // -webkit-box is for text that is cut off after some lines
        return [
          IN_LINES,
          /^(?:block|list-item|flow-root|-webkit-box)\b/.test(value) ? '0px' : 'initial',
        ];
      case 'position':
        return [IN_FLOW, /^(?:static|relative)\b/.test(value) ? '0px' : 'initial'];
      default:
        return undefined;
    }
  },
  base:
    `:where(:root){${FROM_START}:0px;--a11y-at-left:0px}` +
    ':where([dir=rtl i]){--a11y-at-left:initial;--a11y-at-right:0px}' +
    ':where([dir=ltr i]){--a11y-at-left:0px;--a11y-at-right:initial}' +
    `:where(center,[align=center i]){${FROM_START}:var(--a11y-at-start)}` +
    `:where([align=right i]){${FROM_START}:${fromStart('right')}}` +
    TEXT.map(
      (text) =>
        `${text}{${IN_LINES}:0px;${IN_FLOW}:0px;--a11y-measure:calc(var(${LIMIT}) + ` +
        `var(${FROM_START}) + var(${IN_LINES}) + var(${IN_FLOW}));` +
        'max-inline-size:var(--a11y-measure,revert-layer)}',
    ).join('') +
    `:where(:root,[lang]){${LIMIT}:var(--a11y-line-length)}` +
    ['zh', 'ja', 'ko']
      .map(
        (lang) =>
          `:where(:root:lang(${lang}),[lang]:lang(${lang})){${LIMIT}:var(--a11y-line-length-wide)}`,
      )
      .join('') +
    `:where([data-a11y-ignore]){${LIMIT}:initial}`,
  isolated: ['measure', 'in-lines', 'in-flow'],
  publish: (value) => ({
    // `ch` is the width of a digit, and letters are narrower
    'line-length': value && `${String(value * 0.7)}ch`,
    'line-length-wide': value && `${String(value / 2)}em`,
  }),
};

/** Gives the condition that text begins at the start of its lines. It depends on the direction of text. */
function fromStart(textAlign: string): string {
  switch (textAlign) {
    case 'left':
    case 'right':
      return `var(--a11y-at-${textAlign},var(--a11y-at-start))`;
    case 'center':
    case 'end':
      return 'var(--a11y-at-start)';
    default:
      return '0px';
  }
}
