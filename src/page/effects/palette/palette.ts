import type { Palette } from '../../page-style.js';
import type { Effect } from '../effect.js';
import { PALETTE_RULES } from './base-rules.js';
import { paletteRoles } from './roles.js';

/** The colors of a forced palette, on screens. What each color becomes depends on its role. */
export const palette: Effect<Palette> = {
  roles: paletteRoles,
  base: PALETTE_RULES,
  // the background behind a text is not that behind the elements in it
  isolated: ['behind', 'beneath'],
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
      edge: value && `0 0 0 1px ${value.border}`,
      halo: value && haloOf(value.background),
      gradient: value && `linear-gradient(${background},${background})`,
      'gradient-clear': value && 'linear-gradient(#0000,#0000)',
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

/** A ground around letters, which takes no room: four copies beside them, and a soft end. */
const haloOf = (color: string): string =>
  ['1px 1px', '-1px 1px', '1px -1px', '-1px -1px', '0 0 3px', '0 0 3px', '0 0 3px', '0 0 3px']
    .map((place) => `${place} ${color}`)
    .join();
