import { furtherNames, furtherOf, type FurtherName } from './optional/index.js';
import type { PageStyle } from '../page-style.js';

/**
 * What the engine can change about a page. A page is adopted for an effect when a preference first
 * asks for it, so a visitor who only wants larger text does not pay for colours.
 */
export type Effect = CoreEffect | FurtherName;

/** What it takes more than a few declarations for. */
export type CoreEffect = 'size' | 'spacing' | 'palette';

export const EFFECTS: readonly Effect[] = ['size', 'spacing', 'palette', ...furtherNames];

export const effectsOf = (style: PageStyle): Effect[] =>
  EFFECTS.filter((effect) => style[MEMBERS[effect as CoreEffect] ?? (effect as FurtherName)]);

const MEMBERS: Partial<Record<CoreEffect, keyof PageStyle>> = {
  size: 'fontScale',
  spacing: 'letterSpacing',
  palette: 'palette',
};

/** How a value is rewritten: the part it plays, not the property it stands in. */
export type Role =
  | keyof (typeof properties)['size']
  | keyof (typeof properties)['spacing']
  | keyof (typeof properties)['palette']
  // parts that the rule around a declaration gives it
  | 'root-size'
  | 'visited'
  | 'backdrop'
  | 'plain-background'
  | 'disabled-opacity'
  | 'selection'
  | 'selection-text';

export interface Governed {
  effect: CoreEffect;
  role: Role;
}

const properties = {
  size: {
    size: 'font-size',
    'line-height': 'line-height',
    // white-space where it is not yet a shorthand
    wrap: 'text-wrap-mode white-space',
    'line-clamp': '-webkit-line-clamp',
    height: 'height block-size',
    'max-height': 'max-height max-block-size',
    width: 'width min-width inline-size min-inline-size',
    'max-width': 'max-width max-inline-size',
    overflow: 'overflow-y',
    sideways: 'overflow-x',
    indent: 'padding-left padding-right margin-left margin-right',
    headroom: 'padding-top padding-bottom margin-top',
    offset: 'top right bottom left',
    column: 'flex-basis',
    shrink: 'flex-shrink',
    flow: 'flex-direction',
    // not changed, but set beside what is
    kept: 'min-height inline-size min-inline-size max-inline-size block-size min-block-size max-block-size',
  },
  spacing: { spacing: 'letter-spacing' },
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
    shadow: 'box-shadow text-shadow',
    opacity: 'opacity',
    clip: 'background-clip -webkit-background-clip',
    position: 'position',
    beneath: 'z-index',
    ink: 'fill',
    'color-scheme': 'color-scheme',
  },
} as const;

/** Every longhand that sizes, spacing or colours govern. */
export const governed: ReadonlyMap<string, Governed> = new Map(
  Object.entries(properties).flatMap(([effect, roles]) =>
    Object.entries(roles).flatMap(([role, names]: [string, string]) =>
      names.split(' ').map((name): [string, Governed] => [name, { effect, role } as Governed]),
    ),
  ),
);

/** Every longhand that a preference governs. */
export const governedNames: ReadonlySet<string> = new Set([
  ...governed.keys(),
  ...furtherOf.keys(),
]);

/**
 * What the longhands have in common that a shorthand sets together, or that are two names of the same
 * side; near enough for a copy to do no harm.
 */
export const familyOf = (property: string): string | undefined =>
  /^(?:top|right|bottom|left)$/.test(property) ? 'inset' : FAMILY.exec(property)?.[0];

const FAMILY =
  /^(?:font|background|border|outline|text-(?:decoration|emphasis)|column-rule|-webkit-text-stroke|padding|margin|inset)/;

/**
 * The shorthands that may hold a longhand as one unparsed text. A declaration with `var()` in a
 * shorthand leaves its longhands empty in the CSSOM until the value is computed.
 */
export function shorthandsOf(longhand: string): string[] {
  if (/^(?:font|line)-/.test(longhand)) return ['font'];
  if (/^(?:top|right|bottom|left)$/.test(longhand)) return ['inset'];
  if (longhand === 'margin-block-end') return ['margin-block'];
  const shorthand = longhand.replace(/-(?:color|image|mode|y|top|right|bottom|left)$/, '');
  const flow = /^border-(?:block|inline)/.exec(longhand)?.[0];
  return [shorthand, ...(flow ? [flow, `${flow}-color`] : []), 'border-color', 'border'];
}
