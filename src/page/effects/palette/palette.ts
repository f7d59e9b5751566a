import { native } from '../../../dom/native.js';
import type { Palette } from '../../page-style.js';
import type { Effect } from '../effect.js';
import { PALETTE_RULES } from './base-rules.js';
import { OF_BOX } from './boxes.js';
import { paletteRoles } from './roles.js';

/** The colors of a forced palette, on screens. What each color becomes depends on its role. */
export const palette: Effect<Palette> = {
  roles: paletteRoles,
  base: PALETTE_RULES,
  // the background behind a text is not that behind the elements in it
  isolated: OF_BOX,
  keepsSizes: true,
  screenOnly: true,
  publish(value) {
    const background = value?.background;
    return {
      ...Object.fromEntries(NAMESAKES.map((name) => [name, value?.[name]])),
      'selection-text': value?.selectionText,
      'color-scheme': value?.colorScheme,
      surface: background,
      backing: background,
      clear: value && '#0000',
      clip: value && 'border-box',
      opacity: value && 1,
      shadow: value && '#0000',
      rest: value && `color-mix(in oklab,${value.text},${value.background})`,
      edge: value && `0 0 0 1px ${value.border}`,
      halo: value && haloOf(value.background),
      gradient: value && `linear-gradient(${background},${background})`,
      'gradient-clear': value && 'linear-gradient(#0000,#0000)',
      line: value && 'linear-gradient(currentcolor,currentcolor)',
      ...(value ? RANGES[value.colorScheme] : RANGES.none),
    };
  },
  async treeRules(_document, roots) {
    const [drawings, pictures] = await Promise.all([
      mayHaveDrawings(roots) ? import('./drawings.js') : undefined,
      mayHave(roots, 'img') ? import('./pictures.js') : undefined,
    ]);
    return () => {
      const found = [drawings?.drawingRules(roots), pictures?.pictureRules(roots)];
      return new Map(
        [...roots].map((root) => [root, found.map((rules) => rules?.get(root) ?? '').join('')]),
      );
    };
  },
  prefers: ({ colorScheme }) => ({ 'prefers-color-scheme': colorScheme }),
};

/** The colors whose custom property has the name of their member. */
const NAMESAKES = [
  'text',
  'background',
  'link',
  'visited',
  'control',
  'border',
  'disabled',
  'selection',
  'focus',
] as const;

/**
 * Lightness and chroma of a tinted surface, on which all text stands at 7:1; the lightness of marks;
 * the sign of what is lighter than the middle; and the filter that gives a picture the color of text.
 */
const RANGES = {
  dark: { tint: '.28 .07', darkest: 0.65, lightest: 1, side: 999, flat: 'brightness(0)invert(1)' },
  light: { tint: '.96 .05', darkest: '0', lightest: 0.58, side: -999, flat: 'brightness(0)' },
  none: {
    tint: undefined,
    darkest: undefined,
    lightest: undefined,
    side: undefined,
    flat: undefined,
  },
} as const;

/** Tells if a page has what only a look can tell about. */
const mayHave = (roots: ReadonlySet<Node>, what: string): boolean =>
  [...roots].some((root) => native(root as ParentNode & Node).querySelector(what));

/** Tells if a page has drawings with colors, or colors that a script animates. */
const mayHaveDrawings = (roots: ReadonlySet<Node>): boolean =>
  mayHave(roots, 'svg') ||
  [...roots].some((root) => native(root as Document | ShadowRoot).getAnimations().length);

/** A ground around letters, which takes no room: four copies beside them, and a soft end. */
const haloOf = (color: string): string =>
  ['1px 1px', '-1px 1px', '1px -1px', '-1px -1px', '0 0 3px', '0 0 3px', '0 0 3px', '0 0 3px']
    .map((place) => `${place} ${color}`)
    .join();
