/**
 * The properties that each effect governs. This is data alone, which can be read without loading any
 * effect.
 */
import type { StyleInForce } from '../page-style.js';

/** The name of an effect: that of the member of a style that asks for it. */
export type EffectName = keyof StyleInForce;

/**
 * Effect -> role -> properties. A role says how a value is rewritten; each effect has a row for each
 * of its roles. At most one effect rewrites a property.
 */
const rewriting = {
  fontScale: {
    'font-size': 'font-size',
    'line-height': 'line-height',
  },
  room: {
    // white-space in browsers where it is not a shorthand yet
    'text-wrap': 'text-wrap-mode white-space',
    'line-clamp': '-webkit-line-clamp',
    height: 'height',
    'max-height': 'max-height',
    width: 'width min-width',
    'max-width': 'max-width',
    'overflow-y': 'overflow-y',
    'overflow-x': 'overflow-x',
    'aspect-ratio': 'aspect-ratio',
    distance:
      'padding-left padding-right padding-inline-start padding-inline-end margin-left margin-right ' +
      'margin-inline-start margin-inline-end padding-top padding-bottom margin-top ' +
      'top right bottom left',
    'scroll-distance': 'scroll-padding-top scroll-margin-top',
    'flex-basis': 'flex-basis',
    'grid-columns': 'grid-template-columns',
    'flex-shrink': 'flex-shrink',
    'flex-direction': 'flex-direction',
    // not changed, but another name for a size that is
    kept: 'inline-size min-inline-size max-inline-size block-size max-block-size',
  },
  letterSpacing: { 'letter-spacing': 'letter-spacing' },
  palette: {
    text:
      'color -webkit-text-fill-color -webkit-text-stroke-color text-decoration-color ' +
      'text-emphasis-color caret-color',
    link: 'accent-color',
    background: 'background-color background-image',
    border:
      'border-top-color border-right-color border-bottom-color border-left-color ' +
      'border-block-start-color border-block-end-color border-inline-start-color ' +
      'border-inline-end-color column-rule-color',
    focus: 'outline-color',
    shadow: 'box-shadow',
    halo: 'text-shadow',
    opacity: 'opacity',
    filter: 'filter',
    'background-clip': 'background-clip -webkit-background-clip',
    position: 'position',
    'grid-row-start': 'grid-row-start',
    'z-index': 'z-index',
    mask: 'mask-image',
    content: 'content',
    ink: 'fill',
    'stroke-ink': 'stroke',
    'color-scheme': 'color-scheme',
  },
} as const;

/**
 * Effect -> properties. These effects wrap a declaration, rewritten by one of the effects above or not.
 * So any number of them may govern one property. They wrap it in this order.
 */
const wrapping = {
  hyphens: 'hyphens',
  lineHeight: 'line-height',
  textAlign: 'text-align',
  paragraphSpacing: 'margin-bottom margin-block-end',
  wordSpacing: 'word-spacing',
  fontFamily: 'font-family',
  fontStyle: 'font-style',
  fontWeight: 'font-weight',
  textTransform: 'text-transform font-variant-caps',
  lineLength: 'max-width max-inline-size text-align display position',
  focus: '',
  headings: '',
  links: '',
  images: 'filter opacity',
  backgroundImages: 'background-image background-color',
  motion: 'transition-duration animation-timeline animation-name',
  pointer: 'cursor',
} as const satisfies Record<Exclude<EffectName, keyof typeof rewriting>, string>;

/** The roles of an effect that rewrites. */
export type Role<Name extends keyof typeof rewriting> = keyof (typeof rewriting)[Name];

export const effectNames = [...Object.keys(rewriting), ...Object.keys(wrapping)] as EffectName[];

export interface Rewritten {
  readonly effect: EffectName;
  readonly role: string;
}

/** The one effect that rewrites a property, and in which role. */
export const rewrittenBy: ReadonlyMap<string, Rewritten> = new Map(
  Object.entries(rewriting).flatMap(([effect, roles]) =>
    Object.entries(roles).flatMap(([role, properties]: [string, string]) =>
      properties
        .split(' ')
        .map((property): [string, Rewritten] => [property, { effect: effect as EffectName, role }]),
    ),
  ),
);

/** The effects that wrap a property, in order. */
export const wrappedBy: ReadonlyMap<string, readonly EffectName[]> = byProperty();

/** Every property that some effect governs. */
export const governed: ReadonlySet<string> = new Set([...rewrittenBy.keys(), ...wrappedBy.keys()]);

function byProperty(): Map<string, EffectName[]> {
  const map = new Map<string, EffectName[]>();
  for (const [effect, properties] of Object.entries(wrapping)) {
    for (const property of properties.split(' ')) {
      if (!property) continue;
      map.set(property, [...(map.get(property) ?? []), effect as EffectName]);
    }
  }
  return map;
}
